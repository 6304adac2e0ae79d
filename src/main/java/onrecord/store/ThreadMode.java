package onrecord.store;

/** Where an answer to a question in a channel goes. */
public enum ThreadMode {
    /** Below the question. */
    IN_PLACE,
    /** Into a thread that is opened for the question. */
    NEW_THREAD
}
