package onrecord.discord;

/**
 * A question as it is asked in Discord: tidied, and short enough to stand on the card, from where the buttons read it
 * again.
 *
 * @param words the question on one line; may be empty
 */
record Inquiry(String words) {
    /** How many characters a question may have. Less than fit on a card, so it is never cut there. */
    static final int LONGEST = 200;

    static Inquiry typed(String typed) {
        return new Inquiry(VisibleText.line(typed));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isTooLong() {
        return words.length() > LONGEST;
    }

    /** The reply to a question that cannot be asked. */
    Reply refusal() {
        return new Reply.Plain(
                isEmpty()
                        ? "Nothing was asked; type a question, such as: What did the minister say about the talks?"
                        : "Please ask in at most " + LONGEST + " characters; these were " + words.length()
                                + ". Ask one thing at a time.");
    }
}
