package onrecord.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;

/**
 * What an answer shows.
 *
 * @param citations what it cites, best first: every piece of evidence, and only then where else it is reported
 * @param nearest what it rests on: the first citation, or what it calls nearest when it cites nothing
 * @param confidence how likely that answers the question, 0 to 1
 */
record Shown(List<Excerpt> citations, Optional<Excerpt> nearest, double confidence) {
    static Shown of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> {
                Stream<Excerpt> first = found.evidence().stream().map(Evidence::excerpt);
                Stream<Excerpt> further = found.evidence().stream().flatMap(e -> e.alsoReportedIn().stream());
                List<Excerpt> cited = Stream.concat(first, further).distinct().toList();
                yield new Shown(cited, Optional.of(cited.getFirst()), found.confidence());
            }
            case Answer.NotFound not ->
                new Shown(List.of(), not.nearest().stream().findFirst().map(Evidence::excerpt), not.confidence());
            case Answer.WhichOne which -> new Shown(List.of(), Optional.empty(), 0);
        };
    }

    boolean answered() {
        return !citations.isEmpty();
    }
}
