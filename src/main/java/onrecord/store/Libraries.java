package onrecord.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The libraries of each server: which there are, and who reads which.
 *
 * <p>Every server has a main one. It may have others, one for each class; a channel reads one library, the main one when
 * none was chosen for it. In a private chat, a user reads the one they chose.
 */
public final class Libraries {
    /** How many libraries a server may have, the main one included. */
    public static final int MOST_LIBRARIES = 25;
    /** How many UTF-16 units of a library's name are kept. */
    public static final int MOST_NAME = 50;
    /** How many channels of a server are remembered; Discord lets a server have no more. */
    static final int MOST_CHANNELS = 500;

    private final Database database;
    private final Clock clock;
    private final PrivateReaders readers;
    private final Departures departures;

    Libraries(Database database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.clock = clock;
        readers = new PrivateReaders(database, pseudonyms);
        departures = new Departures(database);
    }

    /** All of a server, the main one first, the others by name. The main one is there even when nothing was ever kept. */
    public List<ServerLibrary> of(Server server) {
        return database.read(server, session -> LibraryRows.of(session, server));
    }

    /** The main library of a server. Reads nothing. */
    public ServerLibrary main(Server server) {
        return ServerLibrary.main(server);
    }

    /** A server's library of this number; empty when there is none any more. */
    public Optional<ServerLibrary> find(Server server, int number) {
        return database.read(server, session -> LibraryRows.find(session, server, number));
    }

    /** The library that a channel reads. */
    public ServerLibrary ofChannel(Server server, long channel) {
        return database.read(
                server,
                session -> session.query("""
                                SELECT library FROM library_channel WHERE server = :server AND channel = :channel
                                """)
                        .bind("channel", channel)
                        .mapTo(Integer.class)
                        .findOne()
                        .flatMap(number -> LibraryRows.find(session, server, number))
                        .orElse(ServerLibrary.main(server)));
    }

    /**
     * Lets a channel read the library of this name, which is made when missing. Names are the same when their letters and
     * figures are, whatever the case; "main" is the main library's.
     *
     * @return the library; empty when it would have to be made and there are {@link #MOST_LIBRARIES} already
     * @throws IllegalArgumentException when the name is blank
     */
    public Optional<ServerLibrary> assign(Server server, long channel, String name) {
        String kept = KeptText.line(name, MOST_NAME);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("a library needs a name");
        }
        String folded = folded(kept);
        return database.write(server, session -> {
            Optional<ServerLibrary> library = LibraryRows.find(session, server, folded)
                    .or(() -> LibraryRows.of(session, server).size() < MOST_LIBRARIES
                            ? Optional.of(LibraryRows.make(session, server, kept, folded))
                            : Optional.empty());
            library.ifPresent(chosen -> choose(session, channel, chosen));
            return library;
        });
    }

    /** Lets a channel read the main library again. */
    public void unassign(Server server, long channel) {
        database.change(server, session -> unassign(session, channel));
    }

    /** The channels for which this library was chosen; none for the main one, which the others read. */
    public List<Long> channels(ServerLibrary library) {
        return database.read(
                library.server(),
                session -> session.query("""
                        SELECT channel FROM library_channel WHERE server = :server AND library = :library
                        ORDER BY channel
                        """)
                        .bind("library", library.number())
                        .mapTo(Long.class)
                        .list());
    }

    /**
     * Deletes a library with its articles and feeds; its channels and its readers in private chats read nothing of it from
     * now on. The main one is emptied, and gets a new lineage. What reports of the server show goes too. Says whether it
     * was there.
     */
    public boolean delete(ServerLibrary library) {
        return database.erase(library.server(), session -> {
            ReportedWords.blankAll(session);
            if (library.number() != ServerLibrary.MAIN) {
                return session.update("DELETE FROM library WHERE server = :server AND number = :library")
                                .bind("library", library.number())
                                .execute()
                        > 0;
            }
            session.update("DELETE FROM article WHERE server = :server AND library = :library")
                    .bind("library", library.number())
                    .execute();
            session.update("DELETE FROM feed WHERE server = :server AND library = :library")
                    .bind("library", library.number())
                    .execute();
            LibraryRows.renewLineage(session, library);
            return true;
        });
    }

    /** Every library of the installation in which something was ever kept, and the main ones beside them. */
    public List<ServerLibrary> all() {
        return database
                .readInstallation(handle -> handle.createQuery("SELECT DISTINCT server FROM library ORDER BY server")
                        .mapTo(Long.class)
                        .list())
                .stream()
                .flatMap(server -> of(new Server(server)).stream())
                .toList();
    }

    /**
     * Lets a user read a library in their private chat with the bot, instead of the one they read before. They are known
     * by a pseudonym that is the same for all servers and stands in no other table.
     *
     * @return false when the library is gone, or the member wants nothing kept in this server
     * @throws IllegalArgumentException when the library is another server's than the member
     */
    public boolean readInPrivate(Member reader, ServerLibrary library) {
        return readers.read(reader, library);
    }

    /**
     * The library this user chose for private chats. It says nothing about whether they still are a member there: ask
     * Discord.
     */
    public Optional<ServerLibrary> inPrivate(long user) {
        return readers.of(user);
    }

    /** Lets a user read no server's library in private chats. */
    public void stopInPrivate(long user) {
        readers.stop(user);
    }

    /** Remembers that the bot is in a server no more, and when everything of it goes; of two moments, the earlier. */
    public void left(Server server, Instant deleteAt) {
        departures.left(server, deleteAt);
    }

    /** Remembers that the bot is in a server again, so that nothing goes. */
    public void cameBack(Server server) {
        departures.cameBack(server);
    }

    /** When everything of a server goes; empty when the bot has not left it. */
    public Optional<Instant> goes(Server server) {
        return departures.goes(server);
    }

    /** The servers whose time has come: {@link Store#forgetDue} each of them. */
    public List<Server> due(Instant now) {
        return departures.due(now);
    }

    /** Every server for which anything is kept and that the bot, as far as is remembered, has not left. */
    public List<Server> present() {
        return departures.present();
    }

    private void choose(ServerSession session, long channel, ServerLibrary library) {
        unassign(session, channel);
        if (library.number() == ServerLibrary.MAIN) {
            return;
        }
        session.update("""
                        INSERT INTO library_channel (server, channel, library, chosen)
                        VALUES (:server, :channel, :library, :now)
                        """)
                .bind("channel", channel)
                .bind("library", library.number())
                .bind("now", clock.millis())
                .execute();
        // More than there can be: the oldest are of channels that are gone.
        session.update("""
                        DELETE FROM library_channel WHERE server = :server AND channel NOT IN (
                            SELECT channel FROM library_channel WHERE server = :server
                            ORDER BY chosen DESC, channel DESC LIMIT :most)
                        """).bind("most", MOST_CHANNELS).execute();
    }

    private static void unassign(ServerSession session, long channel) {
        session.update("DELETE FROM library_channel WHERE server = :server AND channel = :channel")
                .bind("channel", channel)
                .execute();
    }

    /** A name of marks alone, such as an emoji, is its own. */
    private static String folded(String name) {
        String folded = FoldedWords.of(name);
        return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
    }
}
