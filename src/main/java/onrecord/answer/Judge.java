package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onrecord.article.Span;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.search.Hit;

/** Weighs the sentences a search found as answers to one question. */
final class Judge {
    private static final int SHORT = 6;
    private static final int LONG = 60;

    private final ReadQuestion read;
    private final LibraryQuotes quotes;
    private final Topic topic;
    private final Weights weights;
    private final ToDoubleFunction<String> shape;

    Judge(ReadQuestion read, LibraryQuotes quotes, Topic topic, Weights weights) {
        this.read = read;
        this.quotes = quotes;
        this.topic = topic;
        this.weights = weights;
        this.shape = AnswerTypes.to(read.question());
    }

    /** The sentences, best first; of two equally good ones the earlier in the earlier-named article. */
    List<Candidate> weigh(List<Hit> hits) {
        double mean = hits.stream().mapToDouble(Hit::cosine).average().orElse(0);
        double square = hits.stream()
                .mapToDouble(h -> (h.cosine() - mean) * (h.cosine() - mean))
                .average()
                .orElse(0);
        double deviation = Math.max(Math.sqrt(square), 1e-6);
        List<Candidate> candidates = new ArrayList<>();
        for (Hit hit : hits) {
            Optional<Quote> quote = quote(hit);
            Features features = features(hit, quote, (hit.cosine() - mean) / deviation);
            candidates.add(new Candidate(hit, quote, features, weights.score(features, asksForStatement())));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> c.hit().filed().article().origin().name())
                .thenComparing(c -> c.hit().span()));
        return candidates;
    }

    /** Of a sentence's statements the one by whom the question asks for, else the one that is most of it. */
    private Optional<Quote> quote(Hit hit) {
        return quotes.in(hit.filed().article(), hit.span()).stream()
                .max(Comparator.<Quote>comparingInt(q -> asked(q) ? 1 : 0)
                        .thenComparingInt(q -> q.said().stream()
                                .mapToInt(piece -> common(piece.span(), hit.span()))
                                .sum()));
    }

    private boolean asked(Quote quote) {
        return read.question().about().stream().anyMatch(speaker -> quotes.isBy(quote, speaker));
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private Features features(Hit hit, Optional<Quote> quote, double cosine) {
        String words = hit.span().in(hit.filed().article().text());
        List<String> tokens = Words.of(words);
        return new Features(
                cosine,
                hit.words(),
                topic.coverage(tokens),
                type(hit, words),
                speaker(quote, words),
                quote.flatMap(Quote::speaker).isPresent() ? 1 : 0,
                length(tokens.size()),
                hit.passage(),
                words.strip().endsWith("?") ? 1 : 0);
    }

    /** Who somebody is, is told where their office stands; any other kind of answer has its shape. */
    private double type(Hit hit, String words) {
        if (read.question().kind() == Question.Kind.PERSON
                && !read.question().about().isEmpty()
                && read.question().terms().isEmpty()) {
            return hit.filed().quotes().people().stream()
                            .anyMatch(m -> m.role().isPresent()
                                    && hit.span().contains(m.span())
                                    && read.question()
                                            .about()
                                            .contains(quotes.speakers().resolve(m.name())))
                    ? 1
                    : 0;
        }
        return shape.applyAsDouble(words);
    }

    private double speaker(Optional<Quote> quote, String words) {
        if (read.question().about().isEmpty()) {
            return 0;
        }
        if (quote.filter(this::asked).isPresent()) {
            return 1;
        }
        return read.question().about().stream().map(Speaker::surname).anyMatch(words::contains) ? 0.5 : 0;
    }

    private static double length(int words) {
        if (words < SHORT) {
            return (double) words / SHORT;
        }
        return words > LONG ? (double) LONG / words : 1;
    }

    private boolean asksForStatement() {
        return read.asksForStatement() || read.question().kind() == Question.Kind.WHO_SAID;
    }
}
