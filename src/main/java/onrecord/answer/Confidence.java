package onrecord.answer;

import java.util.List;

/**
 * How likely the best evidence answers the question: a logistic regression over what separates answered from
 * unanswered questions on the development halves of two question sets (see the README for sets and figures).
 */
final class Confidence {
    private static final int NEAREST = 5;
    private static final double BIAS = -25.0;
    private static final double COSINE = 27.5;
    private static final double WORDS = 4.2;
    private static final double COVERAGE = 2.6;
    private static final double UNKNOWN = -1.3;

    private Confidence() {}

    /**
     * From 0 to 1.
     *
     * @param best the chosen evidence, best first; empty gives 0
     * @param unknown how many names of the question stand in no article
     */
    static double of(List<Candidate> best, int unknown) {
        if (best.isEmpty()) {
            return 0;
        }
        double cosine = best.stream()
                .limit(NEAREST)
                .mapToDouble(c -> c.hit().cosine())
                .max()
                .orElse(0);
        Features first = best.getFirst().features();
        double sum = BIAS + COSINE * cosine + WORDS * first.words() + COVERAGE * first.coverage() + UNKNOWN * unknown;
        return 1 / (1 + Math.exp(-sum));
    }
}
