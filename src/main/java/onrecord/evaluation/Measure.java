package onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What can be counted on outcomes. */
public enum Measure {
    /** The first citation is from a right article; of the questions that are on record and expect an article. */
    DOCUMENT_FIRST,
    /** The first citation is right; of the questions that are on record. */
    RIGHT_FIRST,
    /** The first three citations are right together; of the questions that are on record. */
    RIGHT_IN_THREE,
    /** An answer was given; of the questions that are on record. */
    ANSWERED,
    /** No answer was given; of the questions that are not on record. */
    REFUSED,
    /** The mean of {@link #ANSWERED} and {@link #REFUSED}. */
    BALANCED_ACCURACY,
    /** The mean worth: 1 right, -1 wrong, 0 refused although it is on record; of all questions. */
    UTILITY;

    /** The name in machine-readable output. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mean over some outcomes; empty when none of them counts. */
    OptionalDouble of(List<Outcome> outcomes) {
        if (this == BALANCED_ACCURACY) {
            OptionalDouble answered = ANSWERED.of(outcomes);
            OptionalDouble refused = REFUSED.of(outcomes);
            return answered.isPresent() && refused.isPresent()
                    ? OptionalDouble.of((answered.getAsDouble() + refused.getAsDouble()) / 2)
                    : OptionalDouble.empty();
        }
        double sum = 0;
        int counted = 0;
        for (Outcome outcome : outcomes) {
            if (counts(outcome)) {
                sum += value(outcome);
                counted++;
            }
        }
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counted);
    }

    private boolean counts(Outcome outcome) {
        return switch (this) {
            case DOCUMENT_FIRST ->
                outcome.answerable() && outcome.documentFirst().isPresent();
            case RIGHT_FIRST, RIGHT_IN_THREE, ANSWERED -> outcome.answerable();
            case REFUSED -> !outcome.answerable();
            case BALANCED_ACCURACY, UTILITY -> true;
        };
    }

    private double value(Outcome outcome) {
        return switch (this) {
            case DOCUMENT_FIRST -> outcome.documentFirst().orElse(false) ? 1 : 0;
            case RIGHT_FIRST -> outcome.rightFirst() ? 1 : 0;
            case RIGHT_IN_THREE -> outcome.rightInThree() ? 1 : 0;
            case ANSWERED -> outcome.answered() ? 1 : 0;
            case REFUSED -> outcome.answered() ? 0 : 1;
            case BALANCED_ACCURACY -> throw new IllegalStateException("a mean of two measures");
            case UTILITY -> outcome.utility();
        };
    }
}
