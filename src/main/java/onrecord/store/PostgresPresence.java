package onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A lock that PostgreSQL holds for as long as we are connected: many may hold it together, but whoever puts a backup in
 * place holds it alone.
 */
final class PostgresPresence {
    /** "OnRecord" in ASCII: the lock's number, which no other program should have. */
    private static final long NUMBER = 0x4F6E5265636F7264L;

    static final String LETTING_GO = "SELECT pg_advisory_unlock_all()";

    private final Connection connection;

    private PostgresPresence(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock among others. Throws when somebody holds it alone. */
    static PostgresPresence among(DataSource source, Trouble trouble) throws SQLException, StoreException {
        return take(
                source,
                "SELECT pg_try_advisory_lock_shared(?)",
                trouble.that("is just being restored from a backup; start again when that is done"));
    }

    /** The statement that takes the lock among others, and waits while somebody holds it alone. */
    static String waitingAmong() {
        return "SELECT pg_advisory_lock_shared(" + NUMBER + ")";
    }

    /** Takes the lock alone. Throws when somebody holds it. */
    static PostgresPresence alone(DataSource source, Trouble trouble) throws SQLException, StoreException {
        return take(
                source,
                "SELECT pg_try_advisory_lock(?)",
                trouble.that("is in use by a running OnRecord; stop that one, then try again"));
    }

    private static PostgresPresence take(DataSource source, String sql, StoreException taken)
            throws SQLException, StoreException {
        Connection connection = source.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, NUMBER);
            try (ResultSet answer = statement.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return new PostgresPresence(connection);
                }
            }
            connection.close();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        throw taken;
    }

    /** Lets go of the lock at once; left to the end of the connection, it would be held for a moment longer. */
    void close() {
        try (Connection ending = connection;
                Statement statement = ending.createStatement()) {
            statement.execute(LETTING_GO);
        } catch (SQLException e) {
            // It was gone already, and the lock with it.
        }
    }
}
