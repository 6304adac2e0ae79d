package onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;

/** The words of a text without case and marks, so that "Open-door policy," is "open door policy". */
final class PlainWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

    private PlainWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return words;
    }

    /** Where the words of a part of a text stand in the whole. */
    static List<Span> spans(String text, Span part) {
        Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** Whether these words stand next to each other in a text; no words stand nowhere. */
    static boolean hold(List<String> text, List<String> wanted) {
        return !wanted.isEmpty() && Collections.indexOfSubList(text, wanted) >= 0;
    }
}
