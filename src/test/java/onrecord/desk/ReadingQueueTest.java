package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import onrecord.ingest.Expansion;
import onrecord.ingest.FeedReading;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;
import onrecord.ingest.WebLinks;
import onrecord.store.KeptArticle;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What waits to be read")
class ReadingQueueTest {
    private static final Member TEACHER = new Member(new Server(7), 70);
    private static final FerryNotice NOTICE = FerryNotice.of(1);

    @TempDir
    private Path home;

    private final Failing reader = new Failing();
    private Desk desk;
    private Store store;
    private LibraryDesk libraries;
    private ServerLibrary main;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        desk = UploadingMain.desk(home);
        store = Store.open(home);
        libraries = desk.libraries(store, reader, new WebLinks(), LibraryDesk.USUAL);
        main = store.libraries().main(TEACHER.server());
    }

    @AfterEach
    void close() {
        libraries.close();
        store.close();
        desk.close();
    }

    private Receipt.Taken taken() {
        return assertInstanceOf(
                Receipt.Taken.class,
                libraries
                        .add(TEACHER, main, new Delivery.File(NOTICE.file(), NOTICE.bytes()))
                        .getFirst());
    }

    @Test
    @DisplayName("and cannot be read for want of something of this machine's, stays with its bytes until it can")
    void passing() {
        reader.next.add(() -> new Reading.Refused(NOTICE.file(), "no room for a process", true));
        Receipt.Taken taken = taken();
        libraries.idle().join();
        assertFalse(taken.read().isDone());
        assertArrayEquals(
                NOTICE.bytes(),
                store.articles().raw(main, taken.article().number()).orElseThrow());
        libraries.repair();
        assertEquals(KeptArticle.State.READY, taken.read().join().state());
    }

    @Test
    @DisplayName("and makes the reader fail, stays too, and nothing behind it waits for it")
    void failing() {
        reader.next.add(() -> {
            throw new IllegalStateException("broken");
        });
        Receipt.Taken taken = taken();
        FerryNotice second = FerryNotice.of(2);
        Receipt.Taken other = assertInstanceOf(
                Receipt.Taken.class,
                libraries
                        .add(TEACHER, main, new Delivery.File(second.file(), second.bytes()))
                        .getFirst());
        assertEquals(KeptArticle.State.READY, other.read().join().state());
        assertFalse(taken.read().isDone());
        libraries.repair();
        assertEquals(KeptArticle.State.READY, taken.read().join().state());
    }

    @Test
    @DisplayName("and is refused for good, is told so")
    void refused() {
        reader.next.add(() -> new Reading.Refused(NOTICE.file(), "it is a drawing"));
        KeptArticle kept = taken().read().join();
        assertEquals(Optional.of("it is a drawing"), kept.reason());
    }

    @Test
    @DisplayName("and is removed before its turn, is promised no longer")
    void removed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        reader.next.add(() -> {
            begun.countDown();
            awaited(go);
            return new Reading.Refused("first", "no");
        });
        Receipt.Taken first = taken();
        begun.await();
        FerryNotice second = FerryNotice.of(2);
        Receipt.Taken other = assertInstanceOf(
                Receipt.Taken.class,
                libraries
                        .add(TEACHER, main, new Delivery.File(second.file(), second.bytes()))
                        .getFirst());
        assertTrue(libraries.remove(main, other.article().number()));
        go.countDown();
        assertEquals(KeptArticle.State.REFUSED, first.read().join().state());
        assertEquals(KeptArticle.State.PENDING, other.read().join().state());
        assertEquals(1, store.articles().list(main, 0, 10).size());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads plain text; but first it answers what a test tells it to. */
    private static final class Failing implements UploadReader {
        private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
        private final PlainReader plain = new PlainReader();

        @Override
        public Reading read(String name, Optional<URI> link, byte[] bytes) {
            return Optional.ofNullable(next.poll()).map(Answer::reading).orElseGet(() -> plain.read(name, link, bytes));
        }

        @Override
        public Expansion expand(String name, byte[] zip) {
            return plain.expand(name, zip);
        }

        @Override
        public FeedReading feed(URI address, byte[] xml) {
            return plain.feed(address, xml);
        }

        @Override
        public void close() {
            plain.close();
        }
    }

    /** What comes instead of reading. */
    private interface Answer {
        Reading reading();
    }
}
