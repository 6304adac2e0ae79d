package onrecord.answer;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How likely the best evidence answers the question: a logistic regression (Platt 1999) over what separates answered from
 * unanswered questions on the development halves of two question sets (see the README for sets and figures). Fitted as if
 * every second question had no answer, so that 0.5 is a coin's toss.
 */
final class Confidence {
    private static final int NEAREST = 5;
    private static final double BIAS = -31.4;
    private static final double COSINE = 36;
    private static final double COVERAGE = 3.4;
    private static final double TYPE = 0.9;
    private static final double UNKNOWN = -2.5;

    private Confidence() {}

    /**
     * From 0 to 1.
     *
     * @param best the chosen evidence, best first; empty gives 0
     * @param oneSpeaker whether it is all one speaker's: then the nearest statement counts, because what else they spoke of
     *     says nothing; otherwise the mean of the nearest, because what is known to the articles is told more than once
     * @param unknown how many names of the question stand in no article
     */
    static double of(List<Candidate> best, boolean oneSpeaker, int unknown) {
        if (best.isEmpty()) {
            return 0;
        }
        DoubleSummaryStatistics cosine =
                best.stream().limit(NEAREST).mapToDouble(c -> c.hit().cosine()).summaryStatistics();
        Features first = best.getFirst().features();
        double sum = BIAS
                + COSINE * (oneSpeaker ? cosine.getMax() : cosine.getAverage())
                + COVERAGE * first.coverage()
                + TYPE * first.type()
                + UNKNOWN * unknown;
        return 1 / (1 + Math.exp(-sum));
    }
}
