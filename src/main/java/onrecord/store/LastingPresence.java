package onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The presence of a store among others for as long as it is open: taken again when its connection was lost, as when
 * PostgreSQL was started anew, at the latest before the next change or within half a minute.
 */
final class LastingPresence implements AutoCloseable {
    private static final Duration LOOKS = Duration.ofSeconds(30);

    /** Of one connection: the pool watches it and opens another when it must. */
    private final HikariDataSource connection;

    /** In seconds. */
    private final int patience;

    LastingPresence(DataSource source, Duration patience) {
        this.patience = Math.toIntExact(patience.toSeconds());
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("store presence");
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(patience.toMillis());
        config.setInitializationFailTimeout(1);
        config.setMaxLifetime(0);
        config.setKeepaliveTime(LOOKS.toMillis());
        config.setConnectionInitSql(
                "SET lock_timeout = '" + patience.toMillis() + "ms'; " + PostgresPresence.waitingAmong());
        connection = new HikariDataSource(config);
    }

    /** Makes sure of it. Throws while somebody puts a backup in place. */
    void hold() throws SQLException {
        try (Connection held = connection.getConnection()) {
            if (held.isValid(patience)) {
                return;
            }
            connection.evictConnection(held);
        }
        // The pool waits until there is a new one, which holds the lock.
        connection.getConnection().close();
    }

    /** Ends at once; left to the end of the connection, it would last for a moment longer. */
    @Override
    public void close() {
        try (connection;
                Connection last = connection.getConnection();
                Statement statement = last.createStatement()) {
            statement.execute(PostgresPresence.LETTING_GO);
        } catch (SQLException e) {
            // The connection was lost, and the lock with it.
        }
    }
}
