package onrecord.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;

/** A copy of a backup, made ready to take the place of a store. */
final class RestorableFile {
    private RestorableFile() {}

    /** Copies a backup, checks it, brings its tables up to date and gives every library a new lineage. */
    static void prepare(Path backup, Path copy) throws IOException {
        BackupTrouble trouble = new BackupTrouble(backup);
        check(backup, trouble);
        // Into the file that is there, which only this account may read.
        try (OutputStream bytes = Files.newOutputStream(copy)) {
            Files.copy(backup, bytes);
        }
        try (Database database = new SqliteFile(copy, SqliteFile.PATIENCE, trouble).open(OptionalInt.empty())) {
            renewLineages(database);
        }
    }

    /** Looks through the whole file, and whether the tables are OnRecord's and in use. */
    static void check(Path file, Trouble trouble) throws StoreException {
        try (Connection connection = SqliteFile.plain(file)) {
            SqliteFile.checkWhole(connection, trouble);
            if (count(connection, "SELECT count(*) FROM sqlite_master WHERE name IN ('installation', 'server')") < 2) {
                throw trouble.outdated(new SQLException("no tables of OnRecord"));
            }
            if (count(connection, "SELECT count(*) FROM installation") == 0) {
                throw trouble.outdated(new SQLException("no store was ever opened there"));
            }
        } catch (SQLException e) {
            throw trouble.explained(e);
        }
    }

    /** Whether anything is kept for a server; when that cannot be told, something may be. */
    static boolean keepsSomething(Path file) {
        try (Connection connection = SqliteFile.plain(file)) {
            return count(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'server'") > 0
                    && count(connection, "SELECT count(*) FROM server") > 0;
        } catch (SQLException e) {
            return true;
        }
    }

    private static void renewLineages(Database database) {
        List<Long> servers =
                database.readInstallation(handle -> handle.createQuery("SELECT DISTINCT server FROM library")
                        .mapTo(Long.class)
                        .list());
        for (long id : servers) {
            Server server = new Server(id);
            database.change(
                    server,
                    session -> LibraryRows.of(session, server)
                            .forEach(library -> LibraryRows.renewLineage(session, library)));
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }
}
