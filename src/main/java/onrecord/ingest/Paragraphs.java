package onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import onrecord.article.Span;

/**
 * A text cut into paragraphs. Most files have a paragraph a line; others were wrapped to a width, with blank lines
 * between paragraphs. A line break is taken for a wrapping one when the line stops in mid-sentence and the next goes on
 * in small letters, or, in a file that has many of those, when the next line's first word would not have fitted.
 */
final class Paragraphs {
    private static final int WIDEST_WRAPPING = 132;
    private static final int NARROWEST_WRAPPING = 30;

    private final String text;
    private final BiFunction<String, String, Part> parts;

    private Paragraphs(String text, BiFunction<String, String, Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** The paragraphs from an offset on; a line that is not text by its form is never joined with another. */
    static List<Paragraph> of(String text, int from) {
        return of(new Paragraphs(text, Part::of), from);
    }

    /** The paragraphs of a text that is known to hold nothing but story. */
    static List<Paragraph> ofStory(String text) {
        return of(new Paragraphs(text, (line, bare) -> Part.TEXT), 0);
    }

    private static List<Paragraph> of(Paragraphs paragraphs, int from) {
        return paragraphs.joined(paragraphs.lines(from));
    }

    private List<Paragraph> lines(int from) {
        List<Paragraph> lines = new ArrayList<>();
        int block = 0;
        for (int start = from; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = Blank.trim(text, new Span(start, end));
            if (line.length() == 0) {
                block++;
            } else {
                String words = line.in(text);
                String bare = Form.bare(words);
                lines.add(new Paragraph(line, words, bare, parts.apply(words, bare), block));
            }
            boolean twoMarks = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (twoMarks ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private List<Paragraph> joined(List<Paragraph> lines) {
        int width = wrappingWidth(lines);
        List<Paragraph> joined = new ArrayList<>(lines.size());
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size()
                    && (continues(lines.get(i), lines.get(i + 1)) || full(lines.get(i), lines.get(i + 1), width));
            if (!goesOn) {
                joined.add(first == i ? lines.get(i) : lines.get(first).join(lines.get(i), text));
                first = i + 1;
            }
        }
        return joined;
    }

    /** The width the file was wrapped to, in characters; 0 when it was not. */
    private static int wrappingWidth(List<Paragraph> lines) {
        int widest = 0;
        int breaks = 0;
        int continued = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (inOneBlock(lines.get(i), lines.get(i + 1))) {
                breaks++;
                continued += continues(lines.get(i), lines.get(i + 1)) ? 1 : 0;
                widest = Math.max(widest, Math.max(width(lines.get(i)), width(lines.get(i + 1))));
            }
        }
        boolean wrapped = continued * 4 >= breaks && continued > 0;
        return wrapped && widest >= NARROWEST_WRAPPING && widest <= WIDEST_WRAPPING ? widest : 0;
    }

    private static boolean continues(Paragraph line, Paragraph next) {
        return inOneBlock(line, next)
                && !Form.endsSentence(line.bare())
                && Character.isLowerCase(next.words().codePointAt(0));
    }

    private static boolean full(Paragraph line, Paragraph next, int width) {
        int firstWord =
                next.words().indexOf(' ') < 0 ? width(next) : next.words().indexOf(' ');
        return inOneBlock(line, next) && width(line) + 1 + firstWord > width && width > 0 && !Form.isItem(next.words());
    }

    private static boolean inOneBlock(Paragraph line, Paragraph next) {
        return line.block() == next.block() && line.isText() && next.isText();
    }

    private static int width(Paragraph line) {
        return line.words().length();
    }
}
