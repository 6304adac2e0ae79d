package onrecord.search;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Embedder;
import onrecord.language.Folding;
import onrecord.language.Language;
import onrecord.language.Meaning;
import onrecord.language.Sentence;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.QuoteFinder;

/** Finds an article's sentences, statements and passages and gives each of them its meaning. */
public final class ArticlePreparer {
    /** Longest passage in words; see the figures in the README for why. */
    static final int PASSAGE_WORDS = 120;

    private final Language language;
    private final Embedder embedder;
    private final QuoteFinder quoteFinder = new QuoteFinder();

    public ArticlePreparer(Language language, Embedder embedder) {
        this.language = language;
        this.embedder = embedder;
    }

    /** May be called from several threads at once. */
    public PreparedArticle prepare(Article article, String fingerprint) {
        List<List<Sentence>> paragraphs = language.analyse(article);
        ArticleQuotes quotes = quoteFinder.find(article, paragraphs);
        List<Span> sentences =
                paragraphs.stream().flatMap(List::stream).map(Sentence::span).toList();
        List<Passage> passages = Passages.of(article.text(), sentences, PASSAGE_WORDS);
        FiledArticle filed = new FiledArticle(article, fingerprint, sentences, passages, quotes);
        List<Meaning> sentenceMeanings = IntStream.range(0, sentences.size())
                .mapToObj(i -> embedder.passage(headed(article, SentenceText.of(filed, i))))
                .toList();
        return new PreparedArticle(
                filed,
                sentenceMeanings,
                passages.stream()
                        .map(p -> embedder.passage(
                                headed(article, Folding.fold(p.span().in(article.text())))))
                        .toList(),
                IntStream.range(0, quotes.statements().size())
                        .mapToObj(i -> QuoteText.sentence(filed, i)
                                .map(sentenceMeanings::get)
                                .orElseGet(() -> embedder.passage(headed(article, QuoteText.of(filed, i)))))
                        .toList());
    }

    /** The headline as context: it says what the words are about, which they alone often do not. */
    private static String headed(Article article, String words) {
        return Folding.fold(article.headline()) + ". " + words;
    }
}
