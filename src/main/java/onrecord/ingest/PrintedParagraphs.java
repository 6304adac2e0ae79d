package onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of printed pages together to paragraphs, also across columns and pages. */
final class PrintedParagraphs {
    private static final float SAME_SIZE = 0.12f;

    /** Type smaller than this part of the story's belongs to notes and captions. */
    private static final float NOTE = 0.88f;

    private static final String BULLETS = "•‣◦▪■●–·*";

    private final float size;
    private final float leading;
    private final List<List<PageLine>> paragraphs = new ArrayList<>();

    private PrintedParagraphs(List<PageLine> lines) {
        size = storySize(lines);
        leading = leading(lines);
    }

    /** The paragraphs, each with its lines, in reading order. */
    static List<List<PageLine>> of(List<PageLine> lines) {
        PrintedParagraphs paragraphs = new PrintedParagraphs(lines);
        lines.forEach(paragraphs::add);
        return List.copyOf(paragraphs.paragraphs);
    }

    /** The size most letters are set in, in points. */
    static float storySize(List<PageLine> lines) {
        List<PageLine> bySize = lines.stream()
                .sorted((a, b) -> Float.compare(a.size(), b.size()))
                .toList();
        int letters = lines.stream().mapToInt(line -> line.words().length()).sum();
        int seen = 0;
        for (PageLine line : bySize) {
            seen += line.words().length();
            if (seen * 2 >= letters) {
                return line.size();
            }
        }
        return 0;
    }

    /** The usual distance of the story's lines, in points. */
    private float leading(List<PageLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            PageLine line = lines.get(i);
            PageLine next = lines.get(i + 1);
            if (inOneColumn(line, next) && sameSize(line, next) && sameSize(line, size)) {
                gaps.add(next.base() - line.base());
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? size * 1.2f : gaps.get((gaps.size() - 1) / 10);
    }

    private void add(PageLine line) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>(List.of(line)));
            return;
        }
        List<PageLine> last = paragraphs.getLast();
        if (goesOn(last.getLast(), line)) {
            last.add(line);
        } else if (isNote(line)
                && !isNote(last.getLast())
                && !Form.endsSentence(last.getLast().words())) {
            // A sentence goes on overleaf: the notes below its first part go before it.
            paragraphs.add(paragraphs.size() - 1, new ArrayList<>(List.of(line)));
        } else if (isNote(line)
                && paragraphs.size() > 1
                && isNote(before().getLast())
                && goesOn(before().getLast(), line)) {
            before().add(line);
        } else {
            paragraphs.add(new ArrayList<>(List.of(line)));
        }
    }

    private List<PageLine> before() {
        return paragraphs.get(paragraphs.size() - 2);
    }

    private boolean isNote(PageLine line) {
        return line.size() < size * NOTE;
    }

    private boolean goesOn(PageLine line, PageLine next) {
        if (!sameSize(line, next) || BULLETS.indexOf(next.words().charAt(0)) >= 0) {
            return false;
        }
        boolean small = Character.isLowerCase(next.words().codePointAt(0));
        boolean clause = line.words().endsWith(";") || line.words().endsWith(":");
        boolean ended = Form.endsSentence(line.words()) && !(small && clause);
        float gap = (next.base() - line.base()) / (leading * Math.max(1, line.size() / size));
        if (inOneColumn(line, next)) {
            if (!ended && small) {
                return gap < 2.2f;
            }
            return gap < 1.3f && !indented(next, line, ended) && !leftRoom(line, next, ended);
        }
        if (!ended) {
            return small || (!leftRoom(line, next, false) && line.size() < size * 1.12f);
        }
        return small && !leftRoom(line, next, true);
    }

    /** Whether one stands below the other, be it that a column begins between them. */
    private static boolean inOneColumn(PageLine line, PageLine next) {
        boolean below = line.page() == next.page() && line.left() < next.right() && next.left() < line.right();
        return (below || line.column().number() == next.column().number()) && next.base() > line.base();
    }

    /** Whether a paragraph begins by standing further in; after one of a single line, just as far in as that. */
    private static boolean indented(PageLine next, PageLine line, boolean ended) {
        return next.left() - next.column().left() > next.size() * 0.8f
                && (ended || next.left() - line.left() > next.size() * 0.5f);
    }

    /** Whether the next line's first word would have fitted into this one; by far when no sentence has ended. */
    private static boolean leftRoom(PageLine line, PageLine next, boolean ended) {
        int gap = next.words().indexOf(' ');
        float letter = (next.right() - next.left()) / next.words().length();
        float first = letter * (gap < 0 ? next.words().length() : gap);
        float room = line.column().right() - line.right();
        return ended
                ? room > first + line.size()
                : room > (line.column().right() - line.column().left()) * 0.35f;
    }

    private static boolean sameSize(PageLine line, PageLine next) {
        return sameSize(line, next.size());
    }

    /** Whether two sizes of type are the same but for small capitals and the like. */
    static boolean sameSize(PageLine line, float other) {
        return Math.abs(line.size() - other) <= Math.max(line.size(), other) * SAME_SIZE;
    }
}
