package onrecord.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import onrecord.article.Article;

/**
 * The articles of each server's libraries: the bytes that somebody added, and what was read from them.
 *
 * <p>An article is pending when it is added, and becomes ready or refused by whoever reads it. Each change of what a
 * library's index must hold gets the next number of that library in the same transaction: {@link #position} and
 * {@link #after} tell an index what it lacks.
 */
public final class Articles {
    /** How many UTF-16 units of a reason for refusing are kept. */
    public static final int MOST_REASON = 300;

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final ArticleIntake intake;
    private final Limits limits;

    Articles(Database database, Pseudonyms pseudonyms, Clock clock, Limits limits) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.limits = limits;
        intake = new ArticleIntake(clock);
    }

    /**
     * Keeps bytes as a pending article: when this returns, they are on the disk. Bytes that are there already are not kept
     * twice, but those of a refused article are tried again, under its number. A refused article of the same name makes
     * room; another one keeps its name, and this one gets a number: "report (2).pdf".
     *
     * @param by who adds it; nobody is remembered when they opted out
     * @param name what the file is called
     * @param link where it was fetched; dropped when it is none of the web
     * @param allowance of the server
     * @throws NoSuchElementException when the library was deleted
     * @throws IllegalArgumentException when the library is another server's than the member
     */
    public Added add(
            Member by, ServerLibrary library, String name, Optional<String> link, byte[] bytes, Allowance allowance) {
        if (!by.server().equals(library.server())) {
            throw new IllegalArgumentException("a member adds articles to libraries of their own server");
        }
        return add(Optional.of(pseudonyms.of(by)), library, name, link, bytes, allowance);
    }

    /** Keeps bytes that nobody added, as of a feed. */
    public Added add(ServerLibrary library, String name, Optional<String> link, byte[] bytes, Allowance allowance) {
        return add(Optional.empty(), library, name, link, bytes, allowance);
    }

    private Added add(
            Optional<Pseudonym> by,
            ServerLibrary library,
            String name,
            Optional<String> link,
            byte[] bytes,
            Allowance allowance) {
        ArticleIntake.Upload upload =
                new ArticleIntake.Upload(ArticleName.of(name), link.flatMap(Articles::web), bytes);
        return database.write(library.server(), session -> {
            if (!LibraryRows.there(session, library)) {
                throw new NoSuchElementException("this library was deleted");
            }
            Optional<Pseudonym> known = by.filter(member -> !Privacy.optedOut(session, member));
            return intake.add(session, library, upload, known, allowance);
        });
    }

    /**
     * Keeps what was read: from now on it can be asked about. The same once more changes nothing.
     *
     * @param article whose name is the kept one; what stands around its text is cut when long
     * @return false when it was removed or refused meanwhile
     * @throws IllegalArgumentException when it has another name
     */
    public boolean ready(ServerLibrary library, long number, Article article) {
        Article keepable = KeepableArticle.of(article);
        return database.write(library.server(), session -> ArticleStates.ready(session, library, number, keepable));
    }

    /** Keeps that no article could be read, and why, and drops the bytes. False when it is not pending any more. */
    public boolean refuse(ServerLibrary library, long number, String why) {
        String reason = KeptText.line(why, MOST_REASON);
        return database.erase(library.server(), session -> {
            boolean refused = ArticleStates.refuse(session, library, number, reason);
            ArticleStates.trimRefused(session, library, limits.refusedArticles());
            return refused;
        });
    }

    /**
     * Removes an article, text, bytes and all, and what reports show of it; false when it is not there. Only its name and
     * number remain.
     */
    public boolean remove(ServerLibrary library, long number) {
        return database.erase(library.server(), session -> {
            boolean removed = ArticleStates.remove(session, library, number);
            ArticleStates.trimRemoved(session, library, limits.removedArticles());
            return removed;
        });
    }

    /**
     * Gives a ready article another headline; false when there is none of this number.
     *
     * @throws IllegalArgumentException when the headline is blank
     */
    public boolean rename(ServerLibrary library, long number, String headline) {
        String kept = KeepableArticle.line(headline, KeepableArticle.MOST_HEADLINE)
                .orElseThrow(() -> new IllegalArgumentException("an article needs a headline"));
        return database.erase(library.server(), session -> ArticleStates.rename(session, library, number, kept));
    }

    /** One article; empty when there is none of this number in this library. */
    public Optional<KeptArticle> article(ServerLibrary library, long number) {
        return database.read(library.server(), session -> ArticleRows.find(session, library, number));
    }

    /**
     * A page of a library's articles, the newest first.
     *
     * @param skip how many to leave out
     * @param most how many to show
     */
    public List<KeptArticle> list(ServerLibrary library, int skip, int most) {
        return database.read(library.server(), session -> ArticleRows.list(session, library, skip, most));
    }

    /** How many there are. */
    public Counts counts(ServerLibrary library) {
        return database.read(library.server(), session -> ArticleRows.counts(session, library));
    }

    /** The bytes as they were added; none of a refused article. */
    public Optional<byte[]> raw(ServerLibrary library, long number) {
        return database.read(
                library.server(),
                session -> session.query("""
                        SELECT content FROM article_upload
                        WHERE server = :server AND library = :library AND number = :number
                        """)
                        .bind("library", library.number())
                        .bind("number", number)
                        .map((row, context) -> row.getBytes("content"))
                        .findOne());
    }

    /** The text of a ready article. */
    public Optional<Article> text(ServerLibrary library, long number) {
        return database.read(library.server(), session -> ArticleTexts.find(session, library, number));
    }

    /** Pending articles of all servers, the oldest first: what is to be read after a restart. */
    public List<KeptArticle> pending(int most) {
        return database
                .readInstallation(handle -> handle.createQuery("""
                                SELECT server, library, number FROM article WHERE state = 'PENDING'
                                ORDER BY added, server, number LIMIT :most
                                """)
                        .bind("most", Math.max(0, most))
                        .map((row, context) -> new Pending(
                                new Server(row.getLong("server")), row.getInt("library"), row.getLong("number")))
                        .list())
                .stream()
                .flatMap(pending -> database
                        .read(
                                pending.server,
                                session -> LibraryRows.find(session, pending.server, pending.library)
                                        .flatMap(library -> ArticleRows.find(session, library, pending.number)))
                        .filter(article -> article.state() == KeptArticle.State.PENDING)
                        .stream())
                .toList();
    }

    /** How far the changes of a library have come. */
    public Position position(ServerLibrary library) {
        return database.read(library.server(), session -> LibraryRows.position(session, library));
    }

    /**
     * What changed since, in order: of each article, the last change only. Whoever remembers another lineage than that of
     * {@link #position} starts at 0 with nothing; so read the position first, and again when all changes are read.
     *
     * @param change the last one that is known
     * @param most how many changes at once; each may hold a whole text
     */
    public List<ArticleChange> after(ServerLibrary library, long change, int most) {
        return database.read(library.server(), session -> ArticleTexts.after(session, library, change, most));
    }

    private static Optional<URI> web(String link) {
        try {
            return KeepableArticle.web(new URI(link.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private record Pending(Server server, int library, long number) {}
}
