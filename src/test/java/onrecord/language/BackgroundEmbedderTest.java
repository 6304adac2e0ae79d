package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("An encoder that loads in the background")
@Timeout(30)
class BackgroundEmbedderTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger closes = new AtomicInteger();

    /** Means the length of a text by it. */
    private final class Counting implements Embedder {
        @Override
        public Meaning question(String text) {
            return Meaning.of(new float[] {1, text.length()});
        }

        @Override
        public Meaning passage(String text) {
            return Meaning.of(new float[] {text.length(), 1});
        }

        @Override
        public void close() {
            closes.incrementAndGet();
        }
    }

    private Embedder load() {
        loads.incrementAndGet();
        return new Counting();
    }

    @Test
    @DisplayName("loads nothing before it is needed, and closes nothing then")
    void lazy() {
        new BackgroundEmbedder(this::load).close();
        assertEquals(0, loads.get());
        assertEquals(0, closes.get());
    }

    @Test
    @DisplayName("loads once, however many ask and warm it at the same time")
    void once() throws Exception {
        try (BackgroundEmbedder embedder = new BackgroundEmbedder(this::load);
                ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<Meaning>> work = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                work.add(() -> {
                    embedder.warm();
                    return embedder.question("abc");
                });
            }
            for (Future<Meaning> done : workers.invokeAll(work)) {
                assertEquals(Meaning.of(new float[] {1, 3}), done.get());
            }
            assertEquals(Meaning.of(new float[] {3, 1}), embedder.passage("abc"));
        }
        assertEquals(1, loads.get());
        assertEquals(1, closes.get());
    }

    @Test
    @DisplayName("warms without waiting for the load")
    void warms() {
        CountDownLatch allowed = new CountDownLatch(1);
        try (BackgroundEmbedder embedder = new BackgroundEmbedder(() -> {
            await(allowed);
            return load();
        })) {
            embedder.warm();
            assertEquals(0, loads.get());
            allowed.countDown();
            assertEquals(Meaning.of(new float[] {1, 1}), embedder.question("a"));
        }
    }

    @Test
    @DisplayName("says what went wrong to everybody who asks for a meaning, and closes quietly")
    void failure() {
        BackgroundEmbedder embedder = new BackgroundEmbedder(() -> {
            loads.incrementAndGet();
            throw new IOException("the class path holds no model");
        });
        assertDoesNotThrow(embedder::warm);
        for (int i = 0; i < 2; i++) {
            var failure = assertThrows(UncheckedIOException.class, () -> embedder.question("Where?"));
            assertTrue(String.valueOf(failure.getMessage()).contains("no model"), failure::toString);
        }
        assertThrows(UncheckedIOException.class, () -> embedder.passage("Here."));
        assertDoesNotThrow(embedder::close);
        assertEquals(1, loads.get());
    }

    @Test
    @DisplayName("shows a failure that is no failure of reading as it is")
    void otherFailure() {
        try (BackgroundEmbedder embedder = new BackgroundEmbedder(() -> {
            throw new IllegalStateException("no such processor");
        })) {
            assertThrows(IllegalStateException.class, () -> embedder.question("Where?"));
        }
    }

    @Test
    @DisplayName("waits with closing for a load under way, then closes what was loaded")
    void closesAfterLoad() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch allowed = new CountDownLatch(1);
        BackgroundEmbedder embedder = new BackgroundEmbedder(() -> {
            begun.countDown();
            await(allowed);
            return load();
        });
        embedder.warm();
        await(begun);
        Thread closing = Thread.ofPlatform().start(embedder::close);
        while (closing.getState() != Thread.State.WAITING) {
            assertTrue(closing.isAlive(), "closed before the load was over");
            Thread.onSpinWait();
        }
        assertEquals(0, closes.get());
        allowed.countDown();
        closing.join();
        assertEquals(1, closes.get());
        assertFalse(closing.isAlive());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
