package onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class BackupContract extends AddingContract {
    @TempDir
    private Path safe;

    private Path file = Path.of("");

    BackupContract(StoreFactory factory) {
        super(factory);
    }

    /** Backups of {@link #store()}. */
    abstract Backup backup();

    @BeforeEach
    void place() {
        file = safe.resolve("all.db");
    }

    private void fill() {
        store().settings()
                .change(HARBOUR, before -> before.withPrivateAnswers(true).withChannels(Set.of(7L)));
        store().unanswered().add(ANNA, "Who rang the bell?", "no words");
        store().reports().add(ANNA, "q", "c", "It was June.");
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Olsen"));
        store().privacy().optOut(BEN);
        store().libraries().assign(HARBOUR, 7, "Class 7b");
        store().libraries().readInPrivate(ANNA, library);
        addReady("gulls.txt", "The gulls\u0000 left — 😀.");
        add("terns.pdf", "\u0000\u0001ÿ pending");
        store().libraries().left(MARKET, now());
        Feed feed = store().feeds()
                .follow(ANNA, library, URI.create("https://news.example/feed"))
                .orElseThrow();
        store().feeds().firstTime(feed, "first");
    }

    /** What is kept, without lineages. */
    private List<Object> everything() {
        return List.of(
                store().settings().of(HARBOUR),
                store().unanswered().list(HARBOUR, 0, 10),
                store().reports().list(HARBOUR, 0, 10),
                store().tally().days(HARBOUR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                store().privacy().kept(ANNA),
                store().privacy().optedOut(BEN),
                store().libraries().of(HARBOUR),
                store().libraries().ofChannel(HARBOUR, 7),
                store().libraries().due(now()),
                store().feeds().list(library),
                store().articles().list(library, 0, 10),
                store().articles().after(library, 0, 10),
                store().articles().position(library).change(),
                store().articles().pending(10).stream()
                        .map(pending -> new String(
                                store().articles()
                                        .raw(library, pending.number())
                                        .orElseThrow(),
                                UTF_8))
                        .toList());
    }

    private String refusal(boolean force) {
        return said(assertThrows(StoreException.class, () -> backup().restore(file, force)));
    }

    private static String said(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement executed = connection.createStatement()) {
            executed.executeUpdate(statement);
        }
    }

    private void nothingElseLeft(Path folder, String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of(names),
                    Set.copyOf(files.map(path -> path.getFileName().toString()).toList()));
        }
    }

    @Test
    @DisplayName("put everything back as it was, while it goes on, with new lineages")
    void backAndForth() throws IOException {
        fill();
        List<Object> before = everything();
        String lineage = store().articles().position(library).lineage();
        backup().write(file);
        nothingElseLeft(safe, "all.db");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        store().forget(HARBOUR);
        addReady("later.txt", "Later.");
        close();
        backup().restore(file, true);
        open();
        assertEquals(before, everything());
        assertNotEquals(lineage, store().articles().position(library).lineage());
        assertNotEquals("", store().articles().position(library).lineage());
        nothingElseLeft(safe, "all.db");
        assertEquals(2, store().articles().list(library, 0, 10).size());
        addReady("after.txt", "Numbers go on.");
    }

    @Test
    @DisplayName("move into a store that keeps nothing without being forced")
    void intoEmpty() throws IOException {
        fill();
        List<Object> before = everything();
        backup().write(file);
        close();
        assertTrue(refusal(false).contains("keeps something already; with --force it is replaced"), refusal(false));
        open();
        assertEquals(before, everything());
        store().forget(HARBOUR);
        store().forget(MARKET);
        close();
        backup().restore(file, false);
        open();
        assertEquals(before, everything());
    }

    @Test
    @DisplayName("are of one moment, whatever goes on meanwhile")
    void consistent() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService workers = Executors.newSingleThreadExecutor()) {
            Future<?> writing = workers.submit(() -> {
                for (int i = 0; i < 300 && !stop.get(); i++) {
                    add("article " + i, "words " + i);
                }
            });
            while (store().articles().counts(library).pending() < 5) {
                Thread.onSpinWait();
            }
            backup().write(file);
            stop.set(true);
            writing.get();
        }
        close();
        backup().restore(file, true);
        open();
        List<KeptArticle> there = store().articles().list(library, 0, 1000);
        assertTrue(there.size() >= 5, "those that were kept before");
        for (int i = 0; i < there.size(); i++) {
            assertEquals("article " + (there.size() - 1 - i), there.get(i).name());
            assertTrue(store().articles().raw(library, there.get(i).number()).isPresent());
        }
    }

    @Test
    @DisplayName("are not put back while somebody uses the store")
    void inUse() throws IOException {
        fill();
        List<Object> before = everything();
        backup().write(file);
        assertTrue(refusal(true).contains("is in use by a running OnRecord; stop that one"), refusal(true));
        assertEquals(before, everything());
        store().unanswered().add(ANNA, "Does it go on?", "");
    }

    @Test
    @DisplayName("do not overwrite a file, and need a folder")
    void where() throws IOException {
        Files.writeString(file, "mine");
        assertEquals(
                file + " is there already; name another file, or move that one away",
                said(assertThrows(StoreException.class, () -> backup().write(file))));
        assertEquals("mine", Files.readString(file));
        Path nowhere = safe.resolve("none/all.db");
        assertEquals(
                nowhere.getParent() + " is not a folder that can be written; make it first, or name another",
                said(assertThrows(StoreException.class, () -> backup().write(nowhere))));
        nothingElseLeft(safe, "all.db");
    }

    @Test
    @DisplayName("cannot be written into a folder that may only be read")
    void readOnly() {
        assertTrue(safe.toFile().setReadOnly());
        assumeFalse(Files.isWritable(safe), "an administrator may write everywhere");
        assertThrows(StoreException.class, () -> backup().write(file));
    }

    @Test
    @DisplayName("that are damaged, something else, missing or of tomorrow are refused, and nothing changes")
    void refused() throws IOException, SQLException {
        fill();
        for (int i = 0; i < 50; i++) {
            add("article " + i, "words ".repeat(1000) + i);
        }
        List<Object> before = everything();
        backup().write(file);
        byte[] whole = Files.readAllBytes(file);
        close();

        sql("INSERT INTO flyway_schema_history SELECT 99, '99', 'x', 'SQL', 'V99__x.sql', 1, '', '', 1, 1");
        assertEquals(file + " was written by a newer OnRecord; use that one", refusal(true));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertEquals(file + " is damaged or no backup of OnRecord; use another one", refusal(true));
        Files.write(file, whole);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = bytes.length() / 4096 / 2 * 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
        assertEquals(file + " is damaged or no backup of OnRecord; use another one", refusal(true));
        Files.writeString(file, "These are my notes about the harbour, and no database. ".repeat(100));
        assertEquals(file + " is damaged or no backup of OnRecord; use another one", refusal(true));
        Files.delete(file);
        assertEquals(file + " is not a file that can be read; name one that onrecord backup wrote", refusal(true));
        sql("CREATE TABLE birds (name TEXT)");
        assertEquals(file + " is no backup of OnRecord; use another one", refusal(true));
        Files.delete(file);
        new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.empty()).close();
        Files.delete(safe.resolve("all.db.lock"));
        assertEquals(file + " is no backup of OnRecord; use another one", refusal(true), "tables in which nothing is");
        Files.delete(file);
        Files.createFile(file);
        assertEquals(file + " is no backup of OnRecord; use another one", refusal(true));
        nothingElseLeft(safe, "all.db");
        open();
        assertEquals(before, everything());
    }

    @Test
    @DisplayName("of an earlier version are brought up to date")
    void earlier() throws IOException {
        try (Database database = new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.of(1))) {
            database.writeInstallation(
                    handle -> handle.execute("INSERT INTO installation VALUES ('secret', '" + "5a".repeat(32) + "')"));
            database.change(
                    HARBOUR, session -> session.update("""
                            INSERT INTO settings (server, thread_mode, private_answers) VALUES (:server, 'IN_PLACE', :yes)
                            """).bind("yes", true).execute());
        }
        close();
        backup().restore(file, false);
        open();
        assertEquals(
                ServerSettings.STANDARD.withPrivateAnswers(true),
                store().settings().of(HARBOUR));
        assertFalse(store().privacy().optedOut(ANNA));
    }
}
