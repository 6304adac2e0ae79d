package onrecord.contrast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.language.Loaded;
import onrecord.language.Sentence;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.QuoteFinder;
import onrecord.quote.QuotedArticle;

/** Short articles of several papers, of each of which one sentence, or all of it, is told. */
final class Papers {
    private final List<Article> articles = new ArrayList<>();
    private final List<QuotedArticle> quoted = new ArrayList<>();

    /** A paper without a day. */
    Papers with(String headline, String text) {
        return add(Drafts.article("paper" + articles.size() + ".txt", headline, text));
    }

    /** A paper of one day. */
    Papers on(String day, String headline, String text) {
        Article plain = Drafts.article("paper" + articles.size() + ".txt", headline, text);
        Origin origin = new Origin(
                plain.origin().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.empty());
        return add(new Article(plain.id(), origin, plain.headline(), plain.text(), plain.body(), plain.pages()));
    }

    private Papers add(Article article) {
        articles.add(article);
        quoted.add(new QuotedArticle(article, new QuoteFinder().find(article, Loaded.LANGUAGE.analyse(article))));
        return this;
    }

    /** Where the last sentences of the first two papers part. */
    Optional<String> last(ContrastFinder finder) {
        return contrast(finder, last(0), last(1));
    }

    /** Where all that the first two papers tell parts. */
    Optional<String> whole(ContrastFinder finder) {
        return contrast(finder, whole(0), whole(1));
    }

    private static Optional<String> contrast(ContrastFinder finder, Telling one, Telling other) {
        return finder.between(one, other)
                .map(c -> c.one().in(one.text()) + " / " + c.other().in(other.text()));
    }

    private Telling last(int paper) {
        List<Span> sentences = Loaded.LANGUAGE.analyse(articles.get(paper)).stream()
                .flatMap(List::stream)
                .map(Sentence::span)
                .toList();
        int last = sentences.size() - 1;
        return telling(paper, sentences.get(last), last > 0 ? Optional.of(sentences.get(last - 1)) : Optional.empty());
    }

    private Telling whole(int paper) {
        return telling(paper, articles.get(paper).body().getFirst(), Optional.empty());
    }

    private Telling telling(int paper, Span span, Optional<Span> before) {
        Article article = articles.get(paper);
        return Telling.of(
                article.excerpt(span), before, LibraryQuotes.of(quoted).in(article, span));
    }
}
