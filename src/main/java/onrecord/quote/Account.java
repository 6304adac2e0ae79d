package onrecord.quote;

import java.util.List;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/**
 * A stretch of an article that a claim is held against.
 *
 * @param article the article
 * @param sentences neighbouring sentences of it, in order; never empty
 * @param quotes the statements the article reports anywhere
 */
public record Account(Article article, List<Span> sentences, List<Quote> quotes) {
    public Account {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing to hold a claim against in " + article.origin().name());
        }
        Span all = sentences.getFirst().join(sentences.getLast());
        quotes = quotes.stream()
                .filter(q -> q.said().stream().map(Excerpt::span).anyMatch(all::overlaps))
                .toList();
    }
}
