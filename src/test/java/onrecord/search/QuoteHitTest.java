package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Excerpt;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Found statements")
class QuoteHitTest {
    private static final Article ARTICLE = Drafts.article("harbour.txt", "News of the harbour", "The harbour is safe.");

    @Test
    @DisplayName("stand nearest first, by meaning and words together")
    void nearestFirst() {
        QuoteHit meaning = hit(0.80, 0);
        QuoteHit both = hit(0.78, 0.5);
        QuoteHit far = hit(0.60, 0.9);
        assertEquals(
                List.of(both, meaning, far),
                Stream.of(far, meaning, both).sorted(QuoteHit.nearestFirst()).toList());
    }

    private static QuoteHit hit(double cosine, double words) {
        Excerpt all = ARTICLE.excerpt(ARTICLE.body().getFirst());
        Quote quote = new Quote(
                Optional.empty(),
                List.of(all),
                all,
                Optional.empty(),
                Quote.Kind.INDIRECT,
                Confidence.NOBODY,
                Optional.empty());
        return new QuoteHit(quote, cosine, words);
    }
}
