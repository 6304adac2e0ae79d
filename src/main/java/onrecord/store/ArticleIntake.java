package onrecord.store;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Takes what somebody adds into the tables, within the allowance of their server. */
final class ArticleIntake {
    private final Clock clock;

    ArticleIntake(Clock clock) {
        this.clock = clock;
    }

    /** Adds to a library that is there. */
    Added add(
            ServerSession session, ServerLibrary library, Upload upload, Optional<Pseudonym> by, Allowance allowance) {
        Optional<KeptArticle> same = ArticleRows.ofBytes(session, library, upload.digest);
        if (same.isPresent() && same.get().state() != KeptArticle.State.REFUSED) {
            return new Added.Already(same.get());
        }
        Optional<Added> over = over(session, upload, allowance);
        if (over.isPresent()) {
            return over.get();
        }
        count(session);
        long number = same.map(KeptArticle::number).orElseGet(session::nextNumber);
        same.ifPresent(refused -> ArticleStates.delete(session, library, refused.number()));
        ArticleName name = free(session, library, upload.name);
        insert(session, library, number, name, upload, by);
        return new Added.Kept(ArticleRows.find(session, library, number).orElseThrow());
    }

    private Optional<Added> over(ServerSession session, Upload upload, Allowance allowance) {
        int today = session.query("SELECT articles FROM added_today WHERE server = :server AND day = :today")
                .bind("today", LocalDate.now(clock).toString())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
        if (today >= allowance.aDay()) {
            return Optional.of(new Added.Over(Added.Limit.A_DAY, allowance.aDay(), today));
        }
        Used used = session.query("""
                        SELECT count(*) AS articles, coalesce(sum(bytes), 0) AS bytes FROM article
                        WHERE server = :server AND state IN ('PENDING', 'READY')
                        """)
                .map((row, context) -> new Used(row.getLong("articles"), row.getLong("bytes")))
                .one();
        if (used.articles >= allowance.articles()) {
            return Optional.of(new Added.Over(Added.Limit.ARTICLES, allowance.articles(), used.articles));
        }
        return used.bytes > allowance.bytes() - upload.bytes.length
                ? Optional.of(new Added.Over(Added.Limit.BYTES, allowance.bytes(), used.bytes))
                : Optional.empty();
    }

    private void count(ServerSession session) {
        session.update("""
                        INSERT INTO added_today (server, day, articles) VALUES (:server, :today, 1)
                        ON CONFLICT (server) DO UPDATE SET day = excluded.day, articles =
                            CASE WHEN added_today.day = excluded.day THEN added_today.articles + 1 ELSE 1 END
                        """).bind("today", LocalDate.now(clock).toString()).execute();
    }

    /** The name, or with the first number that nobody has; what was refused under it goes. */
    private static ArticleName free(ServerSession session, ServerLibrary library, ArticleName wanted) {
        session.update("""
                        DELETE FROM article WHERE server = :server AND library = :library AND folded = :folded
                            AND state = 'REFUSED'
                        """)
                .bind("library", library.number())
                .bind("folded", wanted.folded())
                .execute();
        Set<String> taken = ArticleRows.names(session, library);
        ArticleName name = wanted;
        for (int number = 2; taken.contains(name.folded()); number++) {
            name = wanted.numbered(number);
        }
        return name;
    }

    private void insert(
            ServerSession session,
            ServerLibrary library,
            long number,
            ArticleName name,
            Upload upload,
            Optional<Pseudonym> by) {
        session.update("""
                        INSERT INTO article (server, library, number, name, folded, state, digest, bytes, added,
                            added_by, link)
                        VALUES (:server, :library, :number, :name, :folded, 'PENDING', :digest, :bytes, :added,
                            :by, :link)
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .bind("name", name.value())
                .bind("folded", name.folded())
                .bind("digest", upload.digest)
                .bind("bytes", (long) upload.bytes.length)
                .bind("added", clock.millis())
                .bind("by", by.map(Pseudonym::value))
                .bind("link", upload.link.map(URI::toString))
                .execute();
        session.update("""
                        INSERT INTO article_upload (server, library, number, content)
                        VALUES (:server, :library, :number, :content)
                        """)
                .bind("library", library.number())
                .bind("number", number)
                .bind("content", upload.bytes)
                .execute();
    }

    /** What somebody adds. */
    static final class Upload {
        private final ArticleName name;
        private final Optional<URI> link;
        private final byte[] bytes;
        private final String digest;

        Upload(ArticleName name, Optional<URI> link, byte[] bytes) {
            this.name = name;
            this.link = link;
            this.bytes = bytes;
            digest = Digests.of(bytes);
        }
    }

    private record Used(long articles, long bytes) {}
}
