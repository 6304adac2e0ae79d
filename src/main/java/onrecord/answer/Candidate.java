package onrecord.answer;

import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Quote;
import onrecord.search.Hit;

/**
 * Words that may answer, with what speaks for them.
 *
 * @param hit the sentence that was found
 * @param span the words: the sentence, or more when the words looked for run over several
 * @param quote what it reports somebody to have said
 * @param features what speaks for it
 * @param score the features weighed
 */
record Candidate(Hit hit, Span span, Optional<Quote> quote, Features features, double score) {
    /** A sentence that may answer. */
    Candidate(Hit hit, Optional<Quote> quote, Features features, double score) {
        this(hit, hit.span(), quote, features, score);
    }

    Excerpt excerpt() {
        return hit.filed().article().excerpt(span);
    }

    /** The same with the sentences up to a later one. */
    Candidate upTo(int sentence) {
        return new Candidate(hit, span.join(hit.filed().sentences().get(sentence)), quote, features, score);
    }

    /** Whether it is a statement of one the question is about. */
    boolean saidByAsked() {
        return features.speaker() >= 1;
    }
}
