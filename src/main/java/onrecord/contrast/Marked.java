package onrecord.contrast;

import java.util.List;
import onrecord.article.Excerpt;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;

/** The words of a quote that stand inside quotation marks. */
final class Marked {
    private Marked() {}

    /** Those that stand in the sentence. */
    static List<ComparedWord> words(Telling telling, Quote quote) {
        return quote.marked().stream()
                .map(Excerpt::span)
                .flatMap(s -> ComparedWords.of(quote.sentence().article().text(), s).stream())
                .filter(word -> telling.excerpt().span().contains(word.span()))
                .toList();
    }
}
