package onrecord.answer;

import java.util.List;

/**
 * How likely the best evidence answers the question: a logistic regression (Platt 1999) over what separates answered from
 * unanswered questions on the development halves of three question sets (see the README for sets and figures). Fitted as if
 * every second question had no answer, so that 0.5 is a coin's toss.
 */
final class Confidence {
    private static final double BIAS = -28.24;
    private static final double NEARNESS = 30.8;
    private static final double OFF_TOPIC = -5.3;
    private static final double MISSING = -0.28;
    private static final double TURNED = -1.6;
    private static final double NAMES = 0.83;
    private static final double NUMBERS = 2.4;
    private static final double TERMS = 0.16;
    private static final double SHAPE = 1.66;

    private Confidence() {}

    /**
     * From 0 to 1.
     *
     * @param best the chosen evidence, best first; empty gives 0
     * @param oneSpeaker whether it is all one speaker's
     */
    static double of(ReadQuestion read, Topic topic, List<Candidate> best, boolean oneSpeaker) {
        return best.isEmpty() ? 0 : of(Signs.of(read, topic, best, oneSpeaker));
    }

    /** From 0 to 1. */
    static double of(Signs signs) {
        double sum = BIAS
                + NEARNESS * signs.nearness()
                + OFF_TOPIC * (signs.offTopic() ? 1 : 0)
                + MISSING * signs.agreement().missing()
                + TURNED * (signs.agreement().turned() ? 1 : 0)
                + NAMES * signs.agreement().names()
                + NUMBERS * signs.agreement().numbers()
                + TERMS * signs.terms()
                + SHAPE * signs.shape();
        return 1 / (1 + Math.exp(-sum));
    }
}
