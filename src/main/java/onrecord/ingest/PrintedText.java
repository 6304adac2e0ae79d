package onrecord.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of printed pages.
 *
 * @param text paragraphs parted by blank lines, headings marked as in Markdown
 * @param pages where each page begins in it
 * @param title the words set largest at the top of the first page
 */
record PrintedText(String text, List<Integer> pages, Optional<String> title) {
    /** Type larger than the story's by this factor is a heading. */
    private static final float HEADING = 1.15f;

    private static final int LONGEST_HEADING = 200;

    static PrintedText of(List<List<PageWord>> pages) {
        List<PageLine> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int columns = lines.isEmpty() ? 0 : lines.getLast().column().number() + 1;
            lines.addAll(ReadingOrder.of(pages.get(page), page, columns));
        }
        return new Writer(RunningHeads.removedFrom(lines), pages.size()).write();
    }

    /** Writes the paragraphs one below the other, and notes where pages begin. */
    private static final class Writer {
        private final List<PageLine> lines;
        private final int[] starts;
        private final float size;
        private final StringBuilder text = new StringBuilder();

        Writer(List<PageLine> lines, int pages) {
            this.lines = lines;
            this.size = PrintedParagraphs.storySize(lines);
            this.starts = new int[pages];
            Arrays.fill(starts, Integer.MAX_VALUE);
        }

        PrintedText write() {
            LineEnds ends = new LineEnds(lines.stream().map(PageLine::words).toList());
            List<List<PageLine>> paragraphs = PrintedParagraphs.of(lines);
            Optional<List<PageLine>> title = title(paragraphs);
            Optional<String> words = Optional.empty();
            for (List<PageLine> paragraph : paragraphs) {
                text.append(text.isEmpty() ? "" : "\n\n");
                boolean isTitle = title.filter(paragraph::equals).isPresent();
                text.append(isTitle ? "# " : isHeading(paragraph) ? "## " : "");
                int start = text.length();
                StringBuilder written = new StringBuilder();
                for (PageLine line : paragraph) {
                    starts[line.page()] = Math.min(starts[line.page()], start + written.length());
                    ends.append(written, line.words());
                }
                text.append(written);
                words = isTitle ? Optional.of(written.toString()) : words;
            }
            return new PrintedText(text.toString(), pages(), words);
        }

        private Optional<List<PageLine>> title(List<List<PageLine>> paragraphs) {
            return paragraphs.stream()
                    .filter(paragraph -> paragraph.getFirst().page() == 0 && isHeading(paragraph))
                    .filter(paragraph -> Form.hasWord(paragraph.getFirst().words()))
                    .max(Comparator.comparingDouble(
                            paragraph -> paragraph.getFirst().size()));
        }

        private boolean isHeading(List<PageLine> paragraph) {
            int length =
                    paragraph.stream().mapToInt(line -> line.words().length()).sum();
            return paragraph.getFirst().size() > size * HEADING && length <= LONGEST_HEADING;
        }

        /** A page without text begins where the next one does. */
        private List<Integer> pages() {
            List<Integer> pages = new ArrayList<>();
            int next = text.length();
            for (int page = starts.length - 1; page >= 0; page--) {
                next = Math.min(next, page == 0 ? 0 : starts[page]);
                pages.addFirst(next);
            }
            return pages;
        }
    }
}
