package onrecord.terminal;

import java.io.IOException;

/** Runs OnRecord in Discord until it is told to stop. */
@FunctionalInterface
public interface ServeAction {
    /** Returns the exit code: 0 when it was told to stop, 2 when it could not start. */
    int serve() throws IOException, InterruptedException;
}
