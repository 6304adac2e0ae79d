package onrecord.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.language.Folding;

/** Finds the key words of an excerpt: the topic's words in any form, and what the kind of question asks for. */
final class Emphasis {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.,]\\p{N}++)*+(?:-[\\p{L}\\p{N}]++)*+");

    private Emphasis() {}

    static List<Span> in(Excerpt excerpt, Question question) {
        String words = Folding.fold(excerpt.words());
        List<Span> keys = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            boolean wanted = question.terms().stream()
                    .anyMatch(t -> Words.related(word, t)
                            || Arrays.stream(word.split("-", -1)).anyMatch(part -> part.equals(t)));
            boolean number = question.kind() == Question.Kind.NUMBER && Character.isDigit(word.charAt(0));
            if (wanted || number) {
                keys.add(new Span(matcher.start(), matcher.end())
                        .shift(excerpt.span().start()));
            }
        }
        return joined(excerpt, keys);
    }

    /** Neighbouring key words with one blank between them are one stretch. */
    private static List<Span> joined(Excerpt excerpt, List<Span> keys) {
        List<Span> joined = new ArrayList<>();
        for (Span key : keys) {
            boolean next = !joined.isEmpty()
                    && key.start() - joined.getLast().end() == 1
                    && excerpt.article().text().charAt(key.start() - 1) == ' ';
            if (next) {
                joined.set(joined.size() - 1, joined.getLast().join(key));
            } else {
                joined.add(key);
            }
        }
        return joined;
    }
}
