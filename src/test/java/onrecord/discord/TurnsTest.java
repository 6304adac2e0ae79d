package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Turns")
class TurnsTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();

    @Test
    @DisplayName("go round the servers, so that one that asks once does not wait behind one that asks much")
    void round() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch hold = new CountDownLatch(1);
        held(turns, hold);
        for (int i = 1; i <= 5; i++) {
            waits(turns, in("much"), "much " + i);
        }
        waits(turns, in("once"), "once");
        waits(turns, in("twice"), "twice 1");
        waits(turns, in("twice"), "twice 2");
        hold.countDown();
        join();
        assertEquals(List.of("much 1", "once", "twice 1", "much 2", "twice 2", "much 3", "much 4", "much 5"), done);
    }

    @Test
    @DisplayName("in private chats are each member's own")
    void privately() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch hold = new CountDownLatch(1);
        held(turns, hold);
        waits(turns, new Sender(Optional.empty(), "1"), "first 1");
        waits(turns, new Sender(Optional.empty(), "1"), "first 2");
        waits(turns, new Sender(Optional.empty(), "2"), "second");
        hold.countDown();
        join();
        assertEquals(List.of("first 1", "second", "first 2"), done);
    }

    @Test
    @DisplayName("can be waited for by few of a party, and not for ever")
    void limited() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch hold = new CountDownLatch(1);
        held(turns, hold);
        Duration moment = Duration.ofMillis(10);
        assertEquals(Optional.empty(), turns.takeWithin("much", 0, Duration.ofMinutes(1), () -> "no room"));
        assertEquals(Optional.empty(), turns.takeWithin("much", 1, moment, () -> "no time"));
        assertEquals(0, turns.waiting());
        CompletableFuture<Optional<String>> patient = CompletableFuture.supplyAsync(
                () -> turns.takeWithin("much", 1, Duration.ofMinutes(1), () -> "its turn"), Thread::startVirtualThread);
        while (turns.waiting() == 0) {
            Thread.sleep(1);
        }
        assertEquals(Optional.empty(), turns.takeWithin("much", 1, Duration.ofMinutes(1), () -> "no room"));
        hold.countDown();
        assertEquals(Optional.of("its turn"), patient.get(10, TimeUnit.SECONDS));
        assertEquals(Optional.of("free"), turns.takeWithin("other", 1, moment, () -> "free"));
        join();
    }

    @Test
    @DisplayName("are given on when the work fails")
    void failed() {
        Turns turns = new Turns(1);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(() -> {
                    throw new IllegalStateException("a mistake");
                }));
        assertEquals("next", turns.take(() -> "next"));
    }

    @Test
    @DisplayName("are so many at once as there are to be")
    void together() throws Exception {
        Turns turns = new Turns(3);
        AtomicInteger most = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        for (int i = 0; i < 30; i++) {
            String server = "server " + i % 4;
            threads.add(Thread.ofVirtual()
                    .start(turns.onBehalfOf(
                            in(server),
                            () -> turns.take(() -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                three.countDown();
                                await(three);
                                return now.decrementAndGet();
                            }))));
        }
        join();
        assertEquals(3, most.get());
        assertEquals(0, turns.waiting());
    }

    /** Takes the only turn, until it is let go. */
    private void held(Turns turns, CountDownLatch hold) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        threads.add(Thread.ofVirtual()
                .start(() -> turns.take(() -> {
                    taken.countDown();
                    await(hold);
                    return taken;
                })));
        taken.await();
    }

    /** Stands in line, and is there when this returns. */
    private void waits(Turns turns, Sender sender, String name) {
        int before = turns.waiting();
        threads.add(Thread.ofVirtual().start(turns.onBehalfOf(sender, () -> turns.take(() -> done.add(name)))));
        while (turns.waiting() == before) {
            Thread.onSpinWait();
        }
    }

    private void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static Sender in(String server) {
        return new Sender(Optional.of(server), "member");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
