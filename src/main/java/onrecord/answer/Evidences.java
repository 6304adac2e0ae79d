package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.quote.Statement;
import onrecord.quote.Wording;

/** Makes evidence of weighed sentences: the same statement in several articles becomes one, with all its places. */
final class Evidences {
    private final Question question;
    private final Speakers speakers;

    Evidences(Question question, Speakers speakers) {
        this.question = question;
        this.speakers = speakers;
    }

    /**
     * The first so many pieces of evidence.
     *
     * @param candidates best first
     */
    List<Evidence> of(List<Candidate> candidates, int most) {
        List<Group> groups = new ArrayList<>();
        for (Candidate candidate : candidates) {
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
    private boolean sameSpeaker(Candidate one, Candidate other) {
        Optional<Speaker> first = one.statement().flatMap(Statement::speaker).map(speakers::resolve);
        Optional<Speaker> second = other.statement().flatMap(Statement::speaker).map(speakers::resolve);
        boolean twoPeople = first.filter(Speaker::person).isPresent()
                && second.filter(Speaker::person).isPresent()
                && !first.equals(second);
        return !twoPeople;
    }

    private Evidence evidence(Group group) {
        Excerpt excerpt = group.best.excerpt();
        List<Excerpt> elsewhere = new ArrayList<>();
        for (Excerpt other : group.others) {
            boolean known = other.article().equals(excerpt.article())
                    || elsewhere.stream().anyMatch(e -> e.article().equals(other.article()));
            if (!known) {
                elsewhere.add(other);
            }
        }
        return new Evidence(
                excerpt,
                group.best.statement().map(s -> quote(excerpt.article(), s)),
                elsewhere,
                Emphasis.in(excerpt, question),
                group.best.score());
    }

    private Quote quote(Article article, Statement statement) {
        return new Quote(
                statement.speaker().map(speakers::resolve),
                statement.said().stream().map(article::excerpt).toList(),
                article.excerpt(statement.sentence()),
                statement.mention().map(article::excerpt),
                statement.kind(),
                statement.confidence(),
                Optional.empty());
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
