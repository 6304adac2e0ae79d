package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import onrecord.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The store's file")
@Execution(ExecutionMode.CONCURRENT)
class SqliteFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void place() {
        file = folder.resolve(Store.FILE);
    }

    private void makeStore() throws IOException {
        try (Store store = Store.open(folder)) {
            for (int i = 1; i <= 200; i++) {
                store.reports().add(new Member(StoreContract.HARBOUR, i), "q", "c".repeat(500), "w".repeat(500));
            }
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement executed = connection.createStatement()) {
            executed.executeUpdate(statement);
        }
    }

    private String refusal() {
        return said(assertThrows(StoreException.class, () -> Store.open(folder).close()));
    }

    /** What is said of a failure to whoever runs OnRecord. */
    private static String said(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        return Optional.ofNullable((failure instanceof UncheckedIOException ? cause : failure).getMessage())
                .orElse("");
    }

    @Test
    @DisplayName("is made with its folder, for this account alone, and leaves no log behind when closed")
    void made() throws IOException {
        Path deep = folder.resolve("a/b");
        Store.open(deep).close();
        Path made = deep.resolve(Store.FILE);
        assertTrue(Files.isRegularFile(made));
        assertFalse(Files.exists(deep.resolve(Store.FILE + "-wal")));
        if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
    }

    @Test
    @DisplayName("has another secret in every installation")
    void secrets() throws IOException {
        try (Store here = Store.open(folder.resolve("here"));
                Store there = Store.open(folder.resolve("there"))) {
            Report first = here.reports().add(StoreContract.ANNA, "q", "c", "w").orElseThrow();
            Report second =
                    there.reports().add(StoreContract.ANNA, "q", "c", "w").orElseThrow();
            assertFalse(first.by().equals(second.by()));
        }
    }

    @Test
    @DisplayName("holds no user's number")
    void noNumbers() throws IOException {
        long user = 862_735_519_224_471_633L;
        try (Store store = Store.open(folder)) {
            Member member = new Member(StoreContract.HARBOUR, user);
            store.unanswered().add(member, "Who rang the bell?", "");
            store.reports().add(member, "q", "c", "w");
            store.dailyQuestions().take(member, 3);
            ServerLibrary library = ServerLibrary.main(StoreContract.HARBOUR);
            store.libraries().readInPrivate(member, library);
            store.articles().add(member, library, "x", Optional.empty(), new byte[9], AddingContract.PLENTY);
            store.feeds().follow(member, library, URI.create("https://news.example"));
            store.privacy().optOut(new Member(new Server(77), user));
            List<Path> parts;
            try (Stream<Path> files = Files.list(folder)) {
                parts = files.toList();
            }
            for (Path part : parts) {
                String bytes = Files.readString(part, StandardCharsets.ISO_8859_1);
                String number = new String(ByteBuffer.allocate(8).putLong(user).array(), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(Long.toString(user)), part.toString());
                assertFalse(bytes.contains(number), part.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM report",
                "DELETE FROM report WHERE number = :number",
                "UPDATE report SET words = '' WHERE number = :number AND asker = ':serverless'",
                "DELETE FROM report WHERE server = :server AND number NOT IN (SELECT number FROM report)",
                "PRAGMA foreign_keys = OFF",
            })
    @DisplayName("is not reached by a statement that could mean another server's rows")
    void wall(String sql) throws IOException {
        try (Database database = new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.empty())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.change(
                            StoreContract.HARBOUR,
                            session -> session.update(sql).bind("number", 1).execute()));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.read(
                            StoreContract.HARBOUR, session -> session.query(sql).getContext()));
        }
    }

    @Test
    @DisplayName("holds no trace of what was deleted")
    void noTrace() throws IOException {
        makeStore();
        try (Store store = Store.open(folder)) {
            store.unanswered().add(StoreContract.ANNA, "Who hid the lantern?", "");
            store.reports().add(StoreContract.ANNA, "q", "c", "under the jetty ".repeat(60));
        }
        assertTrue(bytes().contains("hid the lantern") && bytes().contains("under the jetty"));
        try (Store store = Store.open(folder)) {
            store.privacy().forget(StoreContract.ANNA);
        }
        assertFalse(bytes().contains("hid the lantern") || bytes().contains("under the jetty"));
    }

    @Test
    @DisplayName("holds no trace of an article that was removed, or refused, or of a library that was deleted")
    void noTraceOfArticles() throws IOException {
        ServerLibrary main = ServerLibrary.main(StoreContract.HARBOUR);
        try (Store store = Store.open(folder)) {
            ServerLibrary other =
                    store.libraries().assign(StoreContract.HARBOUR, 7, "other").orElseThrow();
            for (ServerLibrary library : List.of(main, other)) {
                KeptArticle ready = kept(store, library, "ready", "Behind the lighthouse. ".repeat(500));
                store.articles()
                        .ready(
                                library,
                                ready.number(),
                                AddingContract.read(ready, "Behind the lighthouse. ".repeat(500)));
                kept(store, library, "pending", "Under the old pier. ".repeat(500));
            }
        }
        assertTrue(bytes().contains("the lighthouse") && bytes().contains("the old pier"));
        try (Store store = Store.open(folder)) {
            store.libraries().delete(store.libraries().of(StoreContract.HARBOUR).getLast());
            for (KeptArticle kept : store.articles().list(main, 0, 10)) {
                if (kept.name().equals("ready")) {
                    assertTrue(store.articles().remove(main, kept.number()));
                } else {
                    assertTrue(store.articles().refuse(main, kept.number(), "no words"));
                }
            }
        }
        assertFalse(bytes().contains("the lighthouse") || bytes().contains("the old pier"));
    }

    @Test
    @DisplayName("and its log hold no trace of what was deleted while they are open")
    void noTraceWhileOpen() throws IOException {
        ServerLibrary main = ServerLibrary.main(StoreContract.HARBOUR);
        try (Store store = Store.open(folder)) {
            store.unanswered().add(StoreContract.ANNA, "Who hid the lantern?", "");
            store.reports().add(StoreContract.ANNA, "q", "c", "under the jetty");
            store.privacy().forget(StoreContract.ANNA);
            assertFalse(anywhere("hid the lantern") || anywhere("under the jetty"), "forgotten");
            store.unanswered().add(StoreContract.ANNA, "Who hid the lantern?", "");
            store.privacy().optOut(StoreContract.ANNA);
            assertFalse(anywhere("hid the lantern"), "opted out");
            KeptArticle pending = kept(store, main, "pending", "Under the old pier. ".repeat(500));
            store.articles().refuse(main, pending.number(), "no words");
            assertFalse(anywhere("the old pier"), "refused");
            Feed feed = store.feeds()
                    .follow(StoreContract.BEN, main, URI.create("https://news.example/secret-feed"))
                    .orElseThrow();
            store.feeds().unfollow(main, feed.number());
            assertFalse(anywhere("secret-feed"), "followed no more");
            store.unanswered().add(StoreContract.BEN, "Where is the anchor?", "");
            store.unanswered().deleteAll(StoreContract.HARBOUR);
            assertFalse(anywhere("is the anchor"), "deleted");
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("does not keep others waiting for somebody who reads for long, and is cleared of traces behind that")
    void longReader() throws IOException, SQLException {
        Database database = new SqliteFile(file, Duration.ofMinutes(10)).open(OptionalInt.empty());
        try (Store store = new Store(database, Clock.systemUTC(), Limits.STANDARD)) {
            store.unanswered().add(StoreContract.ANNA, "Who hid the lantern?", "");
            try (Connection reader = SqliteFile.plain(file);
                    Statement reading = reader.createStatement()) {
                reader.setAutoCommit(false);
                reading.executeQuery("SELECT count(*) FROM unanswered").close();
                store.privacy().forget(StoreContract.ANNA);
                assertTrue(anywhere("hid the lantern"), "the reader may still ask for it");
                store.tally().helpful(StoreContract.HARBOUR);
                assertTrue(anywhere("hid the lantern"));
            }
            store.tally().helpful(StoreContract.HARBOUR);
            assertFalse(anywhere("hid the lantern"));
        }
    }

    /** Whether the words stand in the file or in what lies beside it. */
    private boolean anywhere(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.toList()) {
                if (Files.readString(part, StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static KeptArticle kept(Store store, ServerLibrary library, String name, String words) {
        return ((Added.Kept) store.articles()
                        .add(library, name, Optional.empty(), AddingContract.bytes(words), AddingContract.PLENTY))
                .article();
    }

    private String bytes() throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    @DisplayName("takes a change inside a change as part of it: both or neither")
    void nested() throws IOException {
        try (Store store = Store.open(folder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.settings().change(StoreContract.HARBOUR, before -> {
                        store.reports().add(StoreContract.ANNA, "q", "c", "w");
                        throw new IllegalStateException("changed my mind");
                    }));
            assertEquals(0, store.reports().count(StoreContract.HARBOUR));
            store.settings().change(StoreContract.HARBOUR, before -> {
                store.reports().add(StoreContract.ANNA, "q", "c", "w");
                return before;
            });
            assertEquals(1, store.reports().count(StoreContract.HARBOUR));
        }
    }

    @Test
    @DisplayName("whose secret was changed by hand is refused")
    void spoiltSecret() throws IOException, SQLException {
        makeStore();
        sql("UPDATE installation SET value = 'x'");
        assertThrows(IllegalArgumentException.class, () -> Store.open(folder).close());
    }

    @Test
    @DisplayName("says that it was closed to whoever comes later")
    void closed() throws IOException {
        Store store = Store.open(folder);
        store.close();
        UncheckedIOException late =
                assertThrows(UncheckedIOException.class, () -> store.settings().of(StoreContract.HARBOUR));
        assertEquals(file + " is closed: OnRecord is stopping", said(late));
    }

    @Nested
    @DisplayName("is refused, with what to do, when it")
    class Refused {
        @Test
        @DisplayName("is something else")
        void somethingElse() throws IOException {
            Files.writeString(file, "These are my notes about the harbour, and no database. ".repeat(100));
            assertTrue(refusal().startsWith(file + " is damaged or no OnRecord database; put a backup"), refusal());
            assertTrue(Files.readString(file).startsWith("These are my notes"), "and left as it is");
        }

        @Test
        @DisplayName("is damaged somewhere in the middle")
        void damaged() throws IOException {
            makeStore();
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                for (long at = bytes.length() / 2; at < bytes.length() - 4096; at += 4096) {
                    bytes.seek(at / 4096 * 4096);
                    bytes.write(new byte[64]);
                }
            }
            assertTrue(refusal().contains("is damaged"), refusal());
        }

        @Test
        @DisplayName("was cut off")
        void cutOff() throws IOException {
            makeStore();
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(bytes.length() / 2);
            }
            assertTrue(refusal().contains("is damaged"), refusal());
        }

        @Test
        @DisplayName("is a folder")
        void folder() throws IOException {
            Files.createDirectory(file);
            assertTrue(refusal().contains("is not a file that can be written"), refusal());
        }

        @Test
        @DisplayName("was written by a newer OnRecord")
        void newer() throws IOException, SQLException {
            makeStore();
            sql("""
                INSERT INTO flyway_schema_history
                SELECT 99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, '', '', 1, 1
                """);
            assertEquals(
                    file + " was written by a newer OnRecord; use that one, or put a backup in its place", refusal());
        }

        @Test
        @DisplayName("was made by a script that was changed since")
        void changedScript() throws IOException, SQLException {
            makeStore();
            sql("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
            assertEquals(file + " cannot be brought up to date; put a backup in its place", refusal());
        }

        @Test
        @DisplayName("is no OnRecord's though a database")
        void anotherDatabase() throws SQLException {
            sql("CREATE TABLE birds (name TEXT)");
            assertTrue(refusal().startsWith(file + " cannot be brought up to date"), refusal());
        }
    }

    @Test
    @DisplayName("in a folder that may not be written is refused")
    void readOnlyFolder() throws IOException {
        assumeTrue(folder.toFile().setReadOnly());
        assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");
        assertThrows(IOException.class, () -> Store.open(folder).close());
    }

    @Test
    @DisplayName("in a folder that cannot be is refused")
    void noFolder() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes"), "x");
        assertThrows(IOException.class, () -> Store.open(notes).close());
        assertThrows(IOException.class, () -> Store.open(notes.resolve("index")).close());
    }

    @Test
    @DisplayName("says so when the disk is full, and keeps all or nothing of a change")
    void full() throws IOException {
        makeStore();
        try (Database database = new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.empty());
                Store store = new Store(database, Clock.systemUTC(), Limits.STANDARD)) {
            // Sets how large the file may grow: no further than it is.
            database.writeInstallation(handle -> handle.execute("PRAGMA max_page_count = 1"));
            Member member = new Member(StoreContract.HARBOUR, 7);
            UncheckedIOException full = assertThrows(UncheckedIOException.class, () -> {
                for (int i = 0; i < 1000; i++) {
                    store.unanswered().add(member, "question " + "x".repeat(200) + i, "");
                }
            });
            assertTrue(said(full).contains("the disk is full; make room"), full.toString());
            assertEquals(
                    store.unanswered().count(StoreContract.HARBOUR),
                    store.privacy().kept(member).unanswered().size());
            assertEquals(200, store.reports().count(StoreContract.HARBOUR));
        }
    }

    @Test
    @DisplayName("keeps all or nothing of an article when the disk is full, and can be backed up and emptied then")
    void fullOfArticles() throws IOException {
        makeStore();
        ServerLibrary library = ServerLibrary.main(StoreContract.HARBOUR);
        Allowance plenty = new Allowance(1000, Long.MAX_VALUE, 1000);
        Path backup = folder.resolve("all.db");
        try (Database database = new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.empty());
                Store store = new Store(database, Clock.systemUTC(), Limits.STANDARD)) {
            KeptArticle first = kept(store, library, "first", "Behind the lighthouse.");
            database.writeInstallation(handle -> handle.execute("PRAGMA max_page_count = 1"));
            byte[] large = new byte[1_000_000];
            UncheckedIOException full = assertThrows(
                    UncheckedIOException.class,
                    () -> store.articles().add(library, "large", Optional.empty(), large, plenty));
            assertTrue(said(full).contains("the disk is full; make room"), full.toString());
            Article text = AddingContract.read(first, "Behind the lighthouse. ".repeat(50_000));
            assertThrows(UncheckedIOException.class, () -> store.articles().ready(library, first.number(), text));
            assertEquals(List.of(first), store.articles().list(library, 0, 10));
            assertEquals(0, store.articles().position(library).change());
            Backup.of(folder).write(backup);
            assertTrue(store.articles().remove(library, first.number()));
        }
        Backup.of(folder).restore(backup, true);
        try (Store store = Store.open(folder)) {
            assertEquals(1, store.articles().counts(library).pending());
        }
    }

    @Test
    @DisplayName("that another program does not let go of is said to be busy")
    void busy() throws IOException, SQLException {
        makeStore();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                Database database = new SqliteFile(file, Duration.ofMillis(20)).open(OptionalInt.empty())) {
            statement.execute("BEGIN IMMEDIATE");
            UncheckedIOException busy = assertThrows(
                    UncheckedIOException.class, () -> database.change(StoreContract.HARBOUR, session -> {}));
            assertEquals(
                    file + " is being written by another program for too long; stop that one, then try again",
                    said(busy));
            statement.execute("ROLLBACK");
            database.change(StoreContract.HARBOUR, session -> {});
        }
    }
}
