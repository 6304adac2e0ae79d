package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.RankedDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds documents, for one query or for a file of them. */
record SearchCommand(Shell shell) implements Command {
    private static final int SHOWN = 10;
    private static final int RUN_DEPTH = 100;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "search",
                        "Find the articles nearest to some words, or write a TREC run for a file of queries.",
                        "Example: onrecord search \"arms control\"",
                        "Example: onrecord search --articles corpus.jsonl --queries queries.jsonl --run out.trec")
                .addPositional(Options.words("WORDS", "What the articles should be about."))
                .addOption(ArticlesOption.spec())
                .addOption(Options.value(
                        "FILE",
                        Path.class,
                        "Search for every line of this .jsonl file, {\"id\", \"text\"}; needs --run.",
                        "--queries"))
                .addOption(Options.value("FILE", Path.class, "Write the TREC run here.", "--run"))
                .addOption(Options.value(
                        "N",
                        Integer.class,
                        "At most this many documents a query (10 on the screen, 100 in a run).",
                        "--depth"));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        String words = Options.text(given);
        Optional<Path> queries = Options.get(given, "--queries");
        Optional<Path> run = Options.get(given, "--run");
        Optional<Integer> depth = Options.get(given, "--depth");
        if (queries.isPresent() != run.isPresent()) {
            return shell.refuse("--queries FILE and --run FILE go together.");
        }
        if (queries.isPresent() == !words.isEmpty()) {
            return shell.refuse("Search for some words, or for a file of --queries: onrecord search \"arms control\"");
        }
        if (depth.orElse(1) < 1) {
            return shell.refuse("--depth needs a number of at least 1.");
        }
        try (Desk desk = ArticlesOption.open(given, shell)) {
            if (queries.isPresent() && run.isPresent()) {
                return new TrecRun(desk, shell.err(), depth.orElse(RUN_DEPTH)).write(queries.get(), run.get());
            }
            return show(desk.documents(Library.BUNDLED, words, depth.orElse(SHOWN)), desk);
        }
    }

    private int show(List<RankedDocument> documents, Desk desk) {
        if (documents.isEmpty()) {
            shell.out().println("Nothing found.");
            return ExitCode.NOT_ON_RECORD;
        }
        DocumentsText text = new DocumentsText(shell.screen().width());
        shell.out().print(text.of(documents, desk.articles(Library.BUNDLED)));
        return ExitCode.DONE;
    }
}
