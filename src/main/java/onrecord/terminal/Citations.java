package onrecord.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Disagreement;
import onrecord.answer.Evidence;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;

/** The articles an answer cites, numbered in the order in which they are first cited. */
final class Citations {
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();

    Citations(List<Evidence> evidence) {
        this(evidence, Optional.empty());
    }

    Citations(List<Evidence> evidence, Optional<Disagreement> disagreement) {
        Stream.concat(
                        evidence.stream().flatMap(Citations::excerpts),
                        disagreement.stream().flatMap(d -> d.sides().stream()).flatMap(Citations::excerpts))
                .map(Excerpt::article)
                .forEach(article -> {
                    if (numbers.putIfAbsent(Key.of(article), articles.size() + 1) == null) {
                        articles.add(article);
                    }
                });
    }

    /** The numbers of the articles that report it: {@code [1]} or {@code [2 3]}. */
    String label(Evidence evidence) {
        return label(excerpts(evidence));
    }

    /** The numbers of the articles on one side of a disagreement. */
    String label(Disagreement.Side side) {
        return label(excerpts(side));
    }

    private String label(Stream<Excerpt> excerpts) {
        return excerpts.map(e -> String.valueOf(numbers.get(Key.of(e.article()))))
                .distinct()
                .collect(Collectors.joining(" ", "[", "]"));
    }

    /** The number of the article that has these words: {@code [2]}. */
    String number(Excerpt excerpt) {
        return "[" + numbers.get(Key.of(excerpt.article())) + "]";
    }

    /** Puts the numbered list. */
    void put(Page page) {
        int digits = String.valueOf(articles.size()).length();
        for (int i = 0; i < articles.size(); i++) {
            String number = String.valueOf(i + 1);
            List<Word> line = new ArrayList<>();
            line.add(new Word(" ".repeat(digits - number.length()) + number + " ", digits + 1));
            line.addAll(Source.of(articles.get(i)));
            page.put(2, 4 + digits, line, 0);
        }
    }

    private static Stream<Excerpt> excerpts(Evidence evidence) {
        return Stream.of(
                        Stream.of(evidence.excerpt()),
                        evidence.alsoReportedIn().stream(),
                        evidence.quote().flatMap(Quote::inferredFrom).stream())
                .flatMap(excerpts -> excerpts);
    }

    private static Stream<Excerpt> excerpts(Disagreement.Side side) {
        return Stream.concat(Stream.of(side.excerpt()), side.alsoIn().stream());
    }

    /** One document: the same words under two names are two. */
    private record Key(String name, String id) {
        static Key of(Article article) {
            return new Key(article.origin().name(), article.id().value());
        }
    }
}
