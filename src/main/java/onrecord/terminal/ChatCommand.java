package onrecord.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import onrecord.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers one question after another. */
@Command(
        name = "chat",
        description = "Answer questions as you type them, until \"quit\" or the end of the input.",
        footer = {"", "Example: onrecord chat"})
final class ChatCommand implements Callable<Integer> {
    private static final int TOP = 3;

    private final Shell shell;

    @Mixin
    private final ArticlesOption articles = new ArticlesOption();

    @Mixin
    private final ColourOption colour = new ColourOption();

    ChatCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = articles.open(shell)) {
            new ChatLoop(shell, new Asking(desk, shell, colour.paint(shell.screen()), TOP)).run();
            return ExitCode.DONE;
        }
    }
}
