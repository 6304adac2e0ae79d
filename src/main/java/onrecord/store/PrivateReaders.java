package onrecord.store;

import java.util.Optional;

/** Who reads which library in private chats. */
final class PrivateReaders {
    private final Database database;
    private final Pseudonyms pseudonyms;

    PrivateReaders(Database database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    boolean read(Member reader, ServerLibrary library) {
        if (!reader.server().equals(library.server())) {
            throw new IllegalArgumentException("a member reads libraries of their own server");
        }
        Pseudonym member = pseudonyms.of(reader);
        Pseudonym user = pseudonyms.ofUser(reader.user());
        return database.write(library.server(), session -> {
            if (Privacy.optedOut(session, member) || !LibraryRows.there(session, library)) {
                return false;
            }
            session.update("""
                            INSERT INTO private_library (reader, server, library) VALUES (:reader, :server, :library)
                            ON CONFLICT (reader) DO UPDATE SET server = excluded.server, library = excluded.library
                            """)
                    .bind("reader", user.value())
                    .bind("library", library.number())
                    .execute();
            return true;
        });
    }

    Optional<ServerLibrary> of(long user) {
        Pseudonym reader = pseudonyms.ofUser(user);
        return database.readInstallation(handle -> handle.createQuery("""
                        SELECT server FROM private_library WHERE reader = :reader
                        """)
                        .bind("reader", reader.value())
                        .mapTo(Long.class)
                        .findOne())
                .map(Server::new)
                .flatMap(server -> database.read(server, session -> in(session, server, reader)));
    }

    void stop(long user) {
        String reader = pseudonyms.ofUser(user).value();
        database.writeInstallation(handle -> handle.createUpdate("DELETE FROM private_library WHERE reader = :reader")
                .bind("reader", reader)
                .execute());
    }

    /** The library of this server that the user reads. */
    static Optional<ServerLibrary> in(ServerSession session, Server server, Pseudonym reader) {
        return session.query("SELECT library FROM private_library WHERE server = :server AND reader = :reader")
                .bind("reader", reader.value())
                .mapTo(Integer.class)
                .findOne()
                .flatMap(number -> LibraryRows.find(session, server, number));
    }

    /** Lets the user read nothing of this server. */
    static void forget(ServerSession session, Pseudonym reader) {
        session.update("DELETE FROM private_library WHERE server = :server AND reader = :reader")
                .bind("reader", reader.value())
                .execute();
    }
}
