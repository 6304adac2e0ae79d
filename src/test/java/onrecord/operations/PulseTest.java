package onrecord.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pulse")
class PulseTest {
    private final AtomicLong clock = new AtomicLong(42);
    private final Pulse pulse = new Pulse(clock::get);

    @Test
    @DisplayName("counts how long the line has stood, and how long ago it was acknowledged")
    void stands() {
        pass(5);
        pulse.connected();
        pass(3);
        pulse.acknowledged();
        pass(2);
        assertEquals(
                new Pulse.Reading(Pulse.State.CONNECTED, Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(2)), 0),
                pulse.read());
    }

    @Test
    @DisplayName("counts how long the line is lost from its first end, whatever comes of the tries to make it again")
    void lost() {
        pulse.connected();
        pass(10);
        pulse.lost(4000);
        pass(4);
        pulse.lost(0);
        pass(4);
        assertEquals(Pulse.State.LOST, pulse.read().state());
        assertEquals(Duration.ofSeconds(8), pulse.read().age());
        assertEquals(0, pulse.read().closeCode());
    }

    @Test
    @DisplayName("has never stood when the first try fails")
    void never() {
        pulse.lost(4000);
        assertEquals(Pulse.State.CONNECTING, pulse.read().state());
        assertEquals(
                Optional.of("Discord has not let the bot in yet. Discord closed it with code 4000."),
                pulse.read().trouble());
    }

    private void pass(long seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
