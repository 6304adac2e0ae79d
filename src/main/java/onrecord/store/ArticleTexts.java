package onrecord.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Origin;
import onrecord.article.Span;

/** The text of each ready article, and which parts of it are article. */
final class ArticleTexts {
    private static final String COLUMNS = """
            a.state, a.change_number, a.name, a.link, a.article_id, a.headline, a.outlet, a.published, a.byline,
            t.content, t.paragraphs, t.pages
            """;

    private ArticleTexts() {}

    /** The article as it was kept; none while it is not ready. */
    static Optional<Article> find(ServerSession session, ServerLibrary library, long number) {
        return session.query("SELECT " + COLUMNS + """
                        FROM article a JOIN article_text t
                            ON t.server = a.server AND t.library = a.library AND t.number = a.number
                        WHERE a.server = :server AND a.library = :library AND a.number = :number
                            AND a.state = 'READY'
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .map((row, context) -> article(row))
                .findOne();
    }

    static List<ArticleChange> after(ServerSession session, ServerLibrary library, long change, int most) {
        return session.page("SELECT " + COLUMNS + """
                        FROM article a LEFT JOIN article_text t
                            ON t.server = a.server AND t.library = a.library AND t.number = a.number
                        WHERE a.server = :server AND a.library = :library AND a.change_number > :change
                        ORDER BY a.change_number LIMIT :most OFFSET :skip
                        """, 0, most)
                .bind("library", library.number())
                .bind("change", change)
                .map((row, context) -> change(row))
                .list();
    }

    /** Keeps the text, in place of what was kept of it. */
    static void put(ServerSession session, ServerLibrary library, long number, Article article) {
        drop(session, library, number);
        session.update("""
                        INSERT INTO article_text (server, library, number, content, paragraphs, pages)
                        VALUES (:server, :library, :number, :content, :paragraphs, :pages)
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .bind("content", bytes(article))
                .bind("paragraphs", written(article.body().stream().flatMap(p -> Stream.of(p.start(), p.end()))))
                .bind("pages", written(article.pages().stream()))
                .execute();
    }

    /** The text as it is kept. */
    static byte[] bytes(Article article) {
        return article.text().getBytes(StandardCharsets.UTF_8);
    }

    static void drop(ServerSession session, ServerLibrary library, long number) {
        session.update("""
                        DELETE FROM article_text WHERE server = :server AND library = :library AND number = :number
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .execute();
    }

    private static ArticleChange change(ResultSet row) throws SQLException {
        long change = row.getLong("change_number");
        return row.getString("state").equals("READY")
                ? new ArticleChange.Put(change, article(row))
                : new ArticleChange.Gone(change, row.getString("name"));
    }

    private static Article article(ResultSet row) throws SQLException {
        Origin origin = new Origin(
                row.getString("name"),
                ArticleRows.text(row, "outlet"),
                ArticleRows.text(row, "link").map(URI::create),
                ArticleRows.text(row, "published").map(LocalDate::parse),
                ArticleRows.text(row, "byline"));
        return new Article(
                new ArticleId(row.getString("article_id")),
                origin,
                row.getString("headline"),
                new String(row.getBytes("content"), StandardCharsets.UTF_8),
                spans(read(row.getString("paragraphs"))),
                read(row.getString("pages")));
    }

    private static List<Span> spans(List<Integer> offsets) {
        return Stream.iterate(0, i -> i < offsets.size(), i -> i + 2)
                .map(i -> new Span(offsets.get(i), offsets.get(i + 1)))
                .toList();
    }

    private static String written(Stream<Integer> offsets) {
        return offsets.map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Integer> read(String offsets) {
        return offsets.isEmpty()
                ? List.of()
                : Arrays.stream(offsets.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
