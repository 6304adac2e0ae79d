package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.RankedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds documents, for one query or for a file of them. */
@Command(
        name = "search",
        description = "Find the articles nearest to some words, or write a TREC run for a file of queries.",
        footer = {
            "",
            "Example: onrecord search \"arms control\"",
            "Example: onrecord search --articles corpus.jsonl --queries queries.jsonl --run out.trec"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int SHOWN = 10;
    private static final int RUN_DEPTH = 100;

    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What the articles should be about.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final ArticlesOption articles = new ArticlesOption();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Search for every line of this .jsonl file, {\"id\",\"text\"}; needs --run.")
    private Optional<Path> queries = Optional.empty();

    @Option(names = "--run", paramLabel = "FILE", description = "Write the TREC run here.")
    private Optional<Path> run = Optional.empty();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "At most this many documents a query (10 on the screen, 100 in a run).")
    private Optional<Integer> depth = Optional.empty();

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        String query = String.join(" ", words).strip();
        if (queries.isPresent() != run.isPresent()) {
            return shell.refuse("--queries FILE and --run FILE go together.");
        }
        if (queries.isPresent() == !query.isEmpty()) {
            return shell.refuse("Search for some words, or for a file of --queries: onrecord search \"arms control\"");
        }
        if (depth.orElse(1) < 1) {
            return shell.refuse("--depth needs a number of at least 1.");
        }
        try (Desk desk = articles.open(shell)) {
            if (queries.isPresent() && run.isPresent()) {
                return new TrecRun(desk, shell.err(), depth.orElse(RUN_DEPTH)).write(queries.get(), run.get());
            }
            return show(desk, query);
        }
    }

    private int show(Desk desk, String query) {
        List<RankedDocument> documents = desk.documents(Library.BUNDLED, query, depth.orElse(SHOWN));
        if (documents.isEmpty()) {
            shell.out().println("Nothing found.");
            return ExitCode.NOT_ON_RECORD;
        }
        shell.out().print(new DocumentsText(shell.screen().width()).of(documents, desk.articles(Library.BUNDLED)));
        return ExitCode.DONE;
    }
}
