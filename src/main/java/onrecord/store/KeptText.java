package onrecord.store;

/** Makes text from outside fit to be kept: no control characters, no half characters, no more than so much. */
final class KeptText {
    private static final String CUT = "…";

    private KeptText() {}

    /**
     * The text on one line with single spaces. What is longer is cut and ends in "…".
     *
     * @param most UTF-16 units; at least 1
     */
    static String line(String text, int most) {
        return cut(whole(text).replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip(), most);
    }

    /** The same with its line breaks. */
    static String lines(String text, int most) {
        String broken = whole(text).replaceAll("\\R", "\n");
        return cut(broken.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip(), most);
    }

    /** Puts a sign for each half of a character without the other half, which cannot be written as UTF-8. */
    static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
