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
    @DisplayName("but not when the sign it waits for comes in at the same moment")
    void atTheSameMoment() throws Exception {
        Thread alarm;
        synchronized (heartbeats) {
            heartbeats.greeted(Duration.ofMillis(5));
            alarm = awaitBlocked();
            heartbeats.greeted(Duration.ofHours(1));
        }
        while (alarm.getState() == Thread.State.BLOCKED || alarm.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        assertEquals(0, deaths.availablePermits());
    }

    /** The alarm's thread, once it has gone off and wants in. */
    private static Thread awaitBlocked() throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("discord heartbeats") && thread.getState() == Thread.State.BLOCKED) {
                    return thread;
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("no alarm");
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
