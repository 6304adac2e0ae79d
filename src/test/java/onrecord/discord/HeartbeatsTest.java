package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A connection is noticed to be dead")
class HeartbeatsTest {
    private final Semaphore deaths = new Semaphore(0);
    private final Heartbeats heartbeats = new Heartbeats(Duration.ofMillis(20), deaths::release);

    @AfterEach
    void close() {
        heartbeats.close();
    }

    @Test
    @DisplayName("when a heartbeat is not acknowledged")
    void unacknowledged() throws Exception {
        heartbeats.greeted(Duration.ofMillis(20));
        heartbeats.sent();
        assertTrue(deaths.tryAcquire(20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("when no heartbeat is sent any more")
    void none() throws Exception {
        heartbeats.greeted(Duration.ofMillis(20));
        heartbeats.sent();
        heartbeats.acknowledged();
        assertTrue(deaths.tryAcquire(20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("when none greets us after the last has ended, again and again")
    void notGreeted() throws Exception {
        heartbeats.ended();
        assertTrue(deaths.tryAcquire(3, 20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("not before it has said how often it wants a heartbeat, and not after everything is closed")
    void notYet() {
        heartbeats.sent();
        heartbeats.acknowledged();
        heartbeats.close();
        heartbeats.greeted(Duration.ofMillis(1));
        heartbeats.ended();
        assertEquals(0, deaths.availablePermits());
    }
}
