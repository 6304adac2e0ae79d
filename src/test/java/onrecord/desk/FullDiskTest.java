package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.ingest.WebLinks;
import onrecord.store.CrampedStore;
import onrecord.store.KeptArticle;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When the disk takes nothing more")
class FullDiskTest {
    private static final Member TEACHER = new Member(new Server(7), 70);
    private static final FerryNotice FIRST = FerryNotice.of(1);
    private static final FerryNotice SECOND = FerryNotice.of(2);

    @TempDir
    private Path home;

    private Desk desk;
    private CrampedStore cramped;
    private LibraryDesk libraries;
    private ServerLibrary main;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        desk = UploadingMain.desk(home);
        cramped = new CrampedStore(home);
        libraries = desk.libraries(cramped.store(), new PlainReader(), new WebLinks(), LibraryDesk.USUAL);
        main = cramped.store().libraries().main(TEACHER.server());
    }

    @AfterEach
    void close() {
        libraries.close();
        cramped.close();
        desk.close();
    }

    private KeptArticle added(FerryNotice notice) {
        Receipt receipt = libraries
                .add(TEACHER, main, new Delivery.File(notice.file(), notice.bytes()))
                .getFirst();
        return assertInstanceOf(Receipt.Taken.class, receipt).read().join();
    }

    private boolean answers(FerryNotice notice) {
        return desk.ask(main.library(), notice.question()) instanceof Answer.Found found
                && found.evidence().stream()
                        .anyMatch(one -> notice.in(one.excerpt().words()));
    }

    private List<String> names() {
        return desk.articles(main.library()).stream()
                .map(listing -> listing.article().origin().name())
                .toList();
    }

    private Path folder(Library library) {
        return home.resolve("lucene").resolve("libraries").resolve(library.name());
    }

    @Test
    @DisplayName("of the store, an upload is refused in a sentence, nothing of it stays, and it works again after")
    void store() {
        added(FIRST);
        cramped.fill();
        byte[] large = (new String(SECOND.bytes(), StandardCharsets.UTF_8) + "\n\n" + "More words. ".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(new Receipt.Refused(
                        SECOND.file(), "nothing can be kept at the moment; tell whoever runs this bot", true)),
                libraries.add(TEACHER, main, new Delivery.File(SECOND.file(), large)));
        assertEquals(1, cramped.store().articles().list(main, 0, 10).size());
        assertTrue(answers(FIRST));
        cramped.makeRoom();
        added(SECOND);
        assertTrue(answers(SECOND));
    }

    @Test
    @DisplayName("of the store, what was kept and could not be read stays pending, and is read when there is room")
    void pending() {
        try (LibraryDesk filling = desk.libraries(cramped.store(), new Filling(), new WebLinks(), LibraryDesk.USUAL)) {
            Receipt receipt = filling.add(TEACHER, main, new Delivery.File(FIRST.file(), FIRST.bytes()))
                    .getFirst();
            filling.idle().join();
            assertFalse(assertInstanceOf(Receipt.Taken.class, receipt).read().isDone());
        }
        assertEquals(1, cramped.store().articles().counts(main).pending());
        assertFalse(answers(FIRST));
        cramped.makeRoom();
        libraries.repair();
        libraries.idle().join();
        assertTrue(answers(FIRST));
        assertEquals(0, cramped.store().articles().counts(main).pending());
    }

    /** Reads an article, of more words than there is room for. */
    private final class Filling extends LongReader {
        @Override
        void beforeItIsKept() {
            cramped.fill();
        }
    }

    @Test
    @DisplayName("of the index, an upload is kept and answers as soon as the index can be written")
    void index() throws IOException {
        Files.createDirectories(folder(main.library()).getParent());
        Files.writeString(folder(main.library()), "in the way");
        Receipt.Taken taken = assertInstanceOf(
                Receipt.Taken.class,
                libraries
                        .add(TEACHER, main, new Delivery.File(FIRST.file(), FIRST.bytes()))
                        .getFirst());
        libraries.idle().join();
        assertEquals(1, cramped.store().articles().counts(main).ready());
        assertFalse(answers(FIRST));
        libraries.repair();
        assertFalse(answers(FIRST));
        assertTrue(libraries.isBehind(main));
        assertFalse(taken.read().isDone());
        Files.delete(folder(main.library()));
        libraries.repair();
        assertTrue(answers(FIRST));
        assertFalse(libraries.isBehind(main));
        assertEquals(KeptArticle.State.READY, taken.read().join().state());
        added(SECOND);
        assertEquals(List.of("/uploaded/" + FIRST.file(), "/uploaded/" + SECOND.file()), names());
    }

    @Test
    @DisplayName("of the index, a removal says which folder cannot be written, and is made up for")
    void removal() throws IOException {
        KeptArticle first = added(FIRST);
        added(SECOND);
        desk.close();
        lose(main.library());
        Files.writeString(folder(main.library()), "in the way");
        desk = UploadingMain.desk(home);
        libraries.close();
        UncheckedIOException none = assertThrows(
                UncheckedIOException.class,
                () -> desk.libraries(cramped.store(), new PlainReader(), new WebLinks(), LibraryDesk.USUAL));
        assertTrue(
                String.valueOf(none.getMessage())
                        .contains(folder(main.library()).toString()),
                none.toString());
        Files.delete(folder(main.library()));
        libraries = desk.libraries(cramped.store(), new PlainReader(), new WebLinks(), LibraryDesk.USUAL);
        assertTrue(libraries.remove(main, first.number()));
        assertFalse(answers(FIRST));
        assertTrue(answers(SECOND));
    }

    @Test
    @DisplayName("or an index was damaged, it is built anew at the next start, alone")
    void damaged() throws IOException {
        added(FIRST);
        close();
        try (Stream<Path> files = Files.list(folder(main.library()))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "This is not an index.");
            }
        }
        open();
        assertTrue(answers(FIRST));
    }

    @Test
    @DisplayName("or deleting a library was broken off anywhere, the next start makes it whole")
    void halfDeleted() throws IOException {
        added(FIRST);
        List<Path> all;
        try (Stream<Path> files = Files.list(folder(main.library()))) {
            all = files.sorted().toList();
        }
        for (int lost = 0; lost < all.size(); lost++) {
            close();
            Files.deleteIfExists(all.get(lost));
            open();
            assertTrue(answers(FIRST), "without " + all.get(lost));
        }
    }

    private void lose(Library library) throws IOException {
        try (Stream<Path> files = Files.list(folder(library))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder(library));
    }
}
