package onrecord.ingest;

import onrecord.article.Span;

/**
 * A line of a text, or several that were one paragraph before they were wrapped.
 *
 * @param span where it stands, without outer white space; never empty
 * @param words what stands there
 * @param bare the words in one line, without marks around the whole
 * @param part what it is by its form
 * @param block the number of the group of lines, parted by blank ones, that it stands in
 */
record Paragraph(Span span, String words, String bare, Part part, int block) {
    boolean isText() {
        return part == Part.TEXT;
    }

    /** This and a paragraph after it as one, which by its form is text. */
    Paragraph join(Paragraph next, String text) {
        Span both = span.join(next.span);
        String words = both.in(text);
        return new Paragraph(both, words, Form.bare(words), Part.TEXT, block);
    }
}
