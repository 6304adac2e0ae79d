package onrecord.evaluation;

/** A line that cannot be used; the message is a sentence that says why, and what to do. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String sentence) {
        super(sentence);
    }
}
