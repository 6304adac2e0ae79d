package onrecord.store;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The feeds that each server follows, and which of their items were seen. */
public final class Feeds {
    /** How many feeds a server may follow, in all its libraries together. */
    public static final int MOST_FEEDS = 20;

    private static final int MOST_HEADER = 500;
    private static final int MOST_TROUBLE = 300;

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Limits limits;

    Feeds(Database database, Pseudonyms pseudonyms, Clock clock, Limits limits) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Lets a library take in a feed, which is due at once. One that is followed already stays as it is.
     *
     * @return the feed; empty when the server follows {@link #MOST_FEEDS} others already
     * @throws NoSuchElementException when the library was deleted
     * @throws IllegalArgumentException when the library is another server's than the member, or the link is too long or
     *     none of the web
     */
    public Optional<Feed> follow(Member by, ServerLibrary library, URI link) {
        if (!by.server().equals(library.server())) {
            throw new IllegalArgumentException("a member follows feeds for libraries of their own server");
        }
        String kept = KeepableArticle.web(link)
                .orElseThrow(() -> new IllegalArgumentException("not a web link that can be kept"))
                .toString();
        Pseudonym member = pseudonyms.of(by);
        return database.write(library.server(), session -> {
            if (!LibraryRows.there(session, library)) {
                throw new NoSuchElementException("this library was deleted");
            }
            Optional<Feed> there = FeedRows.find(session, library, kept);
            if (there.isPresent() || FeedRows.count(session) >= MOST_FEEDS) {
                return there;
            }
            Optional<Pseudonym> known = Optional.of(member).filter(pseudonym -> !Privacy.optedOut(session, pseudonym));
            FeedRows.insert(session, library, kept, known, clock.millis());
            return FeedRows.find(session, library, kept);
        });
    }

    /** Takes in no more of a feed; the articles stay. False when the library does not follow it. */
    public boolean unfollow(ServerLibrary library, long number) {
        return database.erase(
                library.server(),
                session -> session.update("""
                        DELETE FROM feed WHERE server = :server AND library = :library AND number = :number
                        """)
                                .bind("library", library.number())
                                .bind("number", number)
                                .execute()
                        > 0);
    }

    /** The feeds of a library, as they were followed. */
    public List<Feed> list(ServerLibrary library) {
        return database.read(library.server(), session -> FeedRows.list(session, library));
    }

    /** The feeds of all servers that the bot is in, that are to be asked by now; those that wait longest first. */
    public List<Feed> due(Instant now, int most) {
        return database
                .readInstallation(handle -> handle.createQuery("""
                                SELECT f.server, f.number FROM feed f JOIN server s ON s.id = f.server
                                WHERE f.next_poll <= :now AND s.delete_at IS NULL
                                ORDER BY f.next_poll, f.server, f.number LIMIT :most
                                """)
                        .bind("now", now.toEpochMilli())
                        .bind("most", Math.max(0, most))
                        .map((row, context) -> new Due(new Server(row.getLong("server")), row.getLong("number")))
                        .list())
                .stream()
                .flatMap(due ->
                        database.read(due.server, session -> FeedRows.find(session, due.server, due.number)).stream())
                .toList();
    }

    /**
     * Keeps how asking a feed went.
     *
     * @param next when it is to be asked again
     * @param etag what its server said; empty to ask without
     * @param lastModified what its server said; empty to ask without
     * @param trouble why it could not be read, in a sentence for people
     * @return false when it is followed no more
     */
    public boolean polled(
            Feed feed, Instant next, Optional<String> etag, Optional<String> lastModified, Optional<String> trouble) {
        return database.write(
                feed.library().server(),
                session -> session.update("""
                        UPDATE feed SET next_poll = :next, etag = :etag, last_modified = :modified, trouble = :trouble
                        WHERE server = :server AND number = :number
                        """)
                                .bind("number", feed.number())
                                .bind("next", next.toEpochMilli())
                                .bind("etag", header(etag))
                                .bind("modified", header(lastModified))
                                .bind("trouble", trouble.map(text -> KeptText.line(text, MOST_TROUBLE)))
                                .execute()
                        > 0);
    }

    /** Whether an item of a feed was seen before. */
    public boolean seen(Feed feed, String item) {
        return database.read(
                feed.library().server(), session -> FeedItems.seen(session, feed.number(), Digests.of(item)));
    }

    /**
     * Whether an item of a feed was never seen before; from now on it was. Of each feed, so many items are remembered,
     * those seen last.
     *
     * @param item whatever tells it from the others, such as its id or its link
     * @return false also when the feed is followed no more
     */
    public boolean firstTime(Feed feed, String item) {
        String hash = Digests.of(item);
        return database.write(
                feed.library().server(),
                session -> FeedRows.find(session, feed.library().server(), feed.number())
                                .isPresent()
                        && FeedItems.see(session, feed.number(), hash, clock.millis(), limits.itemsOfFeed()));
    }

    /** A header that would have to be cut is of no use. */
    private static Optional<String> header(Optional<String> value) {
        return value.filter(text -> text.length() <= MOST_HEADER)
                .flatMap(text -> KeepableArticle.line(text, MOST_HEADER));
    }

    private record Due(Server server, long number) {}
}
