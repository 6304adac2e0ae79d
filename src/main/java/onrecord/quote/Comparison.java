package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * A claim held against one account.
 *
 * @param agreement the share of the words, weighed, that both have, 0 to 1
 * @param exact whether every word of the claim stands there, in this order and with none between, but for what may be
 *     left out or put in openly
 * @param turn what turns the meaning
 * @param wording the stretch of the article the claim is nearest to
 * @param sentence the sentence or sentences it stands in
 * @param quote the statement it belongs to; empty when nobody is quoted with it
 * @param whole whether all of it is that speaker's, or all of it the reporter's
 * @param differences from the claim to the true words
 */
record Comparison(
        double agreement,
        boolean exact,
        Optional<Verdict.Turn> turn,
        Span wording,
        Span sentence,
        Optional<Quote> quote,
        boolean whole,
        List<Difference> differences) {
    Comparison {
        differences = List.copyOf(differences);
    }

    /** Below this agreement there is nothing to compare. */
    private static final double LEAST = 0.3;

    /** Empty when the two have next to nothing in common. */
    static Optional<Comparison> of(String claimText, List<ComparedWord> claim, TrueWords truth) {
        if (!shared(claim, truth)) {
            return Optional.empty();
        }
        List<Step> found = Alignment.of(claim, truth);
        boolean common = found.stream()
                .filter(Step::agrees)
                .anyMatch(
                        s -> claim.subList(s.claimFrom(), s.claimTo()).stream().anyMatch(w -> w.weight() == 1));
        boolean allAgree = found.stream().allMatch(Step::agrees);
        if (!common && !allAgree) {
            return Optional.empty();
        }
        EditScript script = new EditScript(claimText, claim, truth, withEdges(found, claim, truth));
        if (script.agreement() < LEAST) {
            return Optional.empty();
        }
        Optional<Verdict.Turn> stitched =
                script.source().stitched() ? Optional.of(Verdict.Turn.OTHER_THING) : Optional.empty();
        Optional<Verdict.Turn> turn = new TurnFinder(script).turn().or(() -> stitched);
        Optional<Verdict.Turn> cut = turn.isPresent() ? turn : new CutFinder(script).turn();
        Span sentence = truth.sentence(script.firstTrue()).join(truth.sentence(script.lastTrue()));
        boolean fromDenial = turn.isEmpty() && cut.isPresent();
        Span wording = fromDenial ? sentence : script.wording();
        return Optional.of(new Comparison(
                script.agreement(),
                script.exact(),
                cut,
                wording,
                sentence,
                script.source().quote(),
                script.source().whole(),
                script.differences(fromDenial)));
    }

    /** Whether one word that says something may stand on both sides; that is quicker to tell than where. */
    private static boolean shared(List<ComparedWord> claim, TrueWords truth) {
        return claim.stream()
                .filter(w -> !w.function())
                .anyMatch(w -> truth.words().stream()
                        .anyMatch(t ->
                                t.form().contains(w.form()) || w.form().contains(t.form()) || Thesaurus.alike(w, t)));
    }

    /**
     * What the claim begins or ends with and the article lacks stands for the words before or after what they share:
     * "It is Russia that is the victim" for "... the aggressor".
     */
    private static List<Step> withEdges(List<Step> steps, List<ComparedWord> claim, TrueWords truth) {
        int first = 0;
        while (first < steps.size() && !steps.get(first).agrees()) {
            first++;
        }
        int last = steps.size() - 1;
        while (last >= 0 && !steps.get(last).agrees()) {
            last--;
        }
        if (last < first) {
            return steps;
        }
        List<Step> all = new ArrayList<>();
        int from = steps.get(first).trueFrom();
        int before = replaceable(steps.subList(0, first), claim);
        for (int j = from - before; j < from; j++) {
            if (j >= 0 && truth.sameSentence(j, from) && !markBetween(truth, j, from)) {
                all.add(new Step(Step.Kind.MISSING, 0, 0, j, j + 1));
            }
        }
        all.addAll(steps.subList(0, first).stream()
                .filter(s -> s.kind() == Step.Kind.ADDED)
                .toList());
        all.addAll(steps.subList(first, last + 1));
        int end = steps.get(last).trueTo();
        int after = replaceable(steps.subList(last + 1, steps.size()), claim);
        all.addAll(steps.subList(last + 1, steps.size()).stream()
                .filter(s -> s.kind() == Step.Kind.ADDED)
                .toList());
        for (int j = end; j < Math.min(truth.size(), end + after); j++) {
            if (truth.sameSentence(j, end - 1) && !markBetween(truth, end - 1, j)) {
                all.add(new Step(Step.Kind.MISSING, claim.size(), claim.size(), j, j + 1));
            }
        }
        return all;
    }

    private static boolean markBetween(TrueWords truth, int from, int to) {
        for (int j = from + 1; j <= to; j++) {
            if (truth.markBefore(j)) {
                return true;
            }
        }
        return false;
    }

    private static int replaceable(List<Step> steps, List<ComparedWord> claim) {
        return (int) steps.stream()
                .filter(s -> s.kind() == Step.Kind.ADDED)
                .map(s -> claim.get(s.claimFrom()))
                .filter(w -> !w.omission())
                .count();
    }
}
