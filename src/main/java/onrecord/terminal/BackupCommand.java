package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Copies what must survive into a file. */
record BackupCommand(Shell shell, BackupAction action) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "backup",
                        "Copy libraries, settings and all else that must survive into a file; the bot may run meanwhile.",
                        "Example: onrecord backup onrecord-backup.db")
                .addPositional(PositionalParamSpec.builder()
                        .arity("1")
                        .required(true)
                        .index("0")
                        .type(Path.class)
                        .paramLabel("FILE")
                        .description("Where the backup is written; there must be no such file yet.")
                        .build());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        action.backup(file);
        long kilobytes = Math.ceilDiv(Files.size(file), 1024);
        shell.out()
                .println(Printable.line("Everything that must survive is in " + file.toAbsolutePath() + " ("
                        + String.format("%,d", kilobytes)
                        + " kB); keep it safe, as it holds what people wrote and uploaded."));
        return ExitCode.DONE;
    }
}
