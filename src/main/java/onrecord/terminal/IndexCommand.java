package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.desk.Desk;
import onrecord.desk.Update;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Brings the library's index up to date. */
record IndexCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "index",
                        "Bring the index up to date with the folder of articles.",
                        "Example: onrecord index",
                        "Example: onrecord index ~/news   (from now on the library mirrors that folder)")
                .addPositional(PositionalParamSpec.builder()
                        .arity("0..1")
                        .index("0")
                        .type(Path.class)
                        .paramLabel("PATH")
                        .description("Mirror this folder from now on, instead of the one so far.")
                        .build());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        try (Desk desk = open(Optional.ofNullable(given.matchedPositionalValue(0, null)))) {
            Update update = desk.update();
            shell.out().print(UpdateText.of(update, shell.screen().width()));
            if (update.articles() == 0) {
                return shell.refuse(
                        "There is nothing to ask: put articles (text, Markdown, HTML, PDF, Word, EPUB) into "
                                + update.folder() + ".");
            }
            return ExitCode.DONE;
        }
    }

    private Desk open(Optional<Path> folder) throws IOException {
        try (IndexingBar bar = new IndexingBar(shell.err(), shell.screen())) {
            return folder.isPresent()
                    ? shell.desks().mirror(folder.get(), bar)
                    : shell.desks().update(bar);
        }
    }
}
