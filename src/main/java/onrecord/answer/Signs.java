package onrecord.answer;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What tells whether the best evidence answers a question.
 *
 * @param nearness how near in meaning the nearest evidence is, cosine, -1 to 1
 * @param offTopic whether the one asked about never says a word of the topic
 * @param agreement how far the best evidence bears out what the question asserts
 * @param terms how many words the topic has: of many some may be missing
 * @param shape how much one of the best looks like an answer to this topic, 0 to 1
 */
record Signs(double nearness, boolean offTopic, Agreement agreement, int terms, double shape) {
    private static final int NEAREST = 5;
    private static final int BEST = 3;
    private static final double ANY_SHAPE = 0.5;

    /**
     * Reads them off the evidence.
     *
     * @param best the chosen evidence, best first; never empty
     * @param oneSpeaker whether it is all one speaker's: then the nearest statement counts, because what else they spoke of
     *     says nothing; otherwise the mean of the nearest, because what is known to the articles is told more than once
     */
    static Signs of(ReadQuestion read, Topic topic, List<Candidate> best, boolean oneSpeaker) {
        DoubleSummaryStatistics cosine =
                best.stream().limit(NEAREST).mapToDouble(c -> c.hit().cosine()).summaryStatistics();
        return new Signs(
                oneSpeaker ? cosine.getMax() : cosine.getAverage(),
                oneSpeaker && best.stream().allMatch(c -> c.features().coverage() == 0),
                Agreement.of(read, topic, best.getFirst()),
                topic.weights().size(),
                best.stream()
                        .limit(BEST)
                        .mapToDouble(c -> c.features().coverage() * (oneSpeaker ? 1 : shape(read.question(), c)))
                        .max()
                        .orElse(0));
    }

    private static double shape(Question question, Candidate candidate) {
        return switch (question.kind()) {
            case SAID, WHO_SAID -> candidate.features().statement();
            case OTHER, COMPARISON -> ANY_SHAPE;
            case PERSON, TIME, PLACE, NUMBER, REASON, DEFINITION, LIST, YES_NO ->
                candidate.features().type();
        };
    }
}
