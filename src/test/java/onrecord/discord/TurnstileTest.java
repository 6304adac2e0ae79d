package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may be asked")
class TurnstileTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final Turnstile turnstile = new Turnstile(
            new Quota(2, Duration.ofSeconds(10), now::get), new Quota(3, Duration.ofSeconds(1), now::get));

    @Test
    @DisplayName("is some at once, then one more each time a while has passed")
    void oneMore() {
        assertTrue(enters("a", "1"));
        assertTrue(enters("a", "1"));
        assertEquals(
                "You ask faster than OnRecord can look things up; please try again in 10 seconds.",
                refusal("a", "1").text());
        now.addAndGet(Duration.ofSeconds(9).plusMillis(500).toNanos());
        assertEquals(
                "You ask faster than OnRecord can look things up; please try again in 1 second.",
                refusal("a", "1").text());
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertTrue(enters("a", "1"));
        assertFalse(enters("a", "1"));
    }

    @Test
    @DisplayName("is each member's own, and each server's")
    void own() {
        assertTrue(enters("a", "1"));
        assertTrue(enters("a", "1"));
        assertTrue(enters("b", "1"));
        assertEquals(
                "This server asks more at once than OnRecord can look up; please try again in 1 second.",
                refusal("c", "1").text());
        assertTrue(enters("c", "2"));
        assertInstanceOf(Turnstile.Pass.Granted.class, turnstile.enter(new Sender(Optional.empty(), "d")));
    }

    @Test
    @DisplayName("is refused aloud once in a row")
    void first() {
        enters("a", "1");
        enters("a", "1");
        assertTrue(refused("a", "1").first());
        assertFalse(refused("a", "1").first());
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertTrue(enters("a", "1"));
        assertTrue(refused("a", "1").first());
    }

    private boolean enters(String member, String server) {
        return turnstile.enter(new Sender(Optional.of(server), member)) instanceof Turnstile.Pass.Granted;
    }

    private Turnstile.Pass.Refused refused(String member, String server) {
        return assertInstanceOf(Turnstile.Pass.Refused.class, turnstile.enter(new Sender(Optional.of(server), member)));
    }

    private Reply.Plain refusal(String member, String server) {
        return assertInstanceOf(Reply.Plain.class, refused(member, server).reply());
    }
}
