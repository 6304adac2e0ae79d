package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * A statement on its way: its words and what the article calls its speaker there, not yet who that is.
 *
 * @param said the words in one or more pieces, in order; never empty
 * @param mention what the speaker is called
 * @param cue what says it is a statement
 * @param basis how the mention was found
 */
record Draft(List<Span> said, Optional<Span> mention, Optional<Span> cue, Basis basis) {
    int start() {
        return said.getFirst().start();
    }

    int end() {
        return said.getLast().end();
    }

    boolean overlaps(Span span) {
        return said.stream().anyMatch(span::overlaps);
    }

    /** How a speaker's mention was found. */
    enum Basis {
        /** Subject of a verb of saying, behind "according to", before a colon. */
        CUE,
        /** The quotation of the sentence or paragraph before goes on. */
        CONTINUED,
        /** A quotation without a verb of saying, beside a sentence about somebody. */
        NEIGHBOUR
    }
}
