package onrecord.discord;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again what failed: longer each time, and never the same for two. */
final class Backoff {
    private static final long FIRST_MILLIS = 250;
    private static final long LONGEST_MILLIS = 8000;

    private Backoff() {}

    /** The pause after so many tries: half of it for certain, the other half by chance. */
    static Duration after(int tries) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(tries, 10));
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
