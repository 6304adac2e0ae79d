package onrecord.terminal;

/**
 * The two ways in which text can stand out on a terminal.
 *
 * @param colours whether it may stand out at all
 */
record Paint(boolean colours) {
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    /** The beginning of what is important. */
    String strong() {
        return colours ? BOLD : "";
    }

    /** The end of what is important. */
    String plain() {
        return colours ? PLAIN : "";
    }

    /** The text, less visible than its neighbours. */
    String faint(String text) {
        return colours ? FAINT + text + PLAIN : text;
    }

    /** The line with neighbouring strong words as one stretch. */
    String joined(String line) {
        return colours ? line.replace(PLAIN + " " + BOLD, " ") : line;
    }
}
