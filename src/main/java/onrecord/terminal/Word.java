package onrecord.terminal;

/**
 * A word as it is printed.
 *
 * @param shown with what makes it stand out
 * @param width columns it takes, one for each code point
 */
record Word(String shown, int width) {
    /** The word with plain text directly before and after it. */
    Word between(String before, String after) {
        return new Word(before + shown + after, before.length() + width + after.length());
    }
}
