package onrecord.terminal;

/**
 * Text that may be shown: on one line, and with nothing in it that steers a terminal.
 *
 * <p>An article or a question can hold an escape sequence that clears the screen or fakes a line, or a mark that turns
 * the reading direction so that words appear in another order. Control characters become visible, direction marks are
 * left out, everything else stays as it is.
 */
final class Printable {
    private static final int DROPPED = -1;
    private static final int UNSHOWABLE = 0xFFFD;

    private Printable() {}

    /** The text with every run of white space as one blank, and none at its ends. */
    static String line(String raw) {
        return String.join(" ", Words.of(raw).stream().map(Word::shown).toList());
    }

    /** Adds a code point as it may be shown. Returns how many columns that takes: 0 or 1. */
    static int append(StringBuilder shown, int codePoint) {
        int safe = safe(codePoint);
        if (safe == DROPPED) {
            return 0;
        }
        shown.appendCodePoint(safe);
        return 1;
    }

    /** Whether the code point changes the direction in which its neighbours are read. */
    static boolean turns(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    private static int safe(int codePoint) {
        if (codePoint < 0x20) {
            return 0x2400 + codePoint;
        }
        if (codePoint == 0x7F) {
            return 0x2421;
        }
        if (codePoint < 0x7F) {
            return codePoint;
        }
        if (codePoint < 0xA0 || Character.getType(codePoint) == Character.SURROGATE) {
            return UNSHOWABLE;
        }
        return turns(codePoint) ? DROPPED : codePoint;
    }
}
