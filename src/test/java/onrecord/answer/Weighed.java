package onrecord.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Language;
import onrecord.language.Loaded;
import onrecord.language.Sentence;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.QuoteFinder;
import onrecord.quote.QuotedArticle;
import onrecord.search.FiledArticle;
import onrecord.search.Hit;

/** Makes candidates of articles without an index. */
final class Weighed {
    private static final Features PLAIN = new Features(0, 0.5, 0.5, 0, 0, 0, 1, 0.5, 0);

    private final LibraryQuotes quotes;

    Weighed(LibraryQuotes quotes) {
        this.quotes = quotes;
    }

    static FiledArticle filed(Article article) {
        Language language = Loaded.LANGUAGE;
        List<List<Sentence>> paragraphs = language.analyse(article);
        List<Span> sentences =
                paragraphs.stream().flatMap(List::stream).map(Sentence::span).toList();
        return new FiledArticle(article, "test", sentences, List.of(), new QuoteFinder().find(article, paragraphs));
    }

    static LibraryQuotes quotes(FiledArticle... articles) {
        return LibraryQuotes.of(Arrays.stream(articles)
                .map(a -> new QuotedArticle(a.article(), a.quotes()))
                .toList());
    }

    /** The sentence of this place in the article, weighing so much. */
    Candidate of(FiledArticle article, int sentence, double score) {
        Hit hit = new Hit(article, sentence, 0.8, 0.5, 0.5);
        return new Candidate(
                hit, quotes.in(article.article(), hit.span()).stream().findFirst(), PLAIN, score);
    }

    /** A candidate that is nothing but its features. */
    static Candidate featured(FiledArticle article, double cosine, double words, double coverage) {
        Features features = new Features(0, words, coverage, 0, 0, 0, 1, 0.5, 0);
        return new Candidate(new Hit(article, 0, cosine, words, 0.5), Optional.empty(), features, 1);
    }
}
