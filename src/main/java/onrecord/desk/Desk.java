package onrecord.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Question;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Span;

/** The one door for every front end. */
public final class Desk implements AutoCloseable {
    /** The longest question that is read, in characters. */
    public static final int LONGEST_QUESTION = 500;

    private final List<Article> articles;

    /** A desk over articles in memory. */
    public Desk(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    /** Answers a question from one library. Never throws for what was typed. */
    public Answer ask(Library library, String words) {
        List<String> terms = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+", -1))
                .filter(w -> w.length() > 3)
                .toList();
        Question question = new Question(words.strip(), Question.Kind.OTHER, List.of(), terms, List.of());
        List<Evidence> evidence = articles.stream()
                .flatMap(a -> a.body().stream().map(a::excerpt))
                .map(e -> new Evidence(e, Optional.empty(), List.of(), List.of(), overlap(e, terms)))
                .filter(e -> e.strength() > 0)
                .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
                .limit(12)
                .toList();
        return evidence.isEmpty()
                ? new Answer.NotFound(question, new Answer.Reason.TooWeak(), List.of(), List.of(), 0)
                : new Answer.Found(question, evidence, 0.5);
    }

    /** What the library holds, in the order of the articles' names. */
    public List<Listing> articles(Library library) {
        return articles.stream().map(a -> new Listing(a, a.body().size(), 0)).toList();
    }

    /** The words of a span with the paragraphs around it; empty when the library holds no such article or words. */
    public Optional<Context> context(Library library, ArticleId id, Span span) {
        return articles.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .flatMap(a -> a.paragraphOf(span)
                        .map(i -> new Context(
                                i > 0 ? Optional.of(a.excerpt(a.body().get(i - 1))) : Optional.empty(),
                                a.excerpt(a.body().get(i)),
                                i + 1 < a.body().size()
                                        ? Optional.of(a.excerpt(a.body().get(i + 1)))
                                        : Optional.empty())));
    }

    /** The same answer, with the steps that led to it. */
    public Explained explain(Library library, String words) {
        return new Explained(ask(library, words), List.of());
    }

    /** The documents nearest to a query, best first, each scored by its best passage. */
    public List<RankedDocument> documents(Library library, String query, int depth) {
        return List.of();
    }

    /** What opening this desk did to the index. */
    public Update update() {
        return new Update(Path.of("index"), articles.size(), 0, 0, 0, 0, articles.size(), List.of(), Duration.ZERO);
    }

    private static double overlap(Excerpt excerpt, List<String> terms) {
        String text = excerpt.words().toLowerCase(Locale.ROOT);
        return terms.stream().filter(text::contains).count();
    }

    @Override
    public void close() {}
}
