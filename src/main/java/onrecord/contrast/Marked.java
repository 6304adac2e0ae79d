package onrecord.contrast;

import java.util.List;
import onrecord.article.Excerpt;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;

/** The words of a quote that stand inside quotation marks. */
final class Marked {
    private Marked() {}

    static List<ComparedWord> words(Quote quote) {
        return quote.marked().stream()
                .map(Excerpt::span)
                .flatMap(s -> ComparedWords.of(quote.sentence().article().text(), s).stream())
                .toList();
    }
}
