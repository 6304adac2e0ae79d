package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.desk.Desk;
import onrecord.desk.Update;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings the library's index up to date. */
@Command(
        name = "index",
        description = "Bring the index up to date with the folder of articles.",
        footer = {
            "",
            "Example: onrecord index",
            "Example: onrecord index ~/news   (from now on the library mirrors that folder)"
        })
final class IndexCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "Mirror this folder from now on, instead of the one so far.")
    private Optional<Path> folder = Optional.empty();

    IndexCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = open()) {
            Update update = desk.update();
            shell.out().print(UpdateText.of(update, shell.screen().width()));
            if (update.articles() == 0) {
                return shell.refuse("There is nothing to ask: put .txt or .md files into " + update.folder() + ".");
            }
            return ExitCode.DONE;
        }
    }

    private Desk open() throws IOException {
        try (IndexingBar bar = new IndexingBar(shell.err(), shell.screen())) {
            return folder.isPresent()
                    ? shell.desks().mirror(folder.get(), bar)
                    : shell.desks().open(bar);
        }
    }
}
