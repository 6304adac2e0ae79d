package onrecord.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers in Discord. */
@Command(
        name = "serve",
        description = "Answer in Discord until Ctrl-C; the token stands in .env or the environment.",
        footer = {"", "Example: onrecord serve"})
final class ServeCommand implements Callable<Integer> {
    private final ServeAction action;

    ServeCommand(ServeAction action) {
        this.action = action;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return action.serve();
    }
}
