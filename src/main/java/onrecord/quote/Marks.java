package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;

/**
 * Finds what stands inside quotation marks: curly, straight, doubled apostrophes and backticks. A quotation never
 * closed ends with its paragraph, as papers do when it goes on in the next. Feet, inches and seconds after a number
 * open nothing.
 */
final class Marks {
    private Marks() {}

    /** The quotations of a paragraph, in order. */
    static List<Quotation> quoted(String text, Span paragraph) {
        List<Quotation> quoted = new ArrayList<>();
        int open = -1;
        int openWidth = 0;
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int width = width(text, i);
            if (width > 0) {
                char mark = text.charAt(i);
                boolean onlyOpens = "“`«„".indexOf(mark) >= 0 && !(open >= 0 && shapedAsClosing(text, i, width));
                boolean onlyCloses = mark == '»' || mark == '”';
                if (open < 0 && !onlyCloses && !measure(text, i) && !lost(text, i, width)) {
                    open = i;
                    openWidth = width;
                } else if (open >= 0 && !onlyOpens) {
                    // ''…,''' closes a quotation inside the quotation first
                    int inner = width == 2 && i + 2 < paragraph.end() && text.charAt(i + 2) == mark ? 1 : 0;
                    quoted.add(new Quotation(
                            new Span(open, i + inner + width), new Span(open + openWidth, i + inner), true));
                    i += inner;
                    open = -1;
                }
            }
            i += Math.max(width, 1);
        }
        if (open >= 0 && paragraph.end() > open + openWidth) {
            quoted.add(
                    new Quotation(new Span(open, paragraph.end()), new Span(open + openWidth, paragraph.end()), false));
        }
        return quoted;
    }

    /** Glued to the word before and not to one after: some papers close with the opening mark. */
    private static boolean shapedAsClosing(String text, int at, int width) {
        boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\u00a0';
        boolean wordNext = at + width < text.length() && Character.isLetterOrDigit(text.charAt(at + width));
        return glued && !wordNext;
    }

    /** A closing mark whose opening one is missing: glued to the word before, and a blank behind it. */
    private static boolean lost(String text, int at, int width) {
        boolean blankNext = at + width < text.length() && Character.isWhitespace(text.charAt(at + width));
        return blankNext && text.charAt(at) == '"' && shapedAsClosing(text, at, width);
    }

    private static boolean measure(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && text.charAt(at) != '“';
    }

    /** How many characters the mark at this place has; 0 when there is none. */
    private static int width(String text, int at) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '«', '»', '„' -> 1;
            case '\'', '`', '’', '‘' -> at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
            default -> 0;
        };
    }
}
