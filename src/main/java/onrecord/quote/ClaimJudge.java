package onrecord.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.article.Article;
import onrecord.article.Excerpt;

/**
 * Holds a claim against everything it could come from and says whether it is on record.
 *
 * <p>The words come before the speaker: the very words said by the one they are ascribed to; then words nearly like
 * those, unless somebody else said the very words; then the very words of somebody else; then what turns the meaning.
 * Of several accounts by the same speaker the one nearest to the claim decides, so that a turned quotation is never
 * excused by a paler likeness elsewhere.
 */
public final class ClaimJudge {
    /** The agreement from which words are nearly those claimed. */
    private static final double NEAR = 0.7;

    /** The same when somebody else said the very words. */
    private static final double NEARER = 0.88;

    /** The agreement from which words are those claimed, turned round. */
    private static final double TURNED = 0.6;

    /** The same for one word in the place of another, which any two sentences have. */
    private static final double REPLACED = 0.72;

    /** The agreement from which it is worth showing. */
    private static final double WORTH_SHOWING = 0.35;

    private static final int NEAREST = 2;

    /** A reporter's few words are no statement that somebody else could have made. */
    private static final int NARRATED = 4;

    private final Claim claim;
    private final Speakers speakers;
    private final List<ComparedWord> words;

    /**
     * Judges one claim.
     *
     * @param speakers everybody the articles let speak
     */
    public ClaimJudge(Claim claim, Speakers speakers) {
        this.claim = claim;
        this.speakers = speakers;
        this.words = trimmed(ComparedWords.of(claim.words()));
    }

    /** Whether there is anything in the claim that can be checked. */
    public boolean checkable() {
        return claim.checkable();
    }

    /** How many words the claim has. */
    public int length() {
        return words.size();
    }

    /** The verdict over these accounts, in which order makes no difference. */
    public Verdict judge(List<Account> accounts) {
        if (!checkable()) {
            return new Verdict.NotOnRecord(claim, List.of());
        }
        List<Match> matches = new ArrayList<>();
        for (Account account : accounts) {
            Comparison.of(claim.words(), words, new TrueWords(account))
                    .ifPresent(c -> matches.add(new Match(account.article(), c)));
        }
        matches.sort(Comparator.comparingDouble(Match::agreement)
                .reversed()
                .thenComparing(m -> m.comparison.turn().isPresent())
                .thenComparing(m -> !m.comparison.whole())
                .thenComparing(Comparator.comparingDouble(Match::sureness).reversed())
                .thenComparingInt(m -> m.comparison.sentence().length())
                .thenComparing(m -> m.article.origin().name())
                .thenComparing(m -> m.comparison.sentence()));
        return verdict(matches);
    }

    private Verdict verdict(List<Match> matches) {
        Optional<Match> exact = first(matches, m -> ours(m) && m.exact() && m.whole());
        Optional<Match> exactElsewhere = first(matches, m -> !ours(m) && m.exact() && m.said() && m.whole());
        boolean surerElsewhere = exact.isPresent()
                && exactElsewhere
                        .filter(m -> m.named() && m.sureness() > exact.get().sureness())
                        .isPresent();
        if (exact.isPresent() && !surerElsewhere) {
            return new Verdict.Verbatim(claim, finding(exact.get(), matches));
        }
        Optional<Match> mine = first(matches, this::ours);
        boolean near = mine.filter(Match::whole)
                .filter(m -> m.turn().isEmpty() && m.agreement() >= (exactElsewhere.isPresent() ? NEARER : NEAR))
                .isPresent();
        if (near && !surerElsewhere) {
            Match match = mine.orElseThrow();
            return new Verdict.Near(claim, finding(match, matches), match.comparison.differences());
        }
        Optional<Match> other = first(matches, m -> !ours(m) && m.exact() && m.named() && m.whole())
                .or(() -> exactElsewhere)
                .or(() -> mine.filter(m -> !m.whole() && m.turn().isEmpty() && m.agreement() >= NEAR))
                .or(() -> mine.filter(Match::turned).isPresent() ? Optional.empty() : nearElsewhere(matches));
        if (other.isPresent()) {
            return new Verdict.OtherSpeaker(claim, finding(other.get(), matches));
        }
        return mine.filter(Match::turned)
                .or(() -> first(matches, m -> m.turned() && m.comparison.quote().isPresent()))
                .<Verdict>map(m -> new Verdict.Altered(
                        claim, finding(m, matches), m.turn().orElseThrow(), m.comparison.differences()))
                .orElseGet(() -> new Verdict.NotOnRecord(claim, nearest(matches)));
    }

