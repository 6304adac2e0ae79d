package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;

/** How long Discord asks to wait. */
final class RetryAfter {
    private static final Duration UNSAID = Duration.ofSeconds(1);
    private static final double LONGEST_SECONDS = 86_400;

    private RetryAfter() {}

    /** The exact number in the body; else the header's; else a second. Never nothing, never more than a day. */
    static Duration of(HttpHeaders headers, JsonNode body) {
        double seconds = body.path("retry_after").asDouble(-1);
        if (seconds < 0) {
            seconds = headers.firstValue("Retry-After").map(RetryAfter::number).orElse(-1.0);
        }
        if (!(seconds >= 0)) {
            return UNSAID;
        }
        // A little more than asked: Discord's clock and ours differ.
        return Duration.ofMillis(Math.round(Math.min(seconds, LONGEST_SECONDS) * 1000) + 50);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
