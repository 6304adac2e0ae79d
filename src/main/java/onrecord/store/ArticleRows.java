package onrecord.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.ArticleId;

/** The table of articles, as it is read. What was removed is not found. */
final class ArticleRows {
    private static final String COLUMNS = """
            number, name, state, reason, headline, article_id, link, published, bytes, added, added_by
            """;

    private ArticleRows() {}

    static Optional<KeptArticle> find(ServerSession session, ServerLibrary library, long number) {
        return session.query("SELECT " + COLUMNS + """
                        FROM article
                        WHERE server = :server AND library = :library AND number = :number AND state <> 'REMOVED'
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .map((row, context) -> article(library, row))
                .findOne();
    }

    /** The article that was added with these very bytes. */
    static Optional<KeptArticle> ofBytes(ServerSession session, ServerLibrary library, String digest) {
        return session.query("SELECT " + COLUMNS + """
                        FROM article
                        WHERE server = :server AND library = :library AND digest = :digest AND state <> 'REMOVED'
                        """)
                .bind("library", library.number())
                .bind("digest", digest)
                .map((row, context) -> article(library, row))
                .findFirst();
    }

    static List<KeptArticle> list(ServerSession session, ServerLibrary library, int skip, int most) {
        return session.page("SELECT " + COLUMNS + """
                        FROM article WHERE server = :server AND library = :library AND state <> 'REMOVED'
                        ORDER BY added DESC, number DESC LIMIT :most OFFSET :skip
                        """, skip, most)
                .bind("library", library.number())
                .map((row, context) -> article(library, row))
                .list();
    }

    /** The folded names of a library's articles, among which a new one must be told apart. */
    static Set<String> names(ServerSession session, ServerLibrary library) {
        return new TreeSet<>(session.query("""
                        SELECT folded FROM article
                        WHERE server = :server AND library = :library AND state <> 'REMOVED'
                        """)
                .bind("library", library.number())
                .mapTo(String.class)
                .list());
    }

    static Counts counts(ServerSession session, ServerLibrary library) {
        return session.query("""
                        SELECT sum(CASE WHEN state = 'PENDING' THEN 1 ELSE 0 END) AS pending,
                            sum(CASE WHEN state = 'READY' THEN 1 ELSE 0 END) AS ready,
                            sum(CASE WHEN state = 'REFUSED' THEN 1 ELSE 0 END) AS refused,
                            sum(CASE WHEN state IN ('PENDING', 'READY') THEN bytes ELSE 0 END) AS bytes
                        FROM article WHERE server = :server AND library = :library
                        """)
                .bind("library", library.number())
                .map((row, context) -> new Counts(
                        row.getInt("pending"), row.getInt("ready"), row.getInt("refused"), row.getLong("bytes")))
                .one();
    }

    private static KeptArticle article(ServerLibrary library, ResultSet row) throws SQLException {
        return new KeptArticle(
                library,
                row.getLong("number"),
                row.getString("name"),
                KeptArticle.State.valueOf(row.getString("state")),
                text(row, "reason"),
                text(row, "headline"),
                text(row, "article_id").map(ArticleId::new),
                text(row, "link").map(URI::create),
                text(row, "published").map(LocalDate::parse),
                row.getLong("bytes"),
                Times.instant(row, "added"),
                text(row, "added_by").map(Pseudonym::new));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
