package onrecord.store;

import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * One transaction on the rows of one server.
 *
 * <p>Every statement gets the server as {@code :server}, and must name it once for each part that reads or changes a
 * table. One that forgets it fails the first time it is run, instead of showing what others keep.
 */
final class ServerSession {
    private static final String SERVER = "server";
    /** What begins a part; the second half of "insert, or else update" is no part of its own. */
    private static final Pattern PART = Pattern.compile("\\b(?:SELECT|INSERT|DELETE|(?<!DO )UPDATE)\\b");

    private static final Pattern NAMED = Pattern.compile(":server\\b");

    private final Handle handle;
    private final Server server;

    ServerSession(Handle handle, Server server) {
        this.handle = handle;
        this.server = server;
    }

    Query query(String sql) {
        return handle.createQuery(walled(sql)).bind(SERVER, server.id());
    }

    /**
     * A page of what a query finds, which ends in {@code LIMIT :most OFFSET :skip}.
     *
     * @throws IllegalArgumentException when either is negative, which SQLite would take for "all"
     */
    Query page(String sql, int skip, int most) {
        if (skip < 0 || most < 0) {
            throw new IllegalArgumentException("not a page: " + most + " after " + skip);
        }
        return query(sql).bind("skip", skip).bind("most", most);
    }

    Update update(String sql) {
        return handle.createUpdate(walled(sql)).bind(SERVER, server.id());
    }

    /** The next number of this server: never given twice, also when what had it is deleted; unless all of the server is. */
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

    private static String walled(String sql) {
        long parts = PART.matcher(sql).results().count();
        if (parts == 0 || NAMED.matcher(sql).results().count() < parts) {
            throw new IllegalArgumentException("this statement could reach another server's rows: " + sql);
        }
        return sql;
    }
}