    private Optional<Match> nearElsewhere(List<Match> matches) {
        return first(matches, m -> m.comparison.quote().isPresent())
                .filter(m -> !ours(m) && m.turn().isEmpty() && m.agreement() >= NEAR);
    }

    /** Whether it is on record with whom the claim names; a claim that names nobody may be on record with anybody. */
    private boolean ours(Match match) {
        if (claim.by().isEmpty()) {
            return match.comparison.quote().isPresent() || match.exact();
        }
        return match.comparison.quote().flatMap(Quote::speaker).stream()
                .flatMap(speaker -> speakers.voices(speaker).stream())
                .anyMatch(claim.meant()::contains);
    }

    private static Optional<Match> first(List<Match> matches, Predicate<Match> which) {
        return matches.stream().filter(which).findFirst();
    }

    private Finding finding(Match match, List<Match> matches) {
        List<Excerpt> also = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(match.article.origin().name()));
        for (Match other : matches) {
            if (match.sameAs(other) && seen.add(other.article.origin().name())) {
                also.add(other.article.excerpt(other.comparison.sentence()));
            }
        }
        return new Finding(
                match.article.excerpt(match.comparison.wording()),
                match.article.excerpt(match.comparison.sentence()),
                match.comparison.quote(),
                also);
    }

    private List<Finding> nearest(List<Match> matches) {
        List<Finding> nearest = new ArrayList<>();
        for (Match match : matches) {
            boolean shown = nearest.stream()
                    .map(Finding::sentence)
                    .anyMatch(s -> s.article().equals(match.article) && s.span().overlaps(match.comparison.sentence()));
            if (match.agreement() >= WORTH_SHOWING && nearest.size() < NEAREST && !shown) {
                nearest.add(finding(match, List.of()));
            }
        }
        return nearest;
    }

    /** Dots at either end only say that there was more. */
    private static List<ComparedWord> trimmed(List<ComparedWord> words) {
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).omission()) {
            from++;
        }
        while (to > from && words.get(to - 1).omission()) {
            to--;
        }
        return words.subList(from, to);
    }

    /** A comparison in its article. */
    private record Match(Article article, Comparison comparison) {
        double agreement() {
            return comparison.agreement();
        }

        Optional<Verdict.Turn> turn() {
            return comparison.turn();
        }

        boolean whole() {
            return comparison.whole();
        }

        /** Whether another article has the same, by the same speaker; the very words may be by nobody named. */
        boolean sameAs(Match other) {
            Optional<Speaker> speaker = comparison.quote().flatMap(Quote::speaker);
            Optional<Speaker> there = other.comparison.quote().flatMap(Quote::speaker);
            boolean words = exact()
                    ? other.exact()
                    : other.agreement() >= NEARER && other.turn().equals(turn());
            return words && other.whole() == whole() && (there.equals(speaker) || (exact() && there.isEmpty()));
        }

        boolean exact() {
            return comparison.exact() && comparison.turn().isEmpty();
        }

        boolean turned() {
            double enough = turn().equals(Optional.of(Verdict.Turn.OTHER_THING)) ? REPLACED : TURNED;
            return turn().isPresent() && agreement() >= enough;
        }

        boolean named() {
            return comparison.quote().flatMap(Quote::speaker).isPresent();
        }

        boolean said() {
            return comparison.quote().isPresent()
                    || comparison.differences().stream()
                                    .mapToInt(d -> d.words().split(" ", -1).length)
                                    .sum()
                            >= NARRATED;
        }

        double sureness() {
            return comparison.quote().map(q -> q.confidence().value()).orElse(-1.0);
        }
    }
}
