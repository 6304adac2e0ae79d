package onrecord.terminal;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One thing that can be done from the command line.
 *
 * <p>Options are described by calls, not by annotations: reading annotations doubles the time the parser takes, and
 * every question asked in a terminal is a cold start.
 */
interface Command {
    /** Its name, its options and its help. */
    CommandSpec spec();

    /** Does it and returns the exit code. */
    int run(ParseResult given) throws IOException, InterruptedException;
}
