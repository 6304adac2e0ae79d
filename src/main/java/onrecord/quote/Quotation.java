package onrecord.quote;

import onrecord.article.Span;

/**
 * A stretch inside quotation marks.
 *
 * @param span with its marks
 * @param inside without them
 * @param closed whether its closing mark stands in the same paragraph
 */
record Quotation(Span span, Span inside, boolean closed) {
    boolean holds(Span words) {
        return span.start() <= words.start() && words.end() <= span.end();
    }

    /** How many words it has. */
    int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = inside.start(); i < inside.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean joined = "'’.-".indexOf(text.charAt(i)) >= 0 && within;
            words += letter && !within ? 1 : 0;
            within = letter || joined;
        }
        return words;
    }
}
