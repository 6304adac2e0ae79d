package onrecord.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table of libraries. The main one gets a row when something is first kept in it. */
final class LibraryRows {
    private static final int LINEAGE_BYTES = 16;

    private LibraryRows() {}

    /** All of a server, the main one first. Sorted here, as each database has an order of its own for letters. */
    static List<ServerLibrary> of(ServerSession session, Server server) {
        Map<String, ServerLibrary> others = new TreeMap<>();
        session.query("SELECT number, name, folded FROM library WHERE server = :server AND number <> :main")
                .bind("main", ServerLibrary.MAIN)
                .map((row, context) -> Map.entry(
                        row.getString("folded"),
                        new ServerLibrary(server, row.getInt("number"), row.getString("name"))))
                .forEach(library -> others.put(library.getKey(), library.getValue()));
        return Stream.concat(Stream.of(ServerLibrary.main(server)), others.values().stream())
                .toList();
    }

    static Optional<ServerLibrary> find(ServerSession session, Server server, int number) {
        return number == ServerLibrary.MAIN
                ? Optional.of(ServerLibrary.main(server))
                : session.query("SELECT number, name FROM library WHERE server = :server AND number = :number")
                        .bind("number", number)
                        .map(mapper(server))
                        .findOne();
    }

    static Optional<ServerLibrary> find(ServerSession session, Server server, String folded) {
        return folded.equals(ServerLibrary.MAIN_NAME)
                ? Optional.of(ServerLibrary.main(server))
                : session.query("SELECT number, name FROM library WHERE server = :server AND folded = :folded")
                        .bind("folded", folded)
                        .map(mapper(server))
                        .findOne();
    }

    /** Makes one under a number that no other library of this server has or had. */
    static ServerLibrary make(ServerSession session, Server server, String name, String folded) {
        int number = session.query("""
                        UPDATE server SET last_library = last_library + 1 WHERE id = :server RETURNING last_library
                        """).mapTo(Integer.class).one();
        ServerLibrary made = new ServerLibrary(server, number, name);
        insert(session, made, folded);
        return made;
    }

    /** Whether it is still there; the main one is made when it has no row yet. */
    static boolean there(ServerSession session, ServerLibrary library) {
        if (library.number() == ServerLibrary.MAIN) {
            insert(session, ServerLibrary.main(library.server()), ServerLibrary.MAIN_NAME);
            return true;
        }
        return find(session, library.server(), library.number()).isPresent();
    }

    /** The number of the next change of a library that is there. */
    static long nextChange(ServerSession session, ServerLibrary library) {
        return session.query("""
                        UPDATE library SET last_change = last_change + 1
                        WHERE server = :server AND number = :library RETURNING last_change
                        """)
                .bind("library", library.number())
                .mapTo(Long.class)
                .one();
    }

    /** Makes every index of it that knows its present lineage worthless. */
    static void renewLineage(ServerSession session, ServerLibrary library) {
        session.update("UPDATE library SET lineage = :lineage WHERE server = :server AND number = :library")
                .bind("library", library.number())
                .bind("lineage", newLineage())
                .execute();
    }

    static Position position(ServerSession session, ServerLibrary library) {
        return session.query("""
                        SELECT lineage, last_change FROM library WHERE server = :server AND number = :library
                        """)
                .bind("library", library.number())
                .map((row, context) -> new Position(row.getString("lineage"), row.getLong("last_change")))
                .findOne()
                .orElse(new Position("", 0));
    }

    static String newLineage() {
        byte[] bytes = new byte[LINEAGE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void insert(ServerSession session, ServerLibrary library, String folded) {
        session.update("""
                        INSERT INTO library (server, number, name, folded, lineage)
                        VALUES (:server, :number, :name, :folded, :lineage)
                        ON CONFLICT (server, number) DO NOTHING
                        """)
                .bind("number", library.number())
                .bind("name", library.name())
                .bind("folded", folded)
                .bind("lineage", newLineage())
                .execute();
    }

    private static RowMapper<ServerLibrary> mapper(Server server) {
        return (row, context) -> new ServerLibrary(server, row.getInt("number"), row.getString("name"));
    }
}
