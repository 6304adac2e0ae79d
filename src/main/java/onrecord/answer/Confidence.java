package onrecord.answer;

import java.util.List;

/**
 * How likely the best evidence answers the question: a logistic regression over what separates answered from
 * unanswered questions on the development halves of two question sets (see the README for sets and figures).
 */
final class Confidence {
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
        double cosine =
                best.stream().limit(5).mapToDouble(c -> c.hit().cosine()).max().orElse(0);
        double words = best.stream()
                .limit(5)
                .mapToDouble(c -> c.features().words())
                .max()
                .orElse(0);
        double coverage = best.getFirst().features().coverage();
        double sum = -30 + 34 * cosine + 4 * words + 1 * coverage - 1.5 * unknown;
        return 1 / (1 + Math.exp(-sum));
    }
}
