package onrecord.terminal;

import java.util.List;

/** Lines of a given width, filled from top to bottom. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final Paint paint;
    private int lastLine;

    Page(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** Leaves a line empty. */
    void gap() {
        text.append('\n');
        lastLine = 0;
    }

    /** Puts a sentence of ours or of theirs, indented. */
    void put(int indent, String sentence) {
        put(indent, indent, Words.of(sentence), 0);
    }

    /**
     * Fills lines with words. A word wider than the page has a line of its own, whole, so that links stay usable.
     *
     * @param first blanks before the first line
     * @param hang blanks before each further line
     * @param reserve columns left free at the right
     */
    void put(int first, int hang, List<Word> words, int reserve) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        int used = first;
        boolean empty = true;
        for (Word word : words) {
            if (!empty && used + 1 + word.width() > width - reserve) {
                end(line, used);
                line = new StringBuilder(" ".repeat(hang));
                used = hang;
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(word.shown());
            used += word.width();
            empty = false;
        }
        end(line, used);
    }

    /** Puts a label at the right end of the last line, or under it where it does not fit. */
    void putRight(String label) {
        if (lastLine + 2 + label.length() > width) {
            lastLine = 0;
        } else {
            text.setLength(text.length() - 1);
        }
        int blanks = Math.max(0, width - lastLine - label.length());
        text.append(" ".repeat(blanks)).append(paint.faint(label)).append('\n');
        lastLine = width;
    }

    private void end(StringBuilder line, int used) {
        text.append(paint.joined(line.toString())).append('\n');
        lastLine = used;
    }

    /** Everything put so far; each line ends with a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
