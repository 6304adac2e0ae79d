package onrecord.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretch of an account that a claim is nearest to and the steps from one to the other: the cheapest edit
 * script of words, where what stands before and after the stretch costs nothing (Sellers 1980, "The theory and
 * computation of evolutionary distances").
 */
final class Alignment {
    private static final double ALIKE = 0.15;
    private static final double PASSED = 0.02;
    private static final double BRACKETED = 0.05;

    /** One remark of five words left out is less than five words left out here and there. */
    private static final double GOES_ON = 0.5;

    /** Who quotes from memory leaves out more than he makes up. */
    private static final double MADE_UP = 1.5;

    private final List<ComparedWord> claim;
    private final TrueWords truth;
    private final double[][] cost;
    private final Step[][] last;

    private Alignment(List<ComparedWord> claim, TrueWords truth) {
        this.claim = claim;
        this.truth = truth;
        this.cost = new double[claim.size() + 1][truth.size() + 1];
        this.last = new Step[claim.size() + 1][truth.size() + 1];
    }

    /** The steps in order; words of the account before the first and after the last are not among them. */
    static List<Step> of(List<ComparedWord> claim, TrueWords truth) {
        return new Alignment(claim, truth).steps();
    }

    private List<Step> steps() {
        for (int i = 1; i <= claim.size(); i++) {
            for (int j = 0; j <= truth.size(); j++) {
                cost[i][j] = Double.MAX_VALUE;
                match(i, j);
                skip(i, j);
                add(i, j);
            }
        }
        int end = 0;
        for (int j = 1; j <= truth.size(); j++) {
            if (cost[claim.size()][j] < cost[claim.size()][end]) {
                end = j;
            }
        }
        List<Step> steps = new ArrayList<>();
        int i = claim.size();
        int j = end;
        while (i > 0) {
            Step step = last[i][j];
            steps.add(step);
            i = step.claimFrom();
            j = step.trueFrom();
        }
        return steps.reversed();
    }

    private void add(int i, int j) {
        ComparedWord word = claim.get(i - 1);
        double price = word.bracketed() ? BRACKETED : MADE_UP * word.weight();
        offer(new Step(Step.Kind.ADDED, i - 1, i, j, j), price);
    }

    private void skip(int i, int j) {
        if (j == 0) {
            return;
        }
        if (claim.get(i - 1).omission()) {
            offer(new Step(Step.Kind.OMITTED, i, i, j - 1, j), PASSED);
        } else if (i < claim.size() && truth.interrupts(j - 1)) {
            offer(new Step(Step.Kind.INTERRUPTION, i, i, j - 1, j), PASSED);
        } else if (i < claim.size()) {
            boolean goesOn = last[i][j - 1].kind() == Step.Kind.MISSING;
            double weight = truth.word(j - 1).weight();
            offer(new Step(Step.Kind.MISSING, i, i, j - 1, j), goesOn ? GOES_ON * weight : weight);
        }
    }

    private void match(int i, int j) {
        if (j == 0) {
            return;
        }
        ComparedWord mine = claim.get(i - 1);
        ComparedWord theirs = truth.word(j - 1);
        if (mine.form().equals(theirs.form())) {
            offer(new Step(Step.Kind.SAME, i - 1, i, j - 1, j), 0);
        } else if (Thesaurus.alike(mine, theirs)) {
            offer(new Step(Step.Kind.ALIKE, i - 1, i, j - 1, j), ALIKE * Math.max(mine.weight(), theirs.weight()));
        }
        if (i > 1 && joined(claim.get(i - 2), mine).equals(theirs.form())) {
            offer(new Step(Step.Kind.SAME, i - 2, i, j - 1, j), 0);
        }
        if (j > 1 && joined(truth.word(j - 2), theirs).equals(mine.form())) {
            offer(new Step(Step.Kind.SAME, i - 1, i, j - 2, j), 0);
        }
    }

    private static String joined(ComparedWord a, ComparedWord b) {
        return (a.form() + b.form()).replace("'", "");
    }

    private void offer(Step step, double price) {
        double whole = cost[step.claimFrom()][step.trueFrom()] + price;
        if (whole < cost[step.claimTo()][step.trueTo()]) {
            cost[step.claimTo()][step.trueTo()] = whole;
            last[step.claimTo()][step.trueTo()] = step;
        }
    }
}
