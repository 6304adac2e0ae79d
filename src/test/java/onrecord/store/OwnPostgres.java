package onrecord.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL for the tests alone, started once, with a database for each folder a test asks for. */
final class OwnPostgres {
    private final EmbeddedPostgres server;
    private final List<String> databases = new ArrayList<>();

    private OwnPostgres() {
        try {
            // Nothing here has to outlive a power cut.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one; a test on a system for which we bring none is skipped. */
    static OwnPostgres get() {
        boolean brought = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(brought, "a PostgreSQL for tests is brought for Linux on x86-64 only");
        return Started.SERVER;
    }

    /** Opens the store of this folder. */
    static Store open(Path folder, Clock clock, Limits limits) throws IOException {
        return Store.open(get().database(folder), clock, limits);
    }

    /** The address of the folder's database, which is made when missing; those of tests before are dropped. */
    DatabaseAddress database(Path folder) {
        String name =
                "db" + Integer.toHexString(folder.toAbsolutePath().toString().hashCode());
        if (!databases.contains(name)) {
            databases.forEach(old -> execute("DROP DATABASE " + old + " WITH (FORCE)"));
            databases.clear();
            execute("CREATE DATABASE " + name);
            databases.add(name);
        }
        return address(name);
    }

    DatabaseAddress address(String name) {
        return DatabaseAddress.parse("postgres://postgres@localhost:" + server.getPort() + "/" + name)
                .orElseThrow();
    }

    int port() {
        return server.getPort();
    }

    /** Carries out a statement in the server's own database. */
    void execute(String sql) {
        executeIn("postgres", sql);
    }

    void executeIn(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Started {
        static final OwnPostgres SERVER = new OwnPostgres();
    }
}
