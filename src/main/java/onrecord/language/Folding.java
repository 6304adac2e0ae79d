package onrecord.language;

/**
 * Makes one shape of many for analysis and search: curly marks straight, odd spaces plain, odd dashes hyphens. Every
 * character stays one character, so offsets hold. What a reader sees is never folded.
 */
public final class Folding {
    private Folding() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u3000', '\t', '\r', '\n' -> ' ';
            default -> c;
        };
    }
}
