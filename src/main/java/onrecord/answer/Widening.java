package onrecord.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;

/**
 * Widens a reporter's sentence by the neighbours needed to understand it: news tells in one sentence what happened and
 * in the next how many, when and why. The better weighed neighbour comes first, of two equal ones the sentence before,
 * which names what "it" is. What somebody is asked to have said is never widened: a neighbour is not theirs.
 */
final class Widening {
    /** What is read at a glance, in words. Measured: more holds the answer more often, but no longer reads as one. */
    private static final int MOST_WORDS = 54;

    private static final double UNWEIGHED = Double.NEGATIVE_INFINITY;

    private final Question question;
    private final Map<Place, Double> scores = new HashMap<>();

    private record Place(Article article, int sentence) {}

    Widening(Question question, List<Candidate> weighed) {
        this.question = question;
        weighed.forEach(
                c -> scores.put(new Place(c.hit().filed().article(), c.hit().sentence()), c.score()));
    }

    /** The same candidate with its neighbours, or as it is. */
    Candidate widen(Candidate candidate) {
        if (!allowed(candidate)) {
            return candidate;
        }
        List<Span> sentences = candidate.hit().filed().sentences();
        int first = candidate.hit().sentence();
        int last = first;
        int room = MOST_WORDS - words(candidate, first);
        boolean wider = true;
        while (wider) {
            double before = first > 0 && words(candidate, first - 1) <= room ? score(candidate, first - 1) : Double.NaN;
            double after = last + 1 < sentences.size() && words(candidate, last + 1) <= room
                    ? score(candidate, last + 1)
                    : Double.NaN;
            wider = !Double.isNaN(before) || !Double.isNaN(after);
            if (!Double.isNaN(before) && (Double.isNaN(after) || before >= after)) {
                first--;
                room -= words(candidate, first);
            } else if (wider) {
                last++;
                room -= words(candidate, last);
            }
        }
        return first == last ? candidate : candidate.over(sentences.get(first).join(sentences.get(last)));
    }

    private boolean allowed(Candidate candidate) {
        boolean reported = switch (question.kind()) {
            case SAID, WHO_SAID, COMPARISON -> false;
            default -> true;
        };
        Optional<Quote> said = candidate.quote().filter(q -> q.speaker().isPresent());
        return reported
                && candidate.span().equals(candidate.hit().span())
                && said.filter(q -> q.confidence() != Confidence.NAMED).isEmpty()
                && said.flatMap(Quote::speaker)
                        .filter(question.about()::contains)
                        .isEmpty();
    }

    private double score(Candidate candidate, int sentence) {
        return scores.getOrDefault(new Place(candidate.hit().filed().article(), sentence), UNWEIGHED);
    }

    private static int words(Candidate candidate, int sentence) {
        Span span = candidate.hit().filed().sentences().get(sentence);
        return Words.of(span.in(candidate.hit().filed().article().text())).size();
    }
}
