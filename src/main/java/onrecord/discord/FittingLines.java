package onrecord.discord;

import java.util.stream.Stream;

/**
 * As many lines as a card has room for, which leaves some for what stands below them.
 *
 * @param text the lines
 * @param count how many they are
 */
record FittingLines(String text, int count) {
    private static final int ROOM = 3700;

    /** The first lines, as far as they fit; the others are not even made. */
    static FittingLines of(Stream<String> lines) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            if (text.length() + line.length() >= ROOM) {
                break;
            }
            text.append(line).append('\n');
            count++;
        }
        return new FittingLines(text.toString(), count);
    }

    /** The lines, and how many of so many did not fit. */
    String outOf(int all) {
        return text + (count < all ? "and " + (all - count) + " more\n" : "");
    }
}
