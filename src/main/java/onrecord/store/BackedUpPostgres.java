package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.sqlite.SQLiteException;

/** A store in a PostgreSQL database, of which backups are made. */
final class BackedUpPostgres implements BackedUp {
    private final PostgresServer server;
    private final PostgresTrouble trouble;

    BackedUpPostgres(DatabaseAddress address) {
        server = new PostgresServer(address);
        trouble = new PostgresTrouble(address);
    }

    /** Row by row out of one snapshot into an SQLite file with the same tables; the database is not changed. */
    @Override
    public void writeTo(Path part, Trouble writing) throws IOException {
        // A snapshot shows nothing of tables that are emptied for a restoration.
        try {
            PostgresPresence among = PostgresPresence.among(server.source(), trouble);
            try {
                server.requireUpToDate();
                copyTo(part, writing);
            } finally {
                among.close();
            }
        } catch (SQLException e) {
            throw trouble.explained(e);
        }
        RestorableFile.check(part, writing);
    }

    private void copyTo(Path part, Trouble writing) throws IOException {
        new SqliteFile(part, SqliteFile.PATIENCE, writing)
                .open(OptionalInt.empty())
                .close();
        try (Connection from = server.source().getConnection();
                Connection to = SqliteFile.plain(part)) {
            from.setAutoCommit(false);
            from.setReadOnly(true);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            to.setAutoCommit(false);
            TableCopy.copy(TableCopy.tables(to), from, to);
            to.commit();
            from.rollback();
            to.setAutoCommit(true);
            SqliteFile.single(to);
        } catch (SQLException e) {
            throw either(e, writing);
        }
    }

    /** In one transaction, while nobody else may use the database. */
    @Override
    public void replace(Path backup, boolean force) throws IOException {
        DataSource source = server.source();
        Path part = Files.createTempFile("onrecord-restore", ".part");
        try {
            PostgresPresence alone = PostgresPresence.alone(source, trouble);
            try {
                RestorableFile.prepare(backup, part);
                server.bringUpToDate();
                replaceRows(part, source, force);
            } finally {
                alone.close();
            }
        } catch (SQLException e) {
            throw either(e, new BackupTrouble(backup));
        } finally {
            SqliteFile.delete(part);
        }
    }

    private void replaceRows(Path part, DataSource source, boolean force) throws SQLException, StoreException {
        try (Connection from = SqliteFile.plain(part);
                Connection to = source.getConnection()) {
            to.setAutoCommit(false);
            if (!force && keepsSomething(to)) {
                throw trouble.that(
                        "keeps something already; with --force it is replaced, so make a backup of it first");
            }
            try (Statement statement = to.createStatement()) {
                statement.execute("TRUNCATE server, installation CASCADE");
            }
            TableCopy.copy(TableCopy.tables(from), from, to);
            to.commit();
        }
    }

    private static boolean keepsSomething(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT 1 FROM server LIMIT 1")) {
            return answer.next();
        }
    }

    /** The failure of whichever of the two databases it was. */
    private StoreException either(SQLException failure, Trouble file) {
        return failure instanceof SQLiteException ? file.explained(failure) : trouble.explained(failure);
    }
}
