package onrecord.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.answer.Disagreement.Side;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.contrast.Contrast;
import onrecord.contrast.ContrastFinder;
import onrecord.contrast.Telling;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
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
    private final Map<String, List<ComparedWord>> headlines = new HashMap<>();
    private final Map<Excerpt, Held> sentences = new LinkedHashMap<>();
    private final Map<Excerpt, Held> statements = new LinkedHashMap<>();

    Disagreements(ReadQuestion read, LibraryQuotes quotes, List<Candidate> weighed) {
        this.contention = new Contention(read.question(), quotes);
        this.quotes = quotes;
        if (!contention.matters().isEmpty()) {
            weighed.stream().limit(COMPARED).forEach(this::add);
        }
    }

    /** The answer with what the articles differ in, if they do. */
    Answer in(Answer answer, Trace trace) {
        if (!(answer instanceof Answer.Found found)) {
            return answer;
        }
        Optional<Disagreement> disagreement = among(found.evidence());
        trace.step(
                "Compared what the articles say",
                () -> disagreement.map(Steps::describe).orElse(List.of("no difference found")));
        List<Evidence> evidence = disagreement
                .map(d -> new SidesOfEvidence(found.question(), quotes).in(found.evidence(), d))
                .orElse(found.evidence());
        return new Answer.Found(found.question(), evidence, disagreement, found.polarity(), found.confidence());
    }

    private Optional<Disagreement> among(List<Evidence> evidence) {
        List<Contention.Matter> matters = contention.matters();
        for (int i = 0; i < Math.min(ANCHORS, evidence.size()); i++) {
            for (Contention.Matter matter : matters) {
                Map<Excerpt, Held> compared = matter.statements() ? statements : sentences;
                Optional<Disagreement> found = i < matter.anchors()
                        ? anchor(evidence.get(i), matter)
                                .filter(matter::concerns)
                                .flatMap(a -> about(matter, a, holding(matter, compared.values())))
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> anchor(Evidence evidence, Contention.Matter matter) {
        if (matter.statements()) {
            return evidence.quote()
                    .map(quote -> Optional.ofNullable(statements.get(quote.sentence()))
                            .map(Held::telling)
                            .orElseGet(() -> telling(quote)));
        }
        return Optional.ofNullable(sentences.get(evidence.excerpt())).map(Held::telling);
    }

    private static List<Telling> holding(Contention.Matter matter, Collection<Held> all) {
        return all.stream()
                .filter(held -> matter.mayTell(held.words()))
                .map(Held::telling)
                .filter(matter::concerns)
                .toList();
    }

    private Optional<Disagreement> about(Contention.Matter matter, Telling anchor, List<Telling> tellings) {
        ContrastFinder finder = matter.finder();
        List<Group> groups = new ArrayList<>();
        for (Telling other : tellings) {
            Optional<Contrast> contrast = other.equals(anchor) ? Optional.empty() : finder.between(anchor, other);
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
                same.get().add(other.excerpt());
            } else if (groups.size() < MOST_SIDES) {
                groups.add(new Group(other, contrast.get().other()));
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Group mine = groups.getFirst();
        Group theirs = groups.get(1);
        for (Telling other : tellings) {
            boolean onMySide = !other.equals(anchor)
                    && groups.stream().noneMatch(g -> g.holds(other))
                    && finder.between(anchor, other).isEmpty()
                    && finder.between(theirs.first, other).isPresent();
            if (onMySide) {
                mine.add(other.excerpt());
            }
        }
        List<Side> sides = groups.stream().map(Group::side).toList();
        return severalArticles(sides) ? Optional.of(new Disagreement(matter.matter(), sides)) : Optional.empty();
    }

    /** Whether two sides stand in two articles; what one article alone tells differently is mostly told of two things. */
    private static boolean severalArticles(List<Side> sides) {
        return sides.stream()
                        .flatMap(side -> Stream.concat(Stream.of(side.excerpt()), side.alsoIn().stream()))
                        .map(Excerpt::article)
                        .distinct()
                        .count()
                > 1;
    }

    private void add(Candidate candidate) {
        int sentence = candidate.hit().sentence();
        Excerpt excerpt = candidate.excerpt();
        Optional<Span> before =
                sentence > 0 ? Optional.of(candidate.hit().filed().sentences().get(sentence - 1)) : Optional.empty();
        List<Quote> here = quotes.in(excerpt.article(), excerpt.span());
        sentences.putIfAbsent(
                excerpt, new Held(excerpt, () -> Telling.of(excerpt, headline(excerpt.article()), before, here)));
        here.stream()
                .flatMap(quote -> quotes.cluster(quote).cuts().stream())
                .forEach(quote -> statements.computeIfAbsent(quote.sentence(), s -> new Held(s, () -> telling(quote))));
    }

    /** All the sentences that report one statement. */
    private Telling telling(Quote quote) {
        Excerpt sentences = quote.sentence();
        return Telling.of(
                sentences,
                headline(sentences.article()),
                Optional.empty(),
                quotes.in(sentences.article(), sentences.span()));
    }

    private List<ComparedWord> headline(Article article) {
        return headlines.computeIfAbsent(article.headline(), ComparedWords::of);
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

        /** Another sentence that says the same. */
        void add(Excerpt other) {
            Excerpt mine = first.excerpt();
            boolean here =
                    other.article().equals(mine.article()) && other.span().overlaps(mine.span());
            if (!here) {
                others.add(other);
            }
        }

        Side side() {
            return new Side(first.excerpt(), Optional.of(value), others);
        }
    }
}
