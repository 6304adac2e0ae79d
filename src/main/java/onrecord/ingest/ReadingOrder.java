package onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the words of a printed page into lines, and the lines into the order they are read in. Where a strip without words
 * parts a stretch of the page into columns, the left one is read before the right one; what stands above goes before
 * both, what stands below after.
 */
final class ReadingOrder {
    /** The fewest lines of the longer column; the other may have broken off after its first. */
    private static final int FEWEST_LINES = 4;

    private static final int DEEPEST = 4;

    /** So many rows at each end may be heads and feet. */
    private static final int EDGE = 2;

    /** A column's edges are those of so many lines above and below; a title over it may be wider. */
    private static final int NEAR = 10;

    private static final float STEP = 2;

    /** The least width of the strip between columns, in parts of the type's size. */
    private static final float GUTTER = 0.9f;

    /** The fewest words in a column's lines, on average; with fewer it is a table. */
    private static final float WORDS = 2.5f;

    private final int page;
    private final List<PageLine> lines = new ArrayList<>();
    private int columns;

    private ReadingOrder(int page, int columns) {
        this.page = page;
        this.columns = columns;
    }

    /** The lines of a page; its columns are counted on from {@code columns}. */
    static List<PageLine> of(List<PageWord> words, int page, int columns) {
        ReadingOrder order = new ReadingOrder(page, columns);
        order.read(words, DEEPEST);
        return order.lines;
    }

    private void read(List<PageWord> words, int deepest) {
        if (words.isEmpty()) {
            return;
        }
        Optional<Gutter> gutter = deepest == 0 ? Optional.empty() : gutter(words);
        if (gutter.isEmpty()) {
            column(words);
            return;
        }
        Gutter found = gutter.get();
        read(words.stream().filter(w -> w.base() < found.top).toList(), deepest - 1);
        read(words.stream().filter(w -> found.holds(w) && w.left() < found.x).toList(), deepest - 1);
        read(words.stream().filter(w -> found.holds(w) && w.left() >= found.x).toList(), deepest - 1);
        read(words.stream().filter(w -> w.base() > found.bottom).toList(), deepest - 1);
    }

    private void column(List<PageWord> words) {
        int number = columns++;
        List<PageLine> column = rows(words).stream()
                .map(row -> PageLine.of(row, page, new PageLine.Column(number, 0, 0)))
                .toList();
        for (int i = 0; i < column.size(); i++) {
            PageLine line = column.get(i);
            List<PageLine> near = column.subList(Math.max(0, i - NEAR), Math.min(column.size(), i + NEAR + 1)).stream()
                    .filter(other -> PrintedParagraphs.sameSize(line, other.size()))
                    .toList();
            float left = (float) near.stream().mapToDouble(PageLine::left).min().orElse(0);
            float right =
                    (float) near.stream().mapToDouble(PageLine::right).max().orElse(0);
            lines.add(line.in(new PageLine.Column(number, left, right)));
        }
    }

    /** The words line by line, from the top. */
    private static List<List<PageWord>> rows(List<PageWord> words) {
        List<List<PageWord>> rows = new ArrayList<>();
        for (PageWord word : words.stream()
                .sorted(Comparator.comparingDouble(PageWord::base))
                .toList()) {
            if (rows.isEmpty() || !rows.getLast().getLast().besides(word)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PageWord::left)));
        return rows;
    }

    /** The strip that parts the most lines. */
    private static Optional<Gutter> gutter(List<PageWord> words) {
        float left = (float) words.stream().mapToDouble(PageWord::left).min().orElse(0);
        float right = (float) words.stream().mapToDouble(PageWord::right).max().orElse(0);
        float size = (float) words.stream()
                .mapToDouble(PageWord::size)
                .sorted()
                .skip(words.size() / 2)
                .findFirst()
                .orElse(0);
        List<List<PageWord>> rows = rows(words);
        Optional<Gutter> best = Optional.empty();
        for (float x = left + (right - left) * 0.2f; x < right - (right - left) * 0.2f; x += STEP) {
            Optional<Gutter> here = longest(rows, x, size * GUTTER / 2);
            if (here.isPresent() && (best.isEmpty() || here.get().lines > best.get().lines)) {
                best = here;
            }
        }
        return best;
    }

    /** The longest run of rows of which no word comes near {@code x}, when it has columns on both sides. */
    private static Optional<Gutter> longest(List<List<PageWord>> rows, float x, float half) {
        Optional<Gutter> best = Optional.empty();
        int start = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).stream().anyMatch(w -> w.left() < x + half && w.right() > x - half)) {
                Optional<Gutter> run = Gutter.of(withoutEdges(rows.subList(start, i)), x);
                if (run.isPresent() && (best.isEmpty() || run.get().lines > best.get().lines)) {
                    best = run;
                }
                start = i + 1;
            }
        }
        return best;
    }

    /** Rows that a gap parts from the others at the head or foot belong to the page, not to its columns. */
    private static List<List<PageWord>> withoutEdges(List<List<PageWord>> rows) {
        int from = 0;
        int to = rows.size();
        for (int i = 0; i < EDGE && i + 1 < rows.size(); i++) {
            from = apart(rows.get(i), rows.get(i + 1)) ? i + 1 : from;
            to = apart(rows.get(rows.size() - 2 - i), rows.get(rows.size() - 1 - i)) ? rows.size() - 1 - i : to;
        }
        return from < to ? rows.subList(from, to) : List.of();
    }

    private static boolean apart(List<PageWord> row, List<PageWord> next) {
        PageWord first = row.getFirst();
        return next.getFirst().base() - first.base() > first.size() * 2.2f;
    }

    /** A strip without words at {@code x}, beside this many lines. */
    private record Gutter(float x, float top, float bottom, int lines) {
        static Optional<Gutter> of(List<List<PageWord>> rows, float x) {
            int leftLines = 0;
            int rightLines = 0;
            int leftWords = 0;
            int rightWords = 0;
            for (List<PageWord> row : rows) {
                int onLeft = (int) row.stream().filter(w -> w.left() < x).count();
                int onRight = row.size() - onLeft;
                leftLines += onLeft > 0 ? 1 : 0;
                rightLines += onRight > 0 ? 1 : 0;
                leftWords += onLeft;
                rightWords += onRight;
            }
            boolean columns = Math.max(leftLines, rightLines) >= FEWEST_LINES
                    && Math.min(leftLines, rightLines) > 0
                    && leftWords >= WORDS * leftLines
                    && rightWords >= WORDS * rightLines;
            return columns
                    ? Optional.of(new Gutter(
                            x,
                            (float) rows.getFirst().stream()
                                    .mapToDouble(PageWord::base)
                                    .min()
                                    .orElse(0),
                            (float) rows.getLast().stream()
                                    .mapToDouble(PageWord::base)
                                    .max()
                                    .orElse(0),
                            leftLines + rightLines))
                    : Optional.empty();
        }

        boolean holds(PageWord word) {
            return word.base() >= top && word.base() <= bottom;
        }
    }
}
