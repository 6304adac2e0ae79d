package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;

/**
 * A statement somebody made, as one sentence of an article reports it.
 *
 * @param speaker who said it; empty when the article names nobody
 * @param said the words themselves, in one or more pieces; never empty
 * @param sentence the whole sentence that reports it
 * @param kind whose words they are
 * @param confidence how sure the speaker is
 */
public record Quote(Optional<Speaker> speaker, List<Excerpt> said, Excerpt sentence, Kind kind, Confidence confidence) {
    public Quote {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("a quote without words in " + sentence);
        }
    }

    /** Whose words they are. */
    public enum Kind {
        /** A whole statement inside quotation marks. */
        DIRECT,
        /** Some words inside quotation marks, the rest the reporter's. */
        MIXED,
        /** The reporter's words for what somebody said. */
        INDIRECT
    }

    /** How the speaker was found; the surest first. */
    public enum Confidence {
        /** The sentence names the speaker. */
        NAMED,
        /** The sentence has a pronoun, and the article makes plain whom it means. */
        PRONOUN,
        /** The sentence goes on with a quotation whose speaker is known. */
        CONTINUED,
        /** Nobody is named. */
        NOBODY
    }
}
