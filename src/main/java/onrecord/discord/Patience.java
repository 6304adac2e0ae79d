package onrecord.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** The time that is left for something that may need several tries. */
final class Patience {
    private final long end;

    Patience(Duration within) {
        this.end = System.nanoTime() + within.toNanos();
    }

    /** Whether there is time left after a pause. */
    boolean lasts(Duration pause) {
        return left() > pause.toNanos();
    }

    /** The time that is left, but no more than this and no less than a moment. */
    Duration atMost(Duration most) {
        return Duration.ofNanos(Math.max(1_000_000, Math.min(left(), most.toNanos())));
    }

    /** Lets the time pass. */
    void pause(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting");
        }
    }

    private long left() {
        return end - System.nanoTime();
    }
}
