package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.operations.Vitals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line")
class LineTest {
    private final List<String> told = new ArrayList<>();
    private final Vitals vitals = new Vitals();
    private final Rest rest = new Rest(vitals);
    private final Line line = new Line(
            new Arrivals(
                    rest,
                    RunningBot.TOKEN,
                    new Application("1", "1", "OnRecord"),
                    c -> Optional.empty(),
                    listener(),
                    vitals),
            new Heartbeats(Duration.ofHours(1), () -> {}),
            listener(),
            vitals);

    @AfterEach
    void close() {
        line.closing();
        rest.close();
    }

    @Test
    @DisplayName("may be made again after an end that passes")
    void passing() {
        assertTrue(line.ended(new CloseCode(4000)));
        assertTrue(line.ended(new CloseCode(0)));
        assertTrue(line.end().isEmpty());
        assertEquals(List.of(), told);
    }

    @Test
    @DisplayName("stays ended after an end for good, whatever the socket says afterwards")
    void forGood() {
        assertFalse(line.ended(new CloseCode(4004)));
        assertFalse(line.ended(new CloseCode(0)));
        assertEquals(new CloseCode(4004).fatal(), line.end());
        assertEquals(1, told.size());
    }

    @Test
    @DisplayName("passes on what it cannot read as it is")
    void unreadable() {
        assertEquals("not JSON", line.heard("not JSON"));
        assertEquals("[]", line.heard("[]"));
    }

    private Gateway.Listener listener() {
        return new Gateway.Listener() {
            @Override
            public void received(Sender sender, Request request, Responder responder) {}

            @Override
            public void typing(Keystroke keystroke, Suggester suggester) {}

            @Override
            public void ended(String sentence) {
                told.add(sentence);
            }
        };
    }
}
