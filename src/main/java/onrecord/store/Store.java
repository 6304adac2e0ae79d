package onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/**
 * Everything that must survive, in one SQLite file or in a PostgreSQL database. One class a table; all may be used from
 * many threads, and from two processes at once. What they do throws {@link java.io.UncheckedIOException} with a {@link
 * StoreException} when the database cannot be read or written.
 *
 * <p>Whoever opens it must close it.
 */
public final class Store implements AutoCloseable {
    /** The file's name. Beside it lie, while it is open, its log ({@code -wal}, {@code -shm}) and a lock. */
    public static final String FILE = "onrecord.db";

    private final Database database;
    private final Settings settings;
    private final Libraries libraries;
    private final Articles articles;
    private final Feeds feeds;
    private final UnansweredQuestions unanswered;
    private final Reports reports;
    private final Tally tally;
    private final DailyQuestions dailyQuestions;
    private final Privacy privacy;

    /** A store over a database whose tables are up to date. */
    Store(Database database, Clock clock, Limits limits) {
        Pseudonyms pseudonyms = new Pseudonyms(database.writeInstallation(Store::secret));
        this.database = database;
        settings = new Settings(database);
        libraries = new Libraries(database, pseudonyms, clock);
        articles = new Articles(database, pseudonyms, clock, limits);
        feeds = new Feeds(database, pseudonyms, clock, limits);
        unanswered = new UnansweredQuestions(database, pseudonyms, clock, limits);
        reports = new Reports(database, pseudonyms, clock, limits);
        tally = new Tally(database, clock, limits);
        dailyQuestions = new DailyQuestions(database, pseudonyms, clock);
        privacy = new Privacy(database, pseudonyms, clock);
    }

    /**
     * Opens the store in a folder, which is made when missing. Checks the whole file, and brings its tables up to date.
     *
     * @param folder where {@link #FILE} lies
     * @throws StoreException when the file is damaged, of a newer OnRecord, or not to be written
     */
    public static Store open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC(), Limits.STANDARD);
    }

    /**
     * Opens the store in a PostgreSQL database, and brings its tables up to date.
     *
     * @throws StoreException when it cannot be reached or used, or is of a newer OnRecord
     */
    public static Store open(DatabaseAddress address) throws IOException {
        return open(address, Clock.systemUTC(), Limits.STANDARD);
    }

    /** Opens it with another clock and other limits. */
    static Store open(Path folder, Clock clock, Limits limits) throws IOException {
        SqliteFile file = new SqliteFile(folder.resolve(FILE), SqliteFile.PATIENCE);
        return over(file.open(OptionalInt.empty()), clock, limits);
    }

    /** Opens it with another clock and other limits. */
    static Store open(DatabaseAddress address, Clock clock, Limits limits) throws IOException {
        return over(new PostgresServer(address).open(), clock, limits);
    }

    private static Store over(Database database, Clock clock, Limits limits) throws IOException {
        try {
            return new Store(database, clock, limits);
        } catch (UncheckedIOException e) {
            database.close();
            throw e.getCause();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Settings settings() {
        return settings;
    }

    public Libraries libraries() {
        return libraries;
    }

    public Articles articles() {
        return articles;
    }

    public Feeds feeds() {
        return feeds;
    }

    public UnansweredQuestions unanswered() {
        return unanswered;
    }

    public Reports reports() {
        return reports;
    }

    public Tally tally() {
        return tally;
    }

    public DailyQuestions dailyQuestions() {
        return dailyQuestions;
    }

    public Privacy privacy() {
        return privacy;
    }

    /**
     * Deletes everything kept for a server, opt-outs and all, as when the bot has left it for good. The numbers of its
     * articles, reports and libraries begin anew when it comes back: nothing is left that could tell which were given.
     */
    public void forget(Server server) {
        database.erase(
                server,
                session ->
                        session.update("DELETE FROM server WHERE id = :server").execute());
    }

    /**
     * Deletes everything kept for a server whose time has come; says whether it did. Not when the bot is there again, or
     * when more time was given.
     */
    public boolean forgetDue(Server server, Instant now) {
        return libraries.goes(server).filter(at -> !at.isAfter(now)).isPresent()
                && database.erase(
                        server,
                        session -> session.update("DELETE FROM server WHERE id = :server AND delete_at <= :now")
                                        .bind("now", now.toEpochMilli())
                                        .execute()
                                > 0);
    }

    @Override
    public void close() {
        database.close();
    }

    /** The secret of the pseudonyms, made once. */
    private static String secret(Handle handle) {
        handle.createUpdate("INSERT INTO installation (name, value) VALUES ('secret', :value) ON CONFLICT DO NOTHING")
                .bind("value", Pseudonyms.newSecret())
                .execute();
        return handle.createQuery("SELECT value FROM installation WHERE name = 'secret'")
                .mapTo(String.class)
                .one();
    }
}
