package onrecord.discord;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import onrecord.article.Span;

/**
 * What is shown of a text that may be too long: whole sentences around the words that matter.
 *
 * @param shown the stretch that is shown, without outer white space
 * @param cutBefore whether text before it is left out
 * @param cutAfter whether text after it is left out
 */
record Clip(Span shown, boolean cutBefore, boolean cutAfter) {
    /** Stands where text is left out; never inside the quotation's own line. */
    static final String MARK = "[…]";

    /**
     * Cuts at sentence ends; inside a sentence, between words, only where one alone is too long.
     *
     * @param keep the words that matter
     * @param limit how many characters may be shown
     */
    static Clip around(String text, Span keep, int limit) {
        int last = text.stripTrailing().length();
        int first = last - text.substring(0, last).stripLeading().length();
        if (last - first <= limit) {
            return new Clip(new Span(first, last), false, false);
        }
        TreeSet<Integer> sentences = boundaries(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, keep, limit);
        int start = start(text, sentences, keep, new Span(first, last), limit);
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = end(text, sentences, keep, start, Math.min(start + limit, last));
        return new Clip(new Span(start, end), start > first, end < last);
    }

    /** The beginning of a text. */
    static Clip head(String text, int limit) {
        return around(text, new Span(0, 0), limit);
    }

    /** The end of a text. */
    static Clip tail(String text, int limit) {
        return around(text, new Span(text.length(), text.length()), limit);
    }

    /** The spans that are shown, counted from where {@link #shown()} starts; cut off where it ends. */
    List<Span> inside(List<Span> spans) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            if (span.overlaps(shown)) {
                inside.add(new Span(Math.max(span.start(), shown.start()), Math.min(span.end(), shown.end()))
                        .shift(-shown.start()));
            }
        }
        return inside;
    }

    /** As far back as leaves a third of the room for what follows, but not in mid-sentence where that can be avoided. */
    private static int start(String text, TreeSet<Integer> sentences, Span keep, Span all, int limit) {
        if (keep.end() - all.start() <= limit) {
            return all.start();
        }
        Integer sentence = sentences.ceiling(keep.end() - limit * 2 / 3);
        if (sentence == null || sentence >= all.end() || sentence > keep.start()) {
            sentence = sentences.floor(Math.min(keep.start(), all.end() - 1));
        }
        if (sentence != null && keep.end() - sentence <= limit) {
            return sentence;
        }
        int word = Math.min(keep.start(), all.end() - limit);
        Integer next = boundaries(BreakIterator.getLineInstance(Locale.ENGLISH), text, keep, limit)
                .ceiling(word);
        return next != null && next <= keep.start() && next < all.end() ? next : word;
    }

    private static int end(String text, TreeSet<Integer> sentences, Span keep, int start, int most) {
        int atLeast = Math.max(start + 1, Math.min(keep.end(), most));
        Integer sentence = sentences.floor(pastSpace(text, most));
        int end = sentence != null && sentence >= atLeast ? sentence : wordEnd(text, keep, start, most);
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int wordEnd(String text, Span keep, int start, int most) {
        int limit = most - start;
        Integer word = boundaries(BreakIterator.getLineInstance(Locale.ENGLISH), text, keep, limit)
                .floor(pastSpace(text, most));
        if (word != null && word > start) {
            return word;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    /** Boundaries lie behind the white space that follows a word or sentence. */
    private static int pastSpace(String text, int at) {
        int past = at;
        while (past < text.length() && Character.isWhitespace(text.charAt(past))) {
            past++;
        }
        return past;
    }

    /** The boundaries that could matter. A text can be as long as a book, so only the part around the words is read. */
    private static TreeSet<Integer> boundaries(BreakIterator breaks, String text, Span keep, int limit) {
        int from = Math.max(0, keep.start() - 2 * limit);
        int to = Math.min(text.length(), keep.start() + 3 * limit);
        breaks.setText(new StringCharacterIterator(text, from, to, from));
        TreeSet<Integer> found = new TreeSet<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            found.add(at);
        }
        return found;
    }
}
