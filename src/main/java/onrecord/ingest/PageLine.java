package onrecord.ingest;

import java.util.List;

/**
 * A line of a printed page.
 *
 * @param words what it says
 * @param page the number of its page, from 0
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base its base line, in points from the page's top edge
 * @param size of its type, in points
 * @param column the edges of the column it stands in, and which one that is in the document
 */
record PageLine(String words, int page, float left, float right, float base, float size, Column column) {
    /**
     * A column of a page.
     *
     * @param number from 0, in reading order over the whole document
     * @param left its left edge
     * @param right its right edge
     */
    record Column(int number, float left, float right) {}

    /** The same line, of which the edges of its column are known. */
    PageLine in(Column known) {
        return new PageLine(words, page, left, right, base, size, known);
    }

    /** A line of these words, which stand side by side. */
    static PageLine of(List<PageWord> words, int page, Column column) {
        StringBuilder line = new StringBuilder();
        float size = 0;
        int letters = 0;
        for (PageWord word : words) {
            line.append(line.isEmpty() ? "" : " ").append(word.letters());
            size += word.size() * word.letters().length();
            letters += word.letters().length();
        }
        return new PageLine(
                line.toString(),
                page,
                words.getFirst().left(),
                words.getLast().right(),
                words.getFirst().base(),
                size / Math.max(1, letters),
                column);
    }
}
