package onrecord.quote;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Folding;

/**
 * What a statement says right before and right after some of its words, in lower case with marks made alike.
 *
 * @param before from the beginning of the sentence on
 * @param after to the end of the sentence
 * @param next how the next sentence begins
 */
record Surroundings(String before, String after, String next) {
    private static final String PARTING = "(?s).*[,:;]\\s*";
    private static final int BEGINNING = 60;

    /** The surroundings of a span whose first word stands in one sentence and whose last in another, or the same. */
    static Surroundings of(Article article, Span words, Span firstSentence, Span lastSentence) {
        List<Span> firstMarks = marks(article, firstSentence);
        List<Span> lastMarks = marks(article, lastSentence);
        return new Surroundings(
                before(article.text(), words.start(), firstSentence, firstMarks),
                after(article.text(), words.end(), lastSentence, lastMarks),
                lower(
                        article.text(),
                        lastSentence.end(),
                        Math.min(article.text().length(), lastSentence.end() + BEGINNING)));
    }

    private static List<Span> marks(Article article, Span sentence) {
        return article
                .paragraphOf(sentence)
                .map(p -> Marks.quoted(article.text(), article.body().get(p)))
                .orElse(List.of())
                .stream()
                .map(Quotation::span)
                .toList();
    }

    /** Where the reporter leads up to a quotation with a comma or a colon, what he says is no part of it. */
    private static String before(String text, int at, Span sentence, List<Span> marks) {
        List<Span> around =
                marks.stream().filter(q -> q.start() < at && at < q.end()).toList();
        if (around.isEmpty() || around.getFirst().start() <= sentence.start()) {
            return lower(text, sentence.start(), at);
        }
        Span quotation = around.getFirst();
        String leading = lower(text, sentence.start(), quotation.start());
        String inside = lower(text, quotation.start() + 1, at);
        if (!leading.matches(PARTING)) {
            return leading + " " + inside;
        }
        String earlier = marks.stream()
                .filter(q -> q.start() < quotation.start() && q.overlaps(sentence))
                .map(q -> lower(text, Math.max(q.start(), sentence.start()), q.end()))
                .collect(Collectors.joining(" "));
        return earlier + " " + inside;
    }

    private static String after(String text, int at, Span sentence, List<Span> marks) {
        List<Span> around =
                marks.stream().filter(q -> q.start() < at && at <= q.end()).toList();
        if (around.isEmpty() || around.getFirst().end() >= sentence.end()) {
            return lower(text, at, sentence.end());
        }
        Span quotation = around.getFirst();
        String later = marks.stream()
                .filter(q -> q.start() >= quotation.end() && q.overlaps(sentence))
                .map(q -> lower(text, q.start(), Math.min(q.end(), sentence.end())))
                .collect(Collectors.joining(" "));
        return lower(text, at, Math.min(quotation.end(), sentence.end())) + " " + later;
    }

    private static String lower(String text, int from, int to) {
        // A quotation may be closed before the word that is looked at ends.
        return from >= to ? "" : Folding.fold(text.substring(from, to)).toLowerCase(java.util.Locale.ROOT);
    }
}
