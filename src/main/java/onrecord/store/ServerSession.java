package onrecord.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * One transaction on the rows of one server.
 *
 * <p>Every statement gets the server as {@code :server}, and JDBI refuses a statement that is given what it does not
 * name: so one that forgets the server fails the first time it is run, instead of showing what others keep.
 */
final class ServerSession {
    private static final String SERVER = "server";

    private final Handle handle;
    private final Server server;

    ServerSession(Handle handle, Server server) {
        this.handle = handle;
        this.server = server;
    }

    Query query(String sql) {
        return handle.createQuery(sql).bind(SERVER, server.id());
    }

    Update update(String sql) {
        return handle.createUpdate(sql).bind(SERVER, server.id());
    }

    /** The next number of this server: never given twice, also when what had it is deleted. */
    long nextNumber() {
        return query("UPDATE server SET last_number = last_number + 1 WHERE id = :server RETURNING last_number")
                .mapTo(Long.class)
                .one();
    }

    /** Makes sure that the server has a row, and holds it, so that two changes of one server wait for each other. */
    void hold() {
        update("""
                INSERT INTO server (id) VALUES (:server)
                ON CONFLICT (id) DO UPDATE SET last_number = server.last_number
                """).execute();
    }
}
