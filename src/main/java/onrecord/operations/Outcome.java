package onrecord.operations;

import java.util.Locale;

/** How a question ended. */
public enum Outcome {
    /** The articles say it. */
    ANSWERED,
    /** The articles do not say it. */
    NOT_ON_RECORD,
    /** Several people bear the name that was asked for. */
    WHICH_SPEAKER,
    /** Something broke on the way. */
    FAILED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
