package onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database: checked, brought up to date, then open for a few readers and writers at a time. Several bots may
 * use one: a change holds its server's row, so two changes of one server wait for each other, wherever they come from.
 */
final class PostgresServer {
    /** The first version that is still looked after by those who make it. */
    private static final int OLDEST = 14;

    private static final String CLOSED = "is closed: OnRecord is stopping";

    private static final int READERS = 6;
    static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DatabaseAddress address;
    private final PostgresTrouble trouble;

    PostgresServer(DatabaseAddress address) {
        this.address = address;
        this.trouble = new PostgresTrouble(address);
    }

    /** Opens it. */
    Database open() throws StoreException {
        try {
            // Says at once what is the matter; the lasting one would wait.
            PostgresPresence first = PostgresPresence.among(source(), trouble);
            try {
                return opened(new LastingPresence(source(), PATIENCE));
            } finally {
                first.close();
            }
        } catch (SQLException | PoolInitializationException e) {
            throw trouble.explained(e);
        }
    }

    /** Waits no longer than {@link #PATIENCE} to be let in. */
    PGSimpleDataSource source() throws StoreException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(address.jdbc());
        } catch (IllegalArgumentException e) {
            // Not as the cause: it says the whole address, password and all.
            throw trouble.that("cannot be addressed so; check ONRECORD_DATABASE_URL");
        }
        source.setConnectTimeout(Math.toIntExact(PATIENCE.toSeconds()));
        source.setTcpKeepAlive(true);
        source.setApplicationName("OnRecord");
        return source;
    }

    /** Brings the tables up to date. */
    void bringUpToDate() throws StoreException {
        PGSimpleDataSource source = source();
        try (Connection connection = source.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw trouble.that("is PostgreSQL " + version + "; OnRecord needs " + OLDEST + " or newer");
            }
        } catch (SQLException e) {
            throw trouble.explained(e);
        }
        new Schema(source, OptionalInt.empty(), trouble).bringUpToDate();
    }

    /** Throws when the tables are not those of this OnRecord; changes nothing. */
    void requireUpToDate() throws StoreException {
        new Schema(source(), OptionalInt.empty(), trouble).requireUpToDate();
    }

    private Database opened(LastingPresence presence) throws StoreException {
        try {
            bringUpToDate();
            return pooled(presence);
        } catch (StoreException | RuntimeException e) {
            presence.close();
            throw e;
        }
    }

    private Database pooled(LastingPresence presence) throws StoreException {
        HikariDataSource readers = pool("store readers", READERS, true);
        try {
            HikariDataSource writers = pool("store writers", WRITERS, false);
            return new Database(
                    Jdbi.create(readers),
                    Jdbi.create(() -> {
                        presence.hold();
                        return writers.getConnection();
                    }),
                    e -> explained(writers, e),
                    () -> {
                        readers.close();
                        writers.close();
                        presence.close();
                    },
                    () -> true);
        } catch (StoreException | RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    private StoreException explained(HikariDataSource pool, Exception failure) {
        return pool.isClosed() ? trouble.that(CLOSED) : trouble.explained(failure);
    }

    private HikariDataSource pool(String name, int most, boolean reading) throws StoreException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source());
        config.setPoolName(name);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(1);
        config.setConnectionInitSql("SET lock_timeout = '" + PATIENCE.toMillis() + "ms'");
        if (reading) {
            config.setReadOnly(true);
            // All rows as they were at one moment, as SQLite shows them.
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        return new HikariDataSource(config);
    }
}
