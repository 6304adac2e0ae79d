package onrecord.terminal;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Asks the bot that runs on this machine whether it is well. */
record HealthCommand(ServeAction action) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                "health",
                "Ask the bot that runs here whether it is well: ends with 0 when it is, 1 when not.",
                "Example: onrecord health");
    }

    @Override
    public int run(ParseResult given) throws IOException, InterruptedException {
        return action.health();
    }
}
