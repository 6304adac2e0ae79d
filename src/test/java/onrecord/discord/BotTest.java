package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.operations.Vitals;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bot")
class BotTest {
    private static final Sender SENDER = new Sender(Optional.of("1"), "2");
    private static final Request QUESTION =
            new Request.Slash("ask", Map.of("question", "the harbour?"), Askers.member());

    private final Line line = new Line();
    private Store store;
    private LibraryDesk libraries;
    private Bot bot;

    @BeforeEach
    void bot(@TempDir Path folder) throws IOException {
        store = Store.open(folder);
        Desk desk = DeskOver.articles(Harbour.articles());
        libraries = desk.libraries(store);
        bot = new Bot(
                line,
                new Newsroom(desk, Library.BUNDLED, 1),
                new Records(store),
                libraries,
                new Guestbook(store.libraries(), Duration.ofDays(1), Clock.systemUTC()),
                1,
                RunningBot.open(),
                new Vitals());
    }

    @AfterEach
    void close() {
        libraries.close();
        store.close();
    }

    @Test
    @DisplayName("says that it is busy when all its workers are")
    void busy() throws Exception {
        bot.start();
        CountDownLatch hold = new CountDownLatch(1);
        Waiting first = new Waiting(hold);
        line.listener().received(SENDER, QUESTION, first);
        Waiting second = new Waiting(new CountDownLatch(0));
        line.listener().received(SENDER, QUESTION, second);
        assertSame(Bot.BUSY, second.reply());
        hold.countDown();
        assertTrue(first.reply() instanceof Reply.Shown);
        bot.close();
    }

    @Test
    @DisplayName("finishes the running question and takes no new one when it is closed")
    void closing() throws Exception {
        bot.start();
        CountDownLatch hold = new CountDownLatch(1);
        Waiting running = new Waiting(hold);
        line.listener().received(SENDER, QUESTION, running);
        running.awaitAcknowledgement();
        Thread closing = Thread.ofVirtual().start(bot::close);
        Waiting late;
        do {
            late = new Waiting(new CountDownLatch(0));
            line.listener().received(SENDER, QUESTION, late);
        } while (late.reply().equals(Bot.BUSY));
        assertSame(Bot.CLOSING, late.reply());
        hold.countDown();
        assertTrue(running.reply() instanceof Reply.Shown);
        closing.join();
        assertTrue(line.stopped.get());
    }

    @Test
    @DisplayName("apologises for its own mistakes and goes on")
    void broken() throws Exception {
        bot.start();
        Waiting broken = new Waiting(new CountDownLatch(0)) {
            @Override
            public void acknowledge(Audience audience) {
                throw new IllegalStateException("a mistake");
            }
        };
        line.listener().received(SENDER, QUESTION, broken);
        assertSame(Bot.BROKEN, broken.reply());
        bot.close();
    }

    @Test
    @DisplayName("answers even what runs out of memory")
    void outOfMemory() throws Exception {
        bot.start();
        Waiting broken = failing(() -> {
            throw new OutOfMemoryError("none left");
        });
        line.listener().received(SENDER, QUESTION, broken);
        assertSame(Bot.BROKEN, broken.reply());
        bot.close();
    }

    @Test
    @DisplayName(
            "says so when the store cannot be read or written, a membership not be found out, or a library is not in order")
    void cannotKeep() throws Exception {
        bot.start();
        Waiting full = failing(() -> {
            throw new UncheckedIOException(new IOException("the disk is full"));
        });
        line.listener().received(SENDER, QUESTION, full);
        assertSame(Bot.CANNOT_KEEP, full.reply());
        assertSame(Members.UNSURE, replyTo(new Members.Unsure()));
        assertSame(Records.Behind.REPLY, replyTo(new Records.Behind()));
        bot.close();
    }

    /** What is said when a request fails so; the bot's only worker may still be at the one before. */
    private Reply replyTo(RuntimeException failure) throws Exception {
        Waiting asked;
        do {
            asked = failing(() -> {
                throw failure;
            });
            line.listener().received(SENDER, QUESTION, asked);
        } while (asked.reply().equals(Bot.BUSY));
        return asked.reply();
    }

    @Test
    @DisplayName("tells in the log why the store cannot be read, and the member that it cannot")
    void closedStore() throws Exception {
        bot.start();
        store.close();
        try (WallLog log = WallLog.open()) {
            Waiting asked = new Waiting(new CountDownLatch(0));
            line.listener().received(SENDER, new Request.Slash("library list", Map.of(), Askers.member()), asked);
            assertSame(Bot.CANNOT_KEEP, asked.reply());
            assertTrue(
                    log.lines().stream().anyMatch(l -> l.contains("is closed: OnRecord is stopping")), log::toString);
        }
        bot.close();
    }

    private static Waiting failing(Runnable failure) {
        return new Waiting(new CountDownLatch(0)) {
            @Override
            public void acknowledge(Audience audience) {
                failure.run();
            }
        };
    }

    @Test
    @DisplayName("survives that nothing can be delivered")
    void undelivered() throws Exception {
        bot.start();
        CountDownLatch tried = new CountDownLatch(1);
        line.listener().received(SENDER, QUESTION, new Waiting(new CountDownLatch(0)) {
            @Override
            public void acknowledge(Audience audience) throws IOException {
                tried.countDown();
                throw new IOException("gone");
            }
        });
        assertTrue(tried.await(10, TimeUnit.SECONDS));
        bot.close();
        assertEquals(24, line.registered.size());
    }

    /** A line to no Discord at all. */
    private static final class Line implements Gateway {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final CompletableFuture<Listener> listener = new CompletableFuture<>();
        private List<Offer> registered = List.of();

        Listener listener() {
            return listener.join();
        }

        @Override
        public boolean hears() {
            return false;
        }

        @Override
        public void start(Listener listener) {
            this.listener.complete(listener);
        }

        @Override
        public byte[] get(Attached file, int most) throws IOException {
            throw new IOException("there are no files");
        }

        @Override
        public Standing standing(String server, String user) {
            return Standing.NO_MEMBER;
        }

        @Override
        public boolean registerCommands(List<Offer> offers) {
            registered = offers;
            return true;
        }

        @Override
        public void stop() {
            stopped.set(true);
        }
    }

    /** Holds up whoever acknowledges until it is let go. */
    private static class Waiting implements Responder {
        private final CountDownLatch hold;
        private final CountDownLatch acknowledged = new CountDownLatch(1);
        private final CompletableFuture<Reply> reply = new CompletableFuture<>();

        Waiting(CountDownLatch hold) {
            this.hold = hold;
        }

        Reply reply() throws Exception {
            return reply.get(10, TimeUnit.SECONDS);
        }

        void awaitAcknowledgement() throws InterruptedException {
            assertTrue(acknowledged.await(10, TimeUnit.SECONDS));
        }

        @Override
        public void acknowledge(Audience audience) throws IOException {
            acknowledged.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void acknowledgeUpdate() throws IOException {
            acknowledge(Audience.EVERYONE);
        }

        @Override
        public void send(Reply what) {
            reply.complete(what);
        }

        @Override
        public void open(Form form) {}

        @Override
        public void sendMore(Reply what, Audience audience) {}

        @Override
        public Optional<String> openThread(String name) {
            return Optional.empty();
        }

        @Override
        public void takeAway(String button) {}

        @Override
        public void remove() {}
    }
}
