package onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * An SQLite file: made when missing, checked, brought up to date, then open for one writer and one reader at a time.
 *
 * <p>It has a write-ahead log, so that reading never waits for writing, and every change is on the disk before it counts
 * as kept.
 *
 * <p>What is erased is written over in its place, and the log is emptied. One trace can remain: when SQLite moves a row
 * from one page to another, to fill pages evenly, it leaves a copy in the gap between a page's rows until others need the
 * room. If that row is erased meanwhile, its copy stays (measured: of one in a hundred erased rows a part, never the text
 * of an article or an upload). No question reads it; only who has the file could. A backup is written anew and has none.
 */
final class SqliteFile {
    /** How long to wait for another process's change; a change takes milliseconds. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration SWEEPING = Duration.ofMillis(100);

    private static final Logger LOG = Logger.getLogger(SqliteFile.class.getName());

    private final Path file;
    private final Duration patience;
    private final Trouble trouble;

    SqliteFile(Path file, Duration patience) {
        this(file, patience, new SqliteTrouble(file));
    }

    /** A file of whose failures others speak. */
    SqliteFile(Path file, Duration patience, Trouble trouble) {
        this.file = file.toAbsolutePath();
        this.patience = patience;
        this.trouble = trouble;
    }

    /**
     * Opens it.
     *
     * @param last the last script to run, for tests of an upgrade; none for all
     */
    Database open(OptionalInt last) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        // Two processes that come at once would both try to make the tables.
        return alone(() -> {
            create();
            return opened(last);
        });
    }

    /** Does something while no other process opens the file. */
    <T> T alone(Work<T> work) throws IOException {
        // Not the file itself: whoever closes that takes SQLite's own locks away with it.
        Path beside = beside(".lock");
        try (FileChannel opening = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            opening.lock();
            return work.run();
        }
    }

    /** The file beside it whose name ends so. */
    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Makes an empty file that only this account may read: it holds what people wrote, and the secret of the pseudonyms. */
    private void create() throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, ours);
        } catch (FileAlreadyExistsException e) {
            // SQLite would open it for reading only, and fail at the first change.
            if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
                throw trouble.that("is not a file that can be written; check what it is and what your account may");
            }
        }
    }

    private Database opened(OptionalInt last) throws StoreException {
        try {
            Connection writer = source(SQLiteConfig.TransactionMode.IMMEDIATE).getConnection();
            try {
                check(writer);
                SQLiteDataSource source = source(SQLiteConfig.TransactionMode.DEFERRED);
                new Schema(source, last, trouble).bringUpToDate();
                return database(source.getConnection(), writer);
            } catch (SQLException | StoreException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw trouble.explained(e);
        }
    }

    private Database database(Connection reader, Connection writer) {
        SharedConnection reading = new SharedConnection(reader);
        SharedConnection writing = new SharedConnection(writer);
        return new Database(
                Jdbi.create(reading),
                Jdbi.create(writing),
                trouble::explained,
                () -> {
                    try {
                        reading.close();
                        // Last, so that it clears the log away.
                        writing.close();
                    } catch (SQLException e) {
                        throw trouble.explained(e);
                    }
                },
                () -> emptiedLog(writing));
    }

    /**
     * The log holds pages as they were before. It cannot be emptied while somebody reads, nor inside a change; as nobody
     * can write meanwhile, that is waited for only as long as a question takes.
     */
    private boolean emptiedLog(SharedConnection writing) {
        try {
            Connection connection = writing.openConnection();
            try (Statement statement = connection.createStatement()) {
                if (!connection.getAutoCommit()) {
                    return false;
                }
                statement.execute("PRAGMA busy_timeout = " + SWEEPING.toMillis());
                try {
                    // Whether it was busy.
                    return answer(connection, "PRAGMA wal_checkpoint(TRUNCATE)").equals("0");
                } finally {
                    statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
                }
            } finally {
                writing.closeConnection(connection);
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the log of the store could not be emptied: {0}", e.getErrorCode());
            return false;
        }
    }

    /** Opens a file that is there, whatever its tables are, to look or to copy. */
    static Connection plain(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Lets everything stand in the file alone, without a log beside it. Throws when somebody else has it open. */
    static void single(Connection connection) throws SQLException {
        answer(connection, "PRAGMA journal_mode = DELETE");
    }

    /** Deletes a file that is not needed any more, and what lies beside it. */
    static void delete(Path file) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal", ".lock")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    /** Looks through the whole file. */
    static void checkWhole(Connection connection, Trouble trouble) throws SQLException, StoreException {
        if (!answer(connection, "PRAGMA integrity_check(1)").equals("ok")) {
            throw trouble.explained(new SQLiteException("integrity", SQLiteErrorCode.SQLITE_CORRUPT));
        }
    }

    private void check(Connection connection) throws SQLException, StoreException {
        checkWhole(connection, trouble);
        if (!answer(connection, "PRAGMA journal_mode").equals("wal")) {
            throw trouble.that(
                    "cannot have a log beside it, as on some network drives; keep it on a disk of this machine");
        }
    }

    private static String answer(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(pragma)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    /** What is done with the file. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** A writer asks for the file when it begins: one that began by reading could not wait for its turn. */
    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setTransactionMode(mode);
        config.enforceForeignKeys(true);
        // What somebody had deleted shall not lie on in the file's unused pages.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
