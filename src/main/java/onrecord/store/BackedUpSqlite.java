package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A store in an SQLite file, of which backups are made. */
final class BackedUpSqlite implements BackedUp {
    private final Path file;
    private final SqliteTrouble trouble;

    BackedUpSqlite(Path file) {
        this.file = file.toAbsolutePath();
        this.trouble = new SqliteTrouble(file);
    }

    /** The file as it is, whichever OnRecord wrote it. */
    @Override
    public void writeTo(Path part, Trouble writing) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw trouble.that("is not there, so there is nothing to back up; if the bot runs with ONRECORD_HOME or"
                    + " ONRECORD_DATABASE_URL, set the same here");
        }
        try (Connection connection = SqliteFile.plain(file);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        } catch (SQLException e) {
            throw full(e) ? writing.explained(e) : trouble.explained(e);
        }
        RestorableFile.check(part, writing);
    }

    /** Made beside the store, then moved into its place in one step. */
    @Override
    public void replace(Path backup, boolean force) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        SqliteFile target = new SqliteFile(file, SqliteFile.PATIENCE);
        Path part = Files.createTempFile(file.resolveSibling(""), "onrecord-restore", ".part");
        try {
            target.alone(() -> {
                refuseToOverwrite(force);
                letGo();
                RestorableFile.prepare(backup, part);
                Backup.onDisk(part);
                for (String ending : List.of("-wal", "-shm")) {
                    Files.deleteIfExists(target.beside(ending));
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return part;
            });
        } finally {
            SqliteFile.delete(part);
        }
    }

    private void refuseToOverwrite(boolean force) throws StoreException {
        if (Files.exists(file) && !force && RestorableFile.keepsSomething(file)) {
            throw trouble.that("keeps something already; with --force it is replaced, so make a backup of it first");
        }
    }

    /**
     * Makes sure that nobody else has the file open, and that what stands in its log stands in the file: SQLite ends the
     * log only for whoever is alone. A file that cannot be read is nobody's.
     */
    private void letGo() throws StoreException {
        if (!Files.exists(file)) {
            return;
        }
        try (Connection connection = SqliteFile.plain(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 200");
            SqliteFile.single(connection);
        } catch (SQLException e) {
            if (!damaged(e)) {
                throw busy(e)
                        ? trouble.that("is in use by a running OnRecord; stop that one, then try again")
                        : trouble.explained(e);
            }
        }
    }

    private static boolean full(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_FULL)
                || is(failure, SQLiteErrorCode.SQLITE_IOERR)
                || is(failure, SQLiteErrorCode.SQLITE_CANTOPEN);
    }

    private static boolean damaged(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CORRUPT) || is(failure, SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static boolean busy(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_BUSY) || is(failure, SQLiteErrorCode.SQLITE_LOCKED);
    }

    /** The lower eight bits are the kind. */
    private static boolean is(SQLException failure, SQLiteErrorCode kind) {
        return failure instanceof SQLiteException e && (e.getResultCode().code & 0xFF) == kind.code;
    }
}
