package onrecord.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Servers that the bot has left, and when everything of theirs goes. */
final class Departures {
    private final Database database;

    Departures(Database database) {
        this.database = database;
    }

    void left(Server server, Instant deleteAt) {
        database.change(
                server,
                session ->
                        session.update("""
                        UPDATE server SET delete_at = :at WHERE id = :server AND (delete_at IS NULL OR delete_at > :at)
                        """).bind("at", deleteAt.toEpochMilli()).execute());
    }

    void cameBack(Server server) {
        // Nothing is written for a server of which nothing is kept.
        if (goes(server).isPresent()) {
            database.change(
                    server,
                    session -> session.update("UPDATE server SET delete_at = NULL WHERE id = :server")
                            .execute());
        }
    }

    Optional<Instant> goes(Server server) {
        return database.read(
                server,
                session -> session.query("""
                        SELECT delete_at FROM server WHERE id = :server AND delete_at IS NOT NULL
                        """)
                        .map((row, context) -> Times.instant(row, "delete_at"))
                        .findOne());
    }

    List<Server> due(Instant now) {
        return database.readInstallation(
                handle -> handle.createQuery("SELECT id FROM server WHERE delete_at <= :now ORDER BY delete_at, id")
                        .bind("now", now.toEpochMilli())
                        .map((row, context) -> new Server(row.getLong("id")))
                        .list());
    }

    List<Server> present() {
        return database.readInstallation(
                handle -> handle.createQuery("SELECT id FROM server WHERE delete_at IS NULL ORDER BY id")
                        .map((row, context) -> new Server(row.getLong("id")))
                        .list());
    }
}
