package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.ingest.SeparateReader;
import onrecord.ingest.WebLinks;
import onrecord.store.Allowance;
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

@DisplayName("The libraries of servers")
class LibraryDeskTest {
    private static final Member TEACHER = new Member(new Server(7), 70);
    private static final Member STRANGER = new Member(new Server(8), 80);
    private static final String KITES = """
            Kite club flies over the dunes

            The kite club met on the dunes on Sunday. "Every child shall fly a kite once," said club chair Ada Brink.

            The wind held until the evening, and forty kites were in the air.
            """;
    private static final String QUESTION = "What did Brink say about kites?";

    @TempDir
    private Path home;

    private Desk desk;
    private Store store;
    private LibraryDesk libraries;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        desk = DeskOver.at(home).update(Progress.SILENT);
        store = Store.open(home);
        libraries = desk.libraries(store);
    }

    @AfterEach
    void close() {
        libraries.close();
        store.close();
        desk.close();
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private ServerLibrary main(Member member) {
        return store.libraries().main(member.server());
    }

    private static Delivery file(String name, String text) {
        return new Delivery.File(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private KeptArticle added(Member by, ServerLibrary to, Delivery delivery) {
        Receipt.Taken taken = assertInstanceOf(
                Receipt.Taken.class, libraries.add(by, to, delivery).getFirst());
        return taken.read().join();
    }

    private Answer ask(ServerLibrary library) {
        return desk.ask(library.library(), QUESTION);
    }

    @Test
    @DisplayName("answer from what was uploaded a moment ago, each server its own")
    void uploaded() {
        KeptArticle kept = added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        assertEquals(KeptArticle.State.READY, kept.state());
        assertEquals(Optional.of("Kite club flies over the dunes"), kept.headline());
        Answer.Found found = assertInstanceOf(Answer.Found.class, ask(main(TEACHER)));
        assertTrue(found.evidence().getFirst().excerpt().words().contains("Every child shall fly a kite once"));
        assertInstanceOf(Answer.NotFound.class, ask(main(STRANGER)));
        assertInstanceOf(Answer.NotFound.class, desk.ask(Library.BUNDLED, QUESTION));
        assertEquals(List.of(), desk.people(main(STRANGER).library()));
    }

    @Test
    @DisplayName("take the same file once, and refuse with a reason what is no article")
    void twice() {
        added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        assertInstanceOf(
                Receipt.Already.class,
                libraries.add(TEACHER, main(TEACHER), file("again.txt", KITES)).getFirst());
        KeptArticle refused = added(TEACHER, main(TEACHER), file("empty.txt", "  \n  "));
        assertEquals(KeptArticle.State.REFUSED, refused.state());
        assertEquals(Optional.of("it holds nothing but white space"), refused.reason());
        assertEquals(1, desk.size(main(TEACHER).library()));
    }

    @Test
    @DisplayName("take the files of a zip one by one, and pasted text")
    void several() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : Map.of("a.txt", KITES, "b.txt", KITES.replace("Kite", "Boat"))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        List<Receipt> receipts =
                libraries.add(TEACHER, main(TEACHER), new Delivery.File("both.zip", bytes.toByteArray()));
        assertEquals(2, receipts.size());
        added(TEACHER, main(TEACHER), new Delivery.Text("Pasted", "The rowers came second. They were glad."));
        assertEquals(3, desk.size(main(TEACHER).library()));
    }

    @Test
    @DisplayName("keep within what a server may have, and say which limit it was")
    void limited() {
        try (LibraryDesk strict =
                desk.libraries(store, new SeparateReader(), new WebLinks(), new Allowance(1, 10_000, 5))) {
            ServerLibrary to = main(TEACHER);
            assertInstanceOf(
                    Receipt.Taken.class,
                    strict.add(TEACHER, to, file("a.txt", KITES)).getFirst());
            assertInstanceOf(
                    Receipt.Over.class,
                    strict.add(TEACHER, to, file("b.txt", KITES + KITES)).getFirst());
        }
    }

    @Test
    @DisplayName("forget a removed article everywhere: index, suggestions and conversations")
    void removed() {
        KeptArticle kept = added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        ConversationId talk = new ConversationId("7/1", "70");
        Library library = main(TEACHER).library();
        desk.ask(library, talk, QUESTION);
        assertEquals(List.of("Ada Brink"), desk.completeSpeaker(library, "bri", 5));
        assertTrue(libraries.remove(main(TEACHER), kept.number()));
        assertFalse(libraries.remove(main(TEACHER), kept.number()));
        assertInstanceOf(Answer.NotFound.class, ask(main(TEACHER)));
        assertInstanceOf(Answer.NotFound.class, desk.ask(library, talk, "and why?"));
        assertEquals(List.of(), desk.completeSpeaker(library, "bri", 5));
        assertEquals(0, desk.size(library));
    }

    @Test
    @DisplayName("show a renamed article under its new headline")
    void renamed() {
        KeptArticle kept = added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        assertTrue(libraries.rename(main(TEACHER), kept.number(), "Forty kites"));
        assertEquals(
                "Forty kites",
                desk.articles(main(TEACHER).library()).getFirst().article().headline());
    }

    @Test
    @DisplayName("are built anew from the store when the index is gone, behind or of another past")
    void caughtUp() throws IOException {
        added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        Path folder =
                home.resolve("lucene/libraries").resolve(main(TEACHER).library().name());
        close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        open();
        assertInstanceOf(Answer.Found.class, ask(main(TEACHER)));
        // Removed while the index did not look: it is told at the next start.
        store.articles()
                .remove(
                        main(TEACHER),
                        store.articles().list(main(TEACHER), 0, 1).getFirst().number());
        reopen();
        assertInstanceOf(Answer.NotFound.class, ask(main(TEACHER)));
    }

    @Test
    @DisplayName("read after the next start what was kept and not read")
    void resumed() throws Exception {
        libraries.close();
        store.articles()
                .add(
                        TEACHER,
                        main(TEACHER),
                        "kites.txt",
                        Optional.empty(),
                        KITES.getBytes(StandardCharsets.UTF_8),
                        LibraryDesk.USUAL);
        openAgain();
        libraries.idle().join();
        assertInstanceOf(Answer.Found.class, ask(main(TEACHER)));
    }

    private void openAgain() {
        libraries = desk.libraries(store);
    }

    @Test
    @DisplayName("are deleted with everything when their server is forgotten, also when only the store knew of it")
    void forgotten() throws IOException {
        added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        added(STRANGER, main(STRANGER), file("kites.txt", KITES));
        libraries.forget(TEACHER.server());
        assertInstanceOf(Answer.NotFound.class, ask(main(TEACHER)));
        assertInstanceOf(Answer.Found.class, ask(main(STRANGER)));
        store.forget(STRANGER.server());
        reopen();
        assertInstanceOf(Answer.NotFound.class, ask(main(STRANGER)));
        assertFalse(Files.exists(home.resolve("lucene/libraries")
                .resolve(main(STRANGER).library().name())));
    }

    @Test
    @DisplayName("are read beside the operator's articles where the server wants that")
    void beside() throws IOException {
        Files.writeString(home.resolve("articles/boats.txt"), """
                Boats leave the harbour

                "The boats will be back by Friday," said harbour master Jonas Reed.
                """);
        reopen();
        added(TEACHER, main(TEACHER), file("kites.txt", KITES));
        Library both = main(TEACHER).library().withBundled(true);
        assertInstanceOf(Answer.Found.class, desk.ask(both, QUESTION));
        assertInstanceOf(Answer.Found.class, desk.ask(both, "What did Reed say about the boats?"));
        assertInstanceOf(
                Answer.NotFound.class, desk.ask(main(TEACHER).library(), "What did Reed say about the boats?"));
    }

    @Test
    @DisplayName("of classes of one server hold apart what they read")
    void classes() {
        ServerLibrary history =
                store.libraries().assign(TEACHER.server(), 5, "History").orElseThrow();
        added(TEACHER, history, file("kites.txt", KITES));
        assertInstanceOf(Answer.Found.class, ask(history));
        assertInstanceOf(Answer.NotFound.class, ask(main(TEACHER)));
        libraries.delete(history);
        assertInstanceOf(Answer.NotFound.class, ask(history));
    }
}
