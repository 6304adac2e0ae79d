package onrecord.discord;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A Discord that takes so many messages in each stretch of time, says so, and counts those it refuses. */
final class CountedChannel implements Function<Recorded, Optional<LoopbackRest.Answer>> {
    private final int most;
    private final long stretchNanos;
    private long end = System.nanoTime();
    private int left;
    private int taken;
    private int refused;

    CountedChannel(int most, Duration stretch) {
        this.most = most;
        this.stretchNanos = stretch.toNanos();
    }

    @Override
    public synchronized Optional<LoopbackRest.Answer> apply(Recorded request) {
        long now = System.nanoTime();
        if (now - end >= 0) {
            end = now + stretchNanos;
            left = most;
        }
        double seconds = (end - now) / 1e9;
        if (left == 0) {
            refused++;
            return Optional.of(LoopbackRest.Answer.of(429, "{\"retry_after\":" + seconds + ",\"global\":false}"));
        }
        left--;
        taken++;
        return Optional.of(new LoopbackRest.Answer(
                200, Map.of("X-RateLimit-Remaining", "" + left, "X-RateLimit-Reset-After", "" + seconds), "{}"));
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int refused() {
        return refused;
    }
}
