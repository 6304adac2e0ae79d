package onrecord.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onrecord.article.ArticleId;

/**
 * What is known of an article that a server added, without its text and bytes.
 *
 * @param number by which it is found; of this server alone, in whichever library, never given twice
 * @param name what its file was called, or what stands for that; no two articles of a library have the same one, upper
 *     and lower case being alike. It is the name of the {@link onrecord.article.Origin}
 * @param reason why it is refused
 * @param headline of a ready article
 * @param id of a ready article
 * @param link where it was fetched, or where it says that it can be read
 * @param published the day a ready article appeared
 * @param bytes how many there were when it was added; of a ready article, those of its text when they are more
 * @param added when; of a refused article that was added again, when that was
 * @param by who added it; nobody when a feed did, or when they had it forgotten
 */
public record KeptArticle(
        ServerLibrary library,
        long number,
        String name,
        State state,
        Optional<String> reason,
        Optional<String> headline,
        Optional<ArticleId> id,
        Optional<URI> link,
        Optional<LocalDate> published,
        long bytes,
        Instant added,
        Optional<Pseudonym> by) {

    /** How far it has come. */
    public enum State {
        /** Kept, and still to be read. */
        PENDING,
        /** An article that can be asked about. */
        READY,
        /** No article could be read from it. */
        REFUSED
    }
}
