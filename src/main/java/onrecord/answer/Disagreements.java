package onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.answer.Disagreement.Side;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.contrast.Contrast;
import onrecord.contrast.ContrastFinder;
import onrecord.contrast.Telling;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;

/**
 * Finds where the articles differ about what is asked: the best evidence is held against every other sentence that was
 * weighed. Silence is better than a difference that is none.
 */
final class Disagreements {
    private static final int ANCHORS = 3;
    private static final int COMPARED = 100;
    private static final int MOST_SIDES = 4;

    private final Contention contention;
    private final LibraryQuotes quotes;
    private final Map<Excerpt, Telling> tellings = new LinkedHashMap<>();

    Disagreements(ReadQuestion read, LibraryQuotes quotes, List<Candidate> weighed) {
        this.contention = new Contention(read.question(), quotes);
        this.quotes = quotes;
        weighed.stream().limit(COMPARED).forEach(this::add);
    }

    /** The answer with what the articles differ in, if they do. */
    Answer in(Answer answer, Trace trace) {
        if (!(answer instanceof Answer.Found found)) {
            return answer;
        }
        Optional<Disagreement> disagreement = among(found.evidence());
        trace.step(
                "Compared what the articles say", () -> disagreement.map(Steps::describe).orElse(List.of("no difference found")));
        return new Answer.Found(
                found.question(), found.evidence(), disagreement, found.polarity(), found.confidence());
    }

    private Optional<Disagreement> among(List<Evidence> evidence) {
        List<Telling> anchors = new ArrayList<>();
        for (Evidence one : evidence.subList(0, Math.min(ANCHORS, evidence.size()))) {
            Optional.ofNullable(tellings.get(one.excerpt())).ifPresent(anchors::add);
            one.quote().stream()
                    .flatMap(quote -> quotes.cluster(quote).cuts().stream())
                    .map(Quote::sentence)
                    .filter(sentence -> !overlapping(sentence))
                    .forEach(sentence -> tellings.put(sentence, telling(sentence, Optional.empty())));
        }
        for (Contention.Matter matter : contention.matters()) {
            for (Telling anchor : anchors) {
                Optional<Disagreement> found = about(matter, anchor);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Disagreement> about(Contention.Matter matter, Telling anchor) {
        ContrastFinder finder = matter.finder();
        if (!matter.concerns(anchor)) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        for (Telling other : tellings.values()) {
            Optional<Contrast> contrast =
                    other.equals(anchor) || !matter.concerns(other) ? Optional.empty() : finder.between(anchor, other);
            if (contrast.isEmpty()) {
                continue;
            }
            if (groups.isEmpty()) {
                groups.add(new Group(anchor, contrast.get().one()));
            }
            Optional<Group> same = groups.stream()
                    .skip(1)
                    .filter(g -> finder.between(g.first, other).isEmpty())
                    .findFirst();
            if (same.isPresent()) {
                same.get().others.add(other.excerpt());
            } else if (groups.size() < MOST_SIDES) {
                groups.add(new Group(other, contrast.get().other()));
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Group mine = groups.getFirst();
        Group theirs = groups.get(1);
        for (Telling other : tellings.values()) {
            boolean onMySide = !other.equals(anchor)
                    && matter.concerns(other)
                    && groups.stream().noneMatch(g -> g.holds(other))
                    && finder.between(theirs.first, other).isPresent()
                    && finder.between(anchor, other).isEmpty();
            if (onMySide) {
                mine.others.add(other.excerpt());
            }
        }
        return Optional.of(new Disagreement(
                matter.matter(), groups.stream().map(Group::side).toList()));
    }

    private void add(Candidate candidate) {
        int sentence = candidate.hit().sentence();
        Optional<Span> before = sentence > 0
                ? Optional.of(candidate.hit().filed().sentences().get(sentence - 1))
                : Optional.empty();
        tellings.putIfAbsent(candidate.excerpt(), telling(candidate.excerpt(), before));
    }

    private Telling telling(Excerpt excerpt, Optional<Span> before) {
        return Telling.of(excerpt, before, quotes.in(excerpt.article(), excerpt.span()));
    }

    private boolean overlapping(Excerpt sentence) {
        return tellings.keySet().stream()
                .anyMatch(e -> e.article().equals(sentence.article()) && e.span().overlaps(sentence.span()));
    }

    /** What tells the same. */
    private static final class Group {
        private final Telling first;
        private final Span value;
        private final List<Excerpt> others = new ArrayList<>();

        Group(Telling first, Span value) {
            this.first = first;
            this.value = value;
        }

        boolean holds(Telling telling) {
            return first.equals(telling) || others.contains(telling.excerpt());
        }

        /** The sentence, or all that report the quotation when the words run on. */
        Side side() {
            Excerpt excerpt = first.excerpt();
            Article article = excerpt.article();
            Span whole = excerpt.span();
            for (Quote quote : first.quotes()) {
                if (!whole.contains(value) && quote.sentence().span().overlaps(value)) {
                    whole = whole.join(quote.sentence().span());
                }
            }
            return new Side(article.excerpt(whole.join(value)), Optional.of(value), others);
        }
    }
}
