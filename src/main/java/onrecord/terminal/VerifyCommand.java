package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.quote.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks one claimed quote, or a file of them. */
record VerifyCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "verify",
                        "Check whether somebody really said some words, and show the true ones.",
                        "Example: onrecord verify \"We will slam the door\" --by Sherman",
                        "",
                        "The exit code is 0 when the articles confirm it, word for word or nearly, 1 when they do not,"
                                + " 2 when something broke.")
                .addPositional(Options.words("QUOTE", "The words, in quotation marks."))
                .addOption(Options.value("NAME", String.class, "Who is claimed to have said it.", "--by"))
                .addOption(ArticlesOption.spec())
                .addOption(Options.value(
                        "FILE",
                        Path.class,
                        "Check every line of this .jsonl file, {\"id\", \"claim_text\", \"claimed_speaker\"}, as --json"
                                + " does.",
                        "--claims"))
                .addOption(Options.flag("--json", "Print a JSON object a line."))
                .addOption(ColourOption.spec());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        String words = Options.text(given);
        Optional<Path> claims = Options.get(given, "--claims");
        Optional<String> by = Options.get(given, "--by");
        Optional<String> problem = problem(words, by, claims.isPresent());
        if (problem.isPresent()) {
            return shell.refuse(problem.get());
        }
        shell.desks().expectQuestions();
        try (Desk desk = ArticlesOption.open(given, shell)) {
            if (claims.isPresent()) {
                return new ClaimBatch(desk, shell.out(), shell.err()).check(claims.get());
            }
            long start = System.nanoTime();
            Verdict verdict = desk.verify(Library.BUNDLED, words, by.map(String::strip));
            if (Options.on(given, "--json")) {
                shell.out().println(JsonLine.of(VerdictJson.of("1", verdict, QuestionBatch.millisSince(start))));
            } else {
                Paint paint = ColourOption.paint(given, shell.screen());
                Sentences sentences = new Sentences(desk.update().articles());
                shell.out().print(new VerdictText(shell.screen().width(), paint, sentences).of(verdict));
            }
            return code(verdict);
        }
    }

    private static Optional<String> problem(String words, Optional<String> by, boolean file) {
        if (file) {
            return words.isEmpty() && by.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Check one quote or a file of --claims, not both; in the file each line says who.");
        }
        if (words.isEmpty()) {
            return Optional.of("There are no words to check. Put them after verify, in quotation marks: onrecord verify"
                    + " \"We will slam the door\" --by Sherman");
        }
        if (words.length() > Desk.LONGEST_CLAIM) {
            return Optional.of("A quote may have " + Desk.LONGEST_CLAIM + " characters; this one has " + words.length()
                    + ". Check it in parts.");
        }
        return by.filter(String::isBlank).map(b -> "--by needs a name, or leave it out to check the words alone.");
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim yes -> ExitCode.DONE;
            case Verdict.Near nearly -> ExitCode.DONE;
            case Verdict.OtherSpeaker other -> ExitCode.NOT_ON_RECORD;
            case Verdict.Altered turned -> ExitCode.NOT_ON_RECORD;
            case Verdict.NotOnRecord no -> ExitCode.NOT_ON_RECORD;
        };
    }
}
