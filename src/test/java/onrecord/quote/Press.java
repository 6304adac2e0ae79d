package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Span;

/** An article for tests whose people and statements are given, not found. */
final class Press {
    private final Article article;
    private final List<Mention> people = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Press(Article article) {
        this.article = article;
    }

    /** An article of one paragraph. */
    static Press article(String name, String text) {
        return new Press(Drafts.article(name, "News of the harbour", text));
    }

    Press person(String name, String role) {
        people.add(new Mention(name, Optional.of(role).filter(r -> !r.isEmpty()), span(name)));
        return this;
    }

    /** Words that somebody named beside them says. */
    Press says(String speaker, String words) {
        return says(Optional.of(speaker), words, speaker, Confidence.NAMED);
    }

    /** Words whose speaker the article calls by a mention. */
    Press says(Optional<String> speaker, String words, String mention, Confidence confidence) {
        Optional<Span> called = mention.isEmpty() ? Optional.empty() : Optional.of(span(mention));
        statements.add(new Statement(
                span(words), List.of(span(words)), called, Optional.empty(), speaker, Quote.Kind.DIRECT, confidence));
        return this;
    }

    /** One quotation, interrupted. */
    Press saysInPieces(String speaker, String mention, Confidence confidence, String... pieces) {
        statements.add(new Statement(
                new Span(0, article.text().length()),
                Arrays.stream(pieces).map(this::span).toList(),
                Optional.of(span(mention)),
                Optional.empty(),
                Optional.of(speaker),
                Quote.Kind.DIRECT,
                confidence));
        return this;
    }

    QuotedArticle done() {
        return new QuotedArticle(article, new ArticleQuotes(people, statements));
    }

    Article article() {
        return article;
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("no \"" + words + "\" in " + article.text());
        }
        return new Span(start, start + words.length());
    }
}
