package onrecord.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How much each of many may ask: some at once, and then one more each time a while has passed. */
final class Quota {
    private static final int MOST_ASKERS = 20_000;

    private final int atOnce;
    private final long eachNanos;
    private final LongSupplier clock;
    private final Cache<String, Bucket> buckets;

    /**
     * Nobody has asked yet.
     *
     * @param atOnce how much may be asked without a pause
     * @param each how long it takes until one more may be
     * @param clock the time in nanoseconds, from whenever
     */
    Quota(int atOnce, Duration each, LongSupplier clock) {
        this.atOnce = atOnce;
        this.eachNanos = each.toNanos();
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ASKERS)
                .expireAfterAccess(each.multipliedBy(atOnce).plusMinutes(1))
                .build();
    }

    /** One more is asked by somebody. */
    Taken take(String who) {
        return buckets.get(who, w -> new Bucket(clock.getAsLong())).take();
    }

    /**
     * What came of it.
     *
     * @param pause how long until one more may be asked; zero when this one may
     * @param first whether it is the first that may not, since one that might
     */
    record Taken(Duration pause, boolean first) {
        boolean granted() {
            return pause.isZero();
        }
    }

    private final class Bucket {
        /** When it will be as if nothing had been asked. */
        private long rested;

        private boolean refusing;

        Bucket(long now) {
            rested = now;
        }

        synchronized Taken take() {
            long now = clock.getAsLong();
            if (rested - now < 0) {
                rested = now;
            }
            long wait = rested - now - (atOnce - 1) * eachNanos;
            if (wait <= 0) {
                rested += eachNanos;
                refusing = false;
                return new Taken(Duration.ZERO, false);
            }
            boolean first = !refusing;
            refusing = true;
            return new Taken(Duration.ofNanos(wait), first);
        }
    }
}
