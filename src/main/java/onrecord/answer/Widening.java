package onrecord.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Confidence;
import onrecord.quote.LibraryQuotes;
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

    private final LibraryQuotes quotes;
    private final Map<Excerpt, Candidate> weighed = new HashMap<>();
    private final Map<Place, Double> scores = new HashMap<>();

    private record Place(Article article, int sentence) {}

    Widening(LibraryQuotes quotes, List<Candidate> candidates) {
        this.quotes = quotes;
        for (Candidate candidate : candidates) {
            weighed.put(candidate.excerpt(), candidate);
            scores.put(
                    new Place(candidate.hit().filed().article(), candidate.hit().sentence()), candidate.score());
        }
    }

    /** The same answer; where articles differ, each side stays the one sentence that tells it. */
    Answer in(Answer answer) {
        if (!(answer instanceof Answer.Found found) || !wanted(found)) {
            return answer;
        }
        List<Evidence> wider = new ArrayList<>();
        for (Evidence evidence : found.evidence()) {
            boolean shown = wider.stream()
                    .map(Evidence::excerpt)
                    .anyMatch(e -> e.article().equals(evidence.excerpt().article())
                            && e.span().contains(evidence.excerpt().span()));
            if (!shown) {
                wider.add(widened(found.question(), evidence, wider));
            }
        }
        return new Answer.Found(found.question(), wider, found.disagreement(), found.polarity(), found.confidence());
    }

    private static boolean wanted(Answer.Found found) {
        return found.disagreement().isEmpty()
                && switch (found.question().kind()) {
                    case SAID, WHO_SAID, COMPARISON -> false;
                    default -> true;
                };
    }

    private Evidence widened(Question question, Evidence evidence, List<Evidence> shown) {
        Optional<Candidate> candidate = Optional.ofNullable(weighed.get(evidence.excerpt()));
        if (candidate.isEmpty() || speaks(question, evidence)) {
            return evidence;
        }
        Span span = span(candidate.get(), shown);
        Excerpt excerpt = evidence.excerpt().article().excerpt(span);
        return span.equals(evidence.excerpt().span())
                ? evidence
                : new Evidence(
                        excerpt,
                        Optional.empty(),
                        evidence.alsoReportedIn(),
                        Emphasis.in(excerpt, question),
                        evidence.strength());
    }

    /** Whether it is the statement of somebody asked about, or of somebody its own words do not name. */
    private static boolean speaks(Question question, Evidence evidence) {
        return evidence.quote()
                .filter(q -> q.speaker().isPresent())
                .filter(q -> unclear(q)
                        || q.speaker().filter(question.about()::contains).isPresent())
                .isPresent();
    }

    private Span span(Candidate candidate, List<Evidence> shown) {
        List<Span> sentences = candidate.hit().filed().sentences();
        int first = candidate.hit().sentence();
        int last = first;
        int room = MOST_WORDS - words(candidate, first);
        boolean wider = true;
        while (wider) {
            Optional<Double> before = neighbour(candidate, first - 1, room, shown);
            Optional<Double> after = neighbour(candidate, last + 1, room, shown);
            wider = before.isPresent() || after.isPresent();
            if (before.isPresent() && before.get() >= after.orElse(UNWEIGHED)) {
                first--;
                room -= words(candidate, first);
            } else if (wider) {
                last++;
                room -= words(candidate, last);
            }
        }
        return sentences.get(first).join(sentences.get(last));
    }

    /**
     * What a neighbour weighs; empty when there is none, when it is too long, shown already, or somebody's whom its own
     * words do not name.
     */
    private Optional<Double> neighbour(Candidate candidate, int sentence, int room, List<Evidence> shown) {
        Article article = candidate.hit().filed().article();
        List<Span> sentences = candidate.hit().filed().sentences();
        if (sentence < 0 || sentence >= sentences.size() || words(candidate, sentence) > room) {
            return Optional.empty();
        }
        Span span = sentences.get(sentence);
        boolean free = shown.stream()
                .map(Evidence::excerpt)
                .noneMatch(e -> e.article().equals(article) && e.span().overlaps(span));
        boolean clear = quotes.in(article, span).stream().noneMatch(Widening::unclear);
        return free && clear
                ? Optional.of(scores.getOrDefault(new Place(article, sentence), UNWEIGHED))
                : Optional.empty();
    }

    private static boolean unclear(Quote quote) {
        return quote.confidence() != Confidence.NAMED;
    }

    private static int words(Candidate candidate, int sentence) {
        Span span = candidate.hit().filed().sentences().get(sentence);
        return Words.of(span.in(candidate.hit().filed().article().text())).size();
    }
}
