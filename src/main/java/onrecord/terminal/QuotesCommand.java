package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Quoted;
import onrecord.desk.QuotedDocuments;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;
import onrecord.quote.QuotedArticle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what somebody, or everybody, is on record with. */
record QuotesCommand(Shell shell) implements Command {
    private static final String BY_DOCUMENT = "--by-document";

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "quotes",
                        "Show what somebody is on record with, or everybody.",
                        "Example: onrecord quotes Sherman",
                        "Example: onrecord quotes \"the NATO chief\" --about \"arms control\"",
                        "",
                        "The exit code is 0 when there are quotes, 1 when there are none, 2 when something broke.")
                .addPositional(Options.words("SPEAKER", "A name, also misspelt, or an office; nobody for everybody."))
                .addOption(Options.value("TOPIC", String.class, "Only what is about this, best first.", "--about"))
                .addOption(ArticlesOption.spec())
                .addOption(Options.flag("--json", "Print a JSON object a line."))
                .addOption(Options.flag(
                        BY_DOCUMENT, "With --articles: a JSON object for each document, in the order of the file."))
                .addOption(ColourOption.spec());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        Optional<String> speaker = Optional.of(Options.text(given)).filter(words -> !words.isEmpty());
        Optional<String> about =
                Options.<String>get(given, "--about").map(String::strip).filter(words -> !words.isEmpty());
        if (Options.on(given, BY_DOCUMENT)) {
            Optional<Path> path = ArticlesOption.path(given);
            if (path.isEmpty() || speaker.isPresent() || about.isPresent()) {
                return shell.refuse(
                        "--by-document lists all quotes of documents; give it --articles FILE.jsonl alone.");
            }
            return byDocument(path.get());
        }
        if (about.isPresent()) {
            shell.desks().expectQuestions();
        }
        try (Desk desk = ArticlesOption.open(given, shell)) {
            Sentences sentences = new Sentences(desk.update().articles());
            return switch (desk.quotes(Library.BUNDLED, speaker, about)) {
                case Quoted.Found found ->
                    found.statements().isEmpty() ? nothing(sentences.noQuotes(found)) : show(found, desk, given);
                case Quoted.WhichOne which -> nothing(sentences.whichOne(which));
                case Quoted.Unknown unknown -> nothing(sentences.nobody(unknown));
            };
        }
    }

    private int show(Quoted.Found found, Desk desk, ParseResult given) {
        if (Options.on(given, "--json")) {
            int number = 0;
            for (Cluster cluster : found.statements()) {
                number++;
                for (Quote quote : cluster.cuts()) {
                    QuotesJson.of(quote, desk.cue(Library.BUNDLED, quote), number)
                            .forEach(line -> shell.out().println(JsonLine.of(line)));
                }
            }
        } else {
            Paint paint = ColourOption.paint(given, shell.screen());
            shell.out().print(new QuotesText(shell.screen().width(), paint).of(found));
        }
        return ExitCode.DONE;
    }

    private int nothing(String sentence) {
        shell.err().println(sentence);
        return ExitCode.NOT_ON_RECORD;
    }

    private int byDocument(Path path) throws IOException {
        QuotedDocuments documents = shell.desks().quotes(path);
        ArticlesOption.name(documents.refused(), shell);
        for (QuotedArticle document : documents.articles()) {
            List<Quote> quotes = documents.quotes().in(document.article());
            shell.out().println(JsonLine.of(DocumentQuotesJson.of(document.article(), quotes, document.quotes()::cue)));
            if (shell.out().checkError()) {
                throw new IOException("The output was closed before the last document was written.");
            }
        }
        return ExitCode.DONE;
    }
}
