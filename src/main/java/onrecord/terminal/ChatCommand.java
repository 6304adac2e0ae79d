package onrecord.terminal;

import java.io.IOException;
import onrecord.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Answers one question after another. */
record ChatCommand(Shell shell) implements Command {
    private static final int TOP = 3;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "chat",
                        "Answer questions as you type them, until \"quit\" or the end of the input.",
                        "Example: onrecord chat")
                .addOption(ArticlesOption.spec())
                .addOption(ColourOption.spec());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        try (Desk desk = ArticlesOption.open(given, shell)) {
            new ChatLoop(shell, new Asking(desk, shell, ColourOption.paint(given, shell.screen()), TOP)).run();
            return ExitCode.DONE;
        }
    }
}
