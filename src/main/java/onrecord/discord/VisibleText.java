package onrecord.discord;

/**
 * Text as a reader sees it.
 *
 * <p>Articles and questions may hold characters that are not seen but change how the rest is read: marks that turn the
 * direction of writing, joiners of no width, control characters, halves of characters. They are left out; every visible
 * character stays.
 */
final class VisibleText {
    private VisibleText() {}

    /** The text without invisible characters; a line break becomes a space, alone or with the white space around it. */
    static String of(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(VisibleText::visible).forEach(seen::appendCodePoint);
        return seen.toString().replaceAll("[ \\t\\u00A0]*[\\n\\r\\u2028\\u2029\\u0085\\u000B\\f]\\s*", " ");
    }

    /** One line for a plain text field: no outer white space, inner white space single. */
    static String line(String text) {
        return of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** Whether a character stays. Line breaks do, here. */
    static boolean visible(int character) {
        if (Character.isWhitespace(character) || character == '\u0085') {
            return character >= ' ' || "\t\n\r\f\u000B".indexOf(character) >= 0;
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !blankLetter(character);
        };
    }

    /** Letters and symbols that are drawn as nothing. */
    private static boolean blankLetter(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800
                || character == 0x034F;
    }
}
