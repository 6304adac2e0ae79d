package onrecord.store;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;

/** How an article goes from one state to the next. What an index must know gets the number of a change. */
final class ArticleStates {
    private ArticleStates() {}

    static boolean ready(ServerSession session, ServerLibrary library, long number, Article article) {
        Optional<KeptArticle> before =
                ArticleRows.find(session, library, number).filter(kept -> kept.state() != KeptArticle.State.REFUSED);
        if (before.isEmpty()) {
            return false;
        }
        Origin origin = origin(before.get(), article.origin());
        if (ArticleTexts.find(session, library, number)
                .filter(there -> same(there, article, origin))
                .isPresent()) {
            return true;
        }
        session.update("""
                        UPDATE article SET state = 'READY', article_id = :id, headline = :headline, outlet = :outlet,
                            link = :link, published = :published, byline = :byline,
                            bytes = CASE WHEN bytes < :bytes THEN :bytes ELSE bytes END, change_number = :change
                        WHERE server = :server AND library = :library AND number = :number
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .bind("id", article.id().value())
                .bind("headline", article.headline())
                .bind("outlet", origin.outlet())
                .bind("link", origin.link().map(URI::toString))
                .bind("published", origin.published().map(LocalDate::toString))
                .bind("byline", origin.byline())
                .bind("bytes", (long) ArticleTexts.bytes(article).length)
                .bind("change", LibraryRows.nextChange(session, library))
                .execute();
        ArticleTexts.put(session, library, number, article);
        return true;
    }

    /** Where it comes from, with the link under which it was fetched when it names none itself. */
    private static Origin origin(KeptArticle kept, Origin said) {
        if (!kept.name().equals(said.name())) {
            throw new IllegalArgumentException("this article is kept under another name");
        }
        return new Origin(said.name(), said.outlet(), said.link().or(kept::link), said.published(), said.byline());
    }

    /** A headline that somebody gave it meanwhile makes no difference. */
    private static boolean same(Article there, Article article, Origin origin) {
        return there.equals(
                new Article(article.id(), origin, there.headline(), article.text(), article.body(), article.pages()));
    }

    static boolean refuse(ServerSession session, ServerLibrary library, long number, String reason) {
        boolean refused = session.update("""
                        UPDATE article SET state = 'REFUSED', reason = :reason
                        WHERE server = :server AND library = :library AND number = :number AND state = 'PENDING'
                        """)
                        .bind("library", library.number())
                        .bind("number", number)
                        .bind("reason", reason)
                        .execute()
                > 0;
        if (refused) {
            dropUpload(session, library, number);
        }
        return refused;
    }

    static boolean rename(ServerSession session, ServerLibrary library, long number, String headline) {
        boolean ready = ArticleRows.find(session, library, number)
                .filter(kept -> kept.state() == KeptArticle.State.READY)
                .isPresent();
        if (ready) {
            session.update("""
                            UPDATE article SET headline = :headline, change_number = :change
                            WHERE server = :server AND library = :library AND number = :number
                            """)
                    .bind("library", library.number())
                    .bind("number", number)
                    .bind("headline", headline)
                    .bind("change", LibraryRows.nextChange(session, library))
                    .execute();
        }
        return ready;
    }

    /** Of what no index ever held, nothing remains. */
    static boolean remove(ServerSession session, ServerLibrary library, long number) {
        Optional<KeptArticle> before = ArticleRows.find(session, library, number);
        if (before.isEmpty()) {
            return false;
        }
        if (before.get().state() != KeptArticle.State.READY) {
            delete(session, library, number);
            return true;
        }
        ArticleTexts.find(session, library, number).ifPresent(article -> ReportedWords.blank(session, article));
        session.update("""
                        UPDATE article SET state = 'REMOVED', reason = NULL, digest = '', bytes = 0, added_by = NULL,
                            link = NULL, article_id = NULL, headline = NULL, outlet = NULL, published = NULL,
                            byline = NULL, change_number = :change
                        WHERE server = :server AND library = :library AND number = :number
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .bind("change", LibraryRows.nextChange(session, library))
                .execute();
        ArticleTexts.drop(session, library, number);
        dropUpload(session, library, number);
        return true;
    }

    static void delete(ServerSession session, ServerLibrary library, long number) {
        session.update("DELETE FROM article WHERE server = :server AND library = :library AND number = :number")
                .bind("library", library.number())
                .bind("number", number)
                .execute();
    }

    /** Keeps the last so many refusals. */
    static void trimRefused(ServerSession session, ServerLibrary library, int most) {
        session.update("""
                        DELETE FROM article WHERE server = :server AND library = :library AND state = 'REFUSED'
                            AND number NOT IN (
                                SELECT number FROM article
                                WHERE server = :server AND library = :library AND state = 'REFUSED'
                                ORDER BY added DESC, number DESC LIMIT :most)
                        """).bind("library", library.number()).bind("most", most).execute();
    }

    /** When there are more than so many names of removed articles, forgets them: an index must then be built anew. */
    static void trimRemoved(ServerSession session, ServerLibrary library, int most) {
        int removed = session.query("""
                        SELECT count(*) FROM article
                        WHERE server = :server AND library = :library AND state = 'REMOVED'
                        """)
                .bind("library", library.number())
                .mapTo(Integer.class)
                .one();
        if (removed > most) {
            session.update("DELETE FROM article WHERE server = :server AND library = :library AND state = 'REMOVED'")
                    .bind("library", library.number())
                    .execute();
            LibraryRows.renewLineage(session, library);
        }
    }

    private static void dropUpload(ServerSession session, ServerLibrary library, long number) {
        session.update("""
                        DELETE FROM article_upload WHERE server = :server AND library = :library AND number = :number
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .execute();
    }
}
