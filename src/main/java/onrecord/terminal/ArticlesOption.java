package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.desk.Desk;
import onrecord.ingest.Reading;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The articles a command works on: those of the library, or by {@code --articles} any others. */
final class ArticlesOption {
    private static final int NAMED = 5;

    private static final String NAME = "--articles";

    private ArticlesOption() {}

    static OptionSpec spec() {
        return Options.value(
                "PATH",
                Path.class,
                "Use the articles in this folder or .jsonl file, without touching the library.",
                NAME);
    }

    /** The path given, if any. */
    static Optional<Path> path(ParseResult given) {
        return Options.get(given, NAME);
    }

    /** The desk over them. What could not be read of {@code --articles} is said on {@code err}. */
    static Desk open(ParseResult given, Shell shell) throws IOException {
        Optional<Path> path = path(given);
        try (IndexingBar bar = new IndexingBar(shell.err(), shell.screen())) {
            if (path.isEmpty()) {
                return shell.desks().open(bar);
            }
            Desk desk = shell.desks().over(path.get(), bar);
            name(desk.update().refused(), shell);
            return desk;
        }
    }

    /** Says what was left out, the first few by name. */
    static void name(List<Reading.Refused> refused, Shell shell) {
        refused.stream().limit(NAMED).forEach(one -> shell.err().println("Left out " + UpdateText.line(one)));
        if (refused.size() > NAMED) {
            shell.err().println("Left out " + (refused.size() - NAMED) + " more.");
        }
    }
}
