package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Language;
import onrecord.language.Loaded;
import onrecord.language.Sentence;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.QuoteFinder;
import onrecord.quote.Speakers;
import onrecord.search.FiledArticle;
import onrecord.search.Hit;

/** Makes candidates of articles without an index. */
final class Weighed {
    private static final Features PLAIN = new Features(0, 0.5, 0.5, 0, 0, 0, 1);

    private Weighed() {}

    static FiledArticle filed(Article article) {
        Language language = Loaded.LANGUAGE;
        List<List<Sentence>> paragraphs = language.analyse(article);
        List<Span> sentences =
                paragraphs.stream().flatMap(List::stream).map(Sentence::span).toList();
        return new FiledArticle(article, "test", sentences, List.of(), new QuoteFinder().find(article, paragraphs));
    }

    static Speakers speakers(FiledArticle... articles) {
        List<ArticleQuotes> quotes = new ArrayList<>();
        for (FiledArticle article : articles) {
            quotes.add(article.quotes());
        }
        return Speakers.of(quotes);
    }

    /** The sentence of this place in the article, weighing so much. */
    static Candidate candidate(FiledArticle article, int sentence, double score) {
        Hit hit = new Hit(article, sentence, 0.8, 0.5);
        return new Candidate(hit, article.statement(hit.span()), PLAIN, score);
    }

    /** A candidate that is nothing but its features. */
    static Candidate featured(FiledArticle article, double cosine, double words, double coverage) {
        Features features = new Features(0, words, coverage, 0, 0, 0, 1);
        return new Candidate(new Hit(article, 0, cosine, words), article.statement(new Span(0, 0)), features, 1);
    }
}
