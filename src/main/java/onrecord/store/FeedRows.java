package onrecord.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of feeds. */
final class FeedRows {
    private static final String COLUMNS =
            "number, library, link, followed_by, next_poll, etag, last_modified, trouble ";

    private FeedRows() {}

    static Optional<Feed> find(ServerSession session, Server server, long number) {
        return session.query("SELECT library FROM feed WHERE server = :server AND number = :number")
                .bind("number", number)
                .mapTo(Integer.class)
                .findOne()
                .flatMap(library -> LibraryRows.find(session, server, library))
                .flatMap(library -> list(session, library).stream()
                        .filter(feed -> feed.number() == number)
                        .findFirst());
    }

    static Optional<Feed> find(ServerSession session, ServerLibrary library, String link) {
        return list(session, library).stream()
                .filter(feed -> feed.link().toString().equals(link))
                .findFirst();
    }

    static List<Feed> list(ServerSession session, ServerLibrary library) {
        return session.query("SELECT " + COLUMNS + """
                        FROM feed WHERE server = :server AND library = :library ORDER BY number
                        """)
                .bind("library", library.number())
                .map((row, context) -> feed(library, row))
                .list();
    }

    static int count(ServerSession session) {
        return session.query("SELECT count(*) FROM feed WHERE server = :server")
                .mapTo(Integer.class)
                .one();
    }

    static void insert(ServerSession session, ServerLibrary library, String link, Optional<Pseudonym> by, long now) {
        session.update("""
                        INSERT INTO feed (server, library, number, link, followed_by, next_poll)
                        VALUES (:server, :library, :number, :link, :by, :now)
                        """)
                .bind("library", library.number())
                .bind("number", session.nextNumber())
                .bind("link", link)
                .bind("by", by.map(Pseudonym::value))
                .bind("now", now)
                .execute();
    }

    private static Feed feed(ServerLibrary library, ResultSet row) throws SQLException {
        return new Feed(
                library,
                row.getLong("number"),
                URI.create(row.getString("link")),
                Times.instant(row, "next_poll"),
                ArticleRows.text(row, "etag"),
                ArticleRows.text(row, "last_modified"),
                ArticleRows.text(row, "trouble"),
                ArticleRows.text(row, "followed_by").map(Pseudonym::new));
    }
}
