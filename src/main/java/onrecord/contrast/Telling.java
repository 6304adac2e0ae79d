package onrecord.contrast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;

/**
 * A sentence of an article, ready to be held against others.
 *
 * @param excerpt the sentence
 * @param words its words
 * @param setting the words of the headline and of the sentence before, which say what "there" and "it" mean
 * @param quotes what it reports somebody to have said
 */
public record Telling(Excerpt excerpt, List<ComparedWord> words, List<ComparedWord> setting, List<Quote> quotes) {
    public Telling {
        words = List.copyOf(words);
        setting = List.copyOf(setting);
        quotes = List.copyOf(quotes);
    }

    /**
     * A sentence with what it needs to be understood.
     *
     * @param before the sentence before it, if there is one
     */
    public static Telling of(Excerpt excerpt, Optional<Span> before, List<Quote> quotes) {
        return of(excerpt, ComparedWords.of(excerpt.article().headline()), before, quotes);
    }

    /**
     * The same where the words of the headline are known already, as those of many sentences of one article are.
     *
     * @param before the sentence before it, if there is one
     */
    public static Telling of(Excerpt excerpt, List<ComparedWord> headline, Optional<Span> before, List<Quote> quotes) {
        Article article = excerpt.article();
        List<ComparedWord> setting = Stream.concat(
                        headline.stream(), before.stream().flatMap(b -> ComparedWords.of(article.text(), b).stream()))
                .toList();
        return new Telling(excerpt, ComparedWords.of(article.text(), excerpt.span()), setting, quotes);
    }

    String text() {
        return excerpt.article().text();
    }

    Optional<LocalDate> published() {
        return excerpt.article().origin().published();
    }

    /** The words with those of the setting. */
    public List<ComparedWord> all() {
        return Stream.concat(words.stream(), setting.stream()).toList();
    }

    /** From the first of its words to the last. */
    Span span(int from, int to) {
        return words.get(from).span().join(words.get(to - 1).span());
    }
}
