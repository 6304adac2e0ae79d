package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Excerpt;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Wording;

/** Makes evidence of weighed sentences: the same statement in several articles becomes one, with all its places. */
final class Evidences {
    /** The same words are weighed nearly the same: copies of the best stand among these. */
    private static final int COMPARED = 100;

    private final Question question;
    private final LibraryQuotes quotes;

    Evidences(Question question, LibraryQuotes quotes) {
        this.question = question;
        this.quotes = quotes;
    }

    /**
     * The first so many pieces of evidence.
     *
     * @param candidates best first
     */
    List<Evidence> of(List<Candidate> candidates, int most) {
        List<Group> groups = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(COMPARED, candidates.size()))) {
            Wording wording = new Wording(candidate.excerpt().words());
            Optional<Group> same = groups.stream()
                    .filter(g -> g.wording.reportsSameAs(wording) && sameSpeaker(g.best, candidate))
                    .findFirst();
            if (same.isPresent()) {
                same.get().others.add(candidate.excerpt());
            } else if (groups.size() < most) {
                groups.add(new Group(candidate, wording));
            }
        }
        return groups.stream().map(this::evidence).toList();
    }

    /** Not said by two different people; one of them may be unnamed. */
    private static boolean sameSpeaker(Candidate one, Candidate other) {
        Optional<Speaker> first = one.quote().flatMap(Quote::speaker);
        Optional<Speaker> second = other.quote().flatMap(Quote::speaker);
        boolean twoPeople = first.filter(Speaker::person).isPresent()
                && second.filter(Speaker::person).isPresent()
                && !first.equals(second);
        return !twoPeople;
    }

    private Evidence evidence(Group group) {
        Excerpt excerpt = group.best.excerpt();
        List<Excerpt> elsewhere = new ArrayList<>();
        Stream<Excerpt> otherCuts = group.best.quote().stream()
                .flatMap(quote -> quotes.cluster(quote).cuts().stream())
                .map(Quote::sentence);
        Stream.concat(group.others.stream(), otherCuts).forEach(other -> {
            boolean known = other.article().equals(excerpt.article())
                    || elsewhere.stream().anyMatch(e -> e.article().equals(other.article()));
            if (!known) {
                elsewhere.add(other);
            }
        });
        return new Evidence(excerpt, group.best.quote(), elsewhere, Emphasis.in(excerpt, question), group.best.score());
    }

    private static final class Group {
        private final Candidate best;
        private final Wording wording;
        private final List<Excerpt> others = new ArrayList<>();

        Group(Candidate best, Wording wording) {
            this.best = best;
            this.wording = wording;
        }
    }
}
