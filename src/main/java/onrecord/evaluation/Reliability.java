package onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the confidence keeps what it promises: of the questions on which it was about .7, about seven of ten should
 * have the right sentence first. Refusals count too, by the evidence they call nearest.
 *
 * @param bins the outcomes by confidence, each a tenth wide; empty ones are left out
 * @param expectedError how far confidence and share of right ones lie apart on average, 0 to 1 (the expected
 *     calibration error)
 */
public record Reliability(List<Bin> bins, double expectedError) {
    private static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Outcomes of about the same confidence.
     *
     * @param from the least confidence, inclusive
     * @param to the largest confidence, exclusive but for 1
     * @param count how many there are
     * @param confidence their mean confidence
     * @param right the share of them whose first sentence is right
     */
    public record Bin(double from, double to, int count, double confidence, double right) {}

    static Reliability of(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        double apart = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int wanted = bin;
            List<Outcome> inside = outcomes.stream()
                    .filter(o -> Math.min(BINS - 1, (int) (o.confidence() * BINS)) == wanted)
                    .toList();
            if (!inside.isEmpty()) {
                double confidence = inside.stream()
                        .mapToDouble(Outcome::confidence)
                        .average()
                        .orElse(0);
                double right = (double) inside.stream().filter(Outcome::proven).count() / inside.size();
                bins.add(new Bin((double) bin / BINS, (double) (bin + 1) / BINS, inside.size(), confidence, right));
                apart += inside.size() * Math.abs(confidence - right);
            }
        }
        return new Reliability(bins, outcomes.isEmpty() ? 0 : apart / outcomes.size());
    }
}
