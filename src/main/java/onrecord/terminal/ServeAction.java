package onrecord.terminal;

import java.io.IOException;

/** OnRecord in Discord. */
@FunctionalInterface
public interface ServeAction {
    /**
     * Runs until it is told to stop. Returns the exit code: 0 when it was told to stop, 2 when it cannot start, 75
     * when it could not and may later.
     */
    int serve() throws IOException, InterruptedException;

    /** Asks one that runs on this machine whether it is well. Returns the exit code: 0 when it is, 1 when it is not. */
    default int health() throws IOException, InterruptedException {
        return 1;
    }
}
