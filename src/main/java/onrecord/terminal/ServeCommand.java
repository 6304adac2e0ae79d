package onrecord.terminal;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Answers in Discord. */
record ServeCommand(ServeAction action) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                "serve",
                "Answer in Discord until Ctrl-C; the token stands in .env or the environment.",
                "Example: onrecord serve");
    }

    @Override
    public int run(ParseResult given) throws IOException, InterruptedException {
        return action.serve();
    }
}
