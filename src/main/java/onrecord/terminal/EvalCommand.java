package onrecord.terminal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Listing;
import onrecord.desk.Progress;
import onrecord.evaluation.Comparison;
import onrecord.evaluation.Evaluator;
import onrecord.evaluation.Gold;
import onrecord.evaluation.GoldFile;
import onrecord.evaluation.Scorecard;
import onrecord.evaluation.ScorecardJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Measures how good the answers are. */
record EvalCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "eval",
                        "Measure how good the answers are, on questions whose answers you know.",
                        "Example: onrecord eval questions.jsonl --articles my-articles",
                        "",
                        "A line of QUESTIONS is {\"question\": \"...\", \"expect\": \"words of the right answer\"}, or"
                                + " {\"question\": \"...\", \"not_on_record\": true}. Without a file, the questions that come"
                                + " with OnRecord are asked about the articles that come with it.",
                        "",
                        "The exit code is 0 when all was measured, however it went, and 2 when something broke.")
                .addPositional(Options.words("QUESTIONS", "A .jsonl file of questions, or a .tsv table."))
                .addOption(ArticlesOption.spec())
                .addOption(Options.flag("--json", "Print a JSON object."))
                .addOption(Options.value("FILE", Path.class, "Keep the result in this file.", "--save"))
                .addOption(Options.value(
                        "FILE", Path.class, "Compare with a result that was kept in this file.", "--against"))
                .addOption(Options.value(
                        "FILE",
                        Path.class,
                        "Instead, score the candidate sentences of this .jsonl file, {\"qid\", \"question\","
                                + " \"candidates\": [{\"text\"}]}.",
                        "--selection"))
                .addOption(ColourOption.spec());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        String named = Options.text(given);
        Optional<Path> selection = Options.get(given, "--selection");
        Optional<Path> against = Options.get(given, "--against");
        if (selection.isPresent()) {
            return named.isEmpty() && against.isEmpty()
                    ? new SelectionBatch(shell.desks().selection(), shell.out(), shell.err()).score(selection.get())
                    : shell.refuse("Measure a file of questions or score a --selection, not both.");
        }
        Path questions = named.isEmpty() ? shell.desks().bundledQuestions() : Path.of(named);
        GoldFile.Contents contents = GoldFile.read(questions);
        if (!contents.problems().isEmpty()) {
            contents.problems().forEach(problem -> shell.err().println(questions + ", " + Printable.line(problem)));
            return ExitCode.BROKEN;
        }
        Optional<Scorecard> before =
                against.isPresent() ? Optional.of(ScorecardJson.read(against.get())) : Optional.empty();
        shell.desks().expectQuestions();
        try (Desk desk = open(given, named.isEmpty())) {
            List<Listing> articles = desk.articles(Library.BUNDLED);
            if (articles.isEmpty()) {
                return shell.refuse("There are no articles to ask; name a folder with --articles.");
            }
            Gold gold = contents.gold();
            gold.doubts(articles.stream().map(Listing::article).toList())
                    .forEach(doubt -> shell.err().println(Printable.line(questions + ", " + doubt)));
            Scorecard scorecard = new Evaluator(desk).run(gold);
            return report(given, scorecard, before.map(b -> Comparison.of(b, scorecard)));
        }
    }

    /** The bundled questions are about the bundled articles, whatever the library mirrors. */
    private Desk open(ParseResult given, boolean bundled) throws IOException {
        return bundled && ArticlesOption.path(given).isEmpty()
                ? shell.desks().over(shell.desks().bundledArticles(), Progress.SILENT)
                : ArticlesOption.open(given, shell);
    }

    private int report(ParseResult given, Scorecard scorecard, Optional<Comparison> comparison) throws IOException {
        ObjectNode object = ScorecardJson.of(scorecard);
        Optional<Path> save = Options.get(given, "--save");
        if (save.isPresent()) {
            Files.writeString(save.get(), JsonLine.of(object) + "\n", StandardCharsets.UTF_8);
        }
        if (Options.on(given, "--json")) {
            comparison.ifPresent(c -> object.set("against", ScorecardJson.of(c)));
            shell.out().println(JsonLine.of(object));
        } else {
            Paint paint = ColourOption.paint(given, shell.screen());
            ScorecardText text = new ScorecardText(shell.screen().width(), paint);
            shell.out().print(text.of(scorecard));
            comparison.ifPresent(c -> shell.out().print(text.of(c)));
        }
        return ExitCode.DONE;
    }
}
