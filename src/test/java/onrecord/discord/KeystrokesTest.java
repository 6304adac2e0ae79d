package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keystrokes")
class KeystrokesTest {
    private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final Keystrokes keystrokes = new Keystrokes(this::answer, 1, 4);

    @AfterEach
    void stop() {
        keystrokes.stop();
    }

    @Test
    @DisplayName("that a newer one of the same member has overtaken are never answered")
    void overtaken() throws Exception {
        type("robin", "held");
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        type("robin", "S");
        type("robin", "Sh");
        type("kim", "B");
        hold.countDown();
        // One thread answers them in order: had it answered an older one, that would have come before.
        assertEquals("Sh", next());
        assertEquals("B", next());
    }

    @Test
    @DisplayName("that were typed twice alike are two all the same")
    void alike() throws Exception {
        type("robin", "held");
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        type("robin", "S");
        type("robin", "S");
        type("kim", "end");
        hold.countDown();
        assertEquals(List.of("S", "end"), List.of(next(), next()));
    }

    @Test
    @DisplayName("of too many members at once are dropped, and typing on is answered again")
    void tooMany() throws Exception {
        type("robin", "held");
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        for (int i = 0; i < 50; i++) {
            type("member " + i, "x" + i);
        }
        hold.countDown();
        assertEquals(List.of("held", "x0", "x1", "x2", "x3"), List.of(next(), next(), next(), next(), next()));
        type("member 40", "again");
        assertEquals("again", next());
    }

    @Test
    @DisplayName("that cannot be answered do no harm to the next")
    void failing() throws Exception {
        hold.countDown();
        type("robin", "broken");
        keystrokes.take(new Keystroke(typing("robin"), "quote", "speaker", "x"), s -> {
            throw new IOException("gone");
        });
        type("kim", "fine");
        assertEquals("fine", next());
    }

    @Test
    @DisplayName("get no more suggestions, and no longer ones, than Discord takes")
    void limits() {
        List<String> names = new ArrayList<>(Collections.nCopies(3, "Ada Brink"));
        names.add("x".repeat(101));
        names.add(" \u200B");
        for (int i = 0; i < 40; i++) {
            names.add("Name " + i);
        }
        Suggestions fitting = Suggestions.of(names);
        assertEquals(25, fitting.values().size());
        assertEquals(List.of("Ada Brink", "Name 0"), fitting.values().subList(0, 2));
        assertThrows(IllegalArgumentException.class, () -> new Suggestions(names));
        assertEquals("A B", Suggestions.label("A\u202E\nB"));
    }

    private static Asker typing(String member) {
        return Asker.of(Optional.of("1"), "2", Optional.empty(), member);
    }

    private void type(String member, String typed) {
        keystrokes.take(
                new Keystroke(typing(member), "quote", "speaker", typed),
                s -> answered.add(s.values().getFirst()));
    }

    private Suggestions answer(Keystroke keystroke) {
        if (keystroke.typed().equals("broken")) {
            throw new IllegalStateException("a mistake");
        }
        begun.countDown();
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Suggestions.of(List.of(keystroke.typed()));
    }

    private String next() throws InterruptedException {
        String next = answered.poll(10, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }
}
