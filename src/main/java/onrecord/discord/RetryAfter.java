package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** How long Discord asks to wait. */
final class RetryAfter {
    private static final Duration UNSAID = Duration.ofSeconds(1);
    private static final double LONGEST_SECONDS = 86_400;

    private RetryAfter() {}

    /** The exact number in the body; else the header's; else a second. Never nothing, never more than a day. */
    static Duration of(HttpHeaders headers, JsonNode body) {
        double exact = body.path("retry_after").asDouble(-1);
        return duration(exact)
                .or(() -> headers.firstValue("Retry-After").flatMap(RetryAfter::seconds))
                .orElse(UNSAID);
    }

    /** A number of seconds, whole or not; empty when it is none. */
    static Optional<Duration> seconds(String text) {
        try {
            return duration(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> duration(double seconds) {
        if (!(seconds >= 0)) {
            return Optional.empty();
        }
        // A little more than asked: Discord's clock and ours differ.
        return Optional.of(Duration.ofMillis(Math.round(Math.min(seconds, LONGEST_SECONDS) * 1000) + 50));
    }
}
