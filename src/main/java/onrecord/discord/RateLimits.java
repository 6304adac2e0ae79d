package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long Discord has asked us to wait, and with what. What we know to be refused is not sent: Discord shuts out, for
 * hours, who sends it too much of that.
 */
final class RateLimits {
    private static final String EVERYTHING = "everything";
    private static final String ALL_OF_OURS = "all of ours";
    private static final int MOST = 1000;

    private final Map<String, Long> until = new ConcurrentHashMap<>();

    /** How long this call has to wait; zero when it may go. */
    Duration before(Rest.Call call) {
        long wait = Math.max(left(EVERYTHING), left(route(call)));
        // The callbacks and replies of interactions go without a token and are outside the limit over all.
        return Duration.ofNanos(call.token().isPresent() ? Math.max(wait, left(ALL_OF_OURS)) : wait);
    }

    /** Discord asks to wait; answers how long. */
    Duration refused(Rest.Call call, HttpHeaders headers, JsonNode body) {
        Duration wait = RetryAfter.of(headers, body);
        boolean global = body.path("global").asBoolean()
                || headers.firstValue("X-RateLimit-Global").isPresent();
        if (!body.isObject() && headers.firstValue("Via").isEmpty()) {
            // Not Discord itself, but the guard before it, which shuts out our address.
            put(EVERYTHING, wait);
        } else {
            put(global ? ALL_OF_OURS : route(call), wait);
        }
        return wait;
    }

    /** Discord took it, and may say that it was the last for a while. */
    void taken(Rest.Call call, HttpHeaders headers) {
        if (headers.firstValue("X-RateLimit-Remaining").filter("0"::equals).isPresent()) {
            headers.firstValue("X-RateLimit-Reset-After")
                    .flatMap(RetryAfter::seconds)
                    .ifPresent(wait -> put(route(call), wait));
        }
    }

    private void put(String what, Duration wait) {
        if (until.size() >= MOST) {
            until.values().removeIf(end -> end - System.nanoTime() <= 0);
        }
        if (until.size() < MOST) {
            until.put(what, System.nanoTime() + wait.toNanos());
        }
    }

    private long left(String what) {
        Long end = until.get(what);
        return end == null ? 0 : Math.max(0, end - System.nanoTime());
    }

    /** What Discord counts by. */
    static String route(Rest.Call call) {
        return call.method() + " " + call.path();
    }
}
