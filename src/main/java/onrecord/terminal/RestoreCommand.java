package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Puts back what was copied into a file. */
record RestoreCommand(Shell shell, BackupAction action) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "restore",
                        "Put back everything as it was in a backup; the bot must be stopped.",
                        "Example: onrecord restore onrecord-backup.db")
                .addPositional(PositionalParamSpec.builder()
                        .arity("1")
                        .required(true)
                        .index("0")
                        .type(Path.class)
                        .paramLabel("FILE")
                        .description("A file that onrecord backup wrote; it stays as it is.")
                        .build())
                .addOption(Options.flag("--force", "Replace what is there now."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        action.restore(file, Options.on(given, "--force"));
        shell.out()
                .println(Printable.line("Everything is as it was in " + file.toAbsolutePath()
                        + "; indexes of uploaded articles are built anew at the next start."));
        return ExitCode.DONE;
    }
}
