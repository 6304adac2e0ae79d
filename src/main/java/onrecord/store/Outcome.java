package onrecord.store;

/** How a question ended. A new one needs a new script, since the table lets in only these. */
public enum Outcome {
    ANSWERED,
    NOT_ON_RECORD,
    /** Several speakers bear the name, and the asker was asked which. */
    WHICH_SPEAKER,
    /** Something broke. */
    FAILED
}
