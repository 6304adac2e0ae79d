package onrecord.answer;

import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.quote.Statement;
import onrecord.search.Hit;

/**
 * A sentence that may answer, with what speaks for it.
 *
 * @param hit where it was found
 * @param statement what it reports somebody to have said
 * @param features what speaks for it
 * @param score the features weighed
 */
record Candidate(Hit hit, Optional<Statement> statement, Features features, double score) {
    Excerpt excerpt() {
        return hit.filed().article().excerpt(hit.span());
    }
}
