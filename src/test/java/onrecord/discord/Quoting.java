package onrecord.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * An article of one sentence, and the quote in it.
 *
 * @param article the article
 */
record Quoting(Article article) {
    static final Speaker BRINK =
            new Speaker("Ada Brink", Set.of("Brink"), List.of("mayor of the harbour town", "sailor"));
    static final Speaker TERN = new Speaker("Olle Tern", Set.of("Tern"), List.of("councillor"));

    /** One by a paper that does not exist. */
    static Quoting sentence(String outlet, String sentence) {
        return new Quoting(Harbour.article(
                outlet.toLowerCase(Locale.ROOT) + ".txt",
                "A headline of " + outlet,
                outlet,
                "https://paper.example/" + outlet.length(),
                sentence));
    }

    /** One of which nothing but the headline is known. */
    static Quoting nowhere(String sentence) {
        return new Quoting(Article.of(
                Origin.named("nowhere.txt"),
                "A headline from nowhere",
                sentence,
                List.of(new Span(0, sentence.length()))));
    }

    /** The words, which must stand in the sentence. */
    Excerpt words(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the sentence: " + words);
        }
        return article.excerpt(new Span(at, at + words.length()));
    }

    /** The whole sentence. */
    Excerpt whole() {
        return article.excerpt(article.body().getFirst());
    }

    /** A direct quote of a speaker who is named. */
    Quote direct(Speaker speaker, String... said) {
        return quote(Quote.Kind.DIRECT, Optional.of(speaker), Confidence.NAMED, said);
    }

    Quote quote(Quote.Kind kind, Optional<Speaker> speaker, Confidence confidence, String... said) {
        return new Quote(
                speaker,
                Arrays.stream(said).map(this::words).toList(),
                whole(),
                Optional.empty(),
                kind,
                confidence,
                Optional.empty());
    }

    /** The same quote, its speaker known from the same words elsewhere. */
    Quote inferred(Speaker speaker, Excerpt from, String... said) {
        Quote quote = quote(Quote.Kind.DIRECT, Optional.of(speaker), Confidence.INFERRED, said);
        return new Quote(
                quote.speaker(),
                quote.said(),
                quote.sentence(),
                quote.mention(),
                quote.kind(),
                quote.confidence(),
                Optional.of(from));
    }
}
