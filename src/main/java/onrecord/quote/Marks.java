package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;

/**
 * Finds what stands inside quotation marks: curly, straight, doubled apostrophes and backticks. A quotation never
 * closed ends with its paragraph, as papers do when it goes on in the next.
 */
final class Marks {
    private Marks() {}

    /** The quoted stretches of a paragraph with their marks, in order. */
    static List<Span> quoted(String text, Span paragraph) {
        List<Span> quoted = new ArrayList<>();
        int open = -1;
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int width = width(text, i);
            if (width > 0) {
                char mark = text.charAt(i);
                boolean opens = mark == '“' || mark == '`' || mark == '«' || (open < 0 && mark != '”' && mark != '»');
                if (open < 0 && opens) {
                    open = i;
                } else if (open >= 0 && mark != '“' && mark != '`' && mark != '«') {
                    quoted.add(new Span(open, i + width));
                    open = -1;
                }
            }
            i += Math.max(width, 1);
        }
        if (open >= 0) {
            quoted.add(new Span(open, paragraph.end()));
        }
        return quoted;
    }

    /** How many characters the mark at this place has; 0 when there is none. */
    private static int width(String text, int at) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '«', '»' -> 1;
            case '\'', '`' -> at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
            default -> 0;
        };
    }
}
