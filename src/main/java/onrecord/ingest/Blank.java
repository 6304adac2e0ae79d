package onrecord.ingest;

import onrecord.article.Span;

/** White space in the wide sense: also no-break spaces and marks that take no room, such as a byte order mark. */
final class Blank {
    private Blank() {}

    static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x200B || c == 0xFEFF;
    }

    /** The span without white space at its ends; empty, at its start, when there is nothing else. */
    static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** The words with one plain space for every stretch of white space, and none at the ends. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (is(c)) {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
