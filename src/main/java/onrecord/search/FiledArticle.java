package onrecord.search;

import java.util.List;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.Statement;

/**
 * An article as the index keeps it, with what was found in it.
 *
 * @param article the article
 * @param fingerprint changes when the source does
 * @param sentences the sentences of its body, in order
 * @param passages the passages they make
 * @param quotes its people and statements
 */
public record FiledArticle(
        Article article, String fingerprint, List<Span> sentences, List<Passage> passages, ArticleQuotes quotes) {
    public FiledArticle {
        sentences = List.copyOf(sentences);
        passages = List.copyOf(passages);
    }

    /** What the sentence reports somebody to have said, wholly or in part. */
    public List<Statement> statements(Span sentence) {
        return quotes.statements().stream()
                .filter(s -> s.sentence().overlaps(sentence))
                .toList();
    }
}
