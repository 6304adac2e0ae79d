package onrecord.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;

/**
 * Whose words a stretch of an account is.
 *
 * @param quote the statement most of it belongs to; empty when it is the reporter's own
 * @param stitched whether it is put together from the words of two speakers
 * @param whole whether every word that says something stands in statements of that speaker, or all is the reporter's
 */
record Source(Optional<Quote> quote, boolean stitched, boolean whole) {
    private static final double MOST = 0.5;
    private static final double A_PART = 0.2;

    /** The source of these words of an account. */
    static Source of(TrueWords truth, List<ComparedWord> words) {
        List<Quote> quotes = truth.account().quotes();
        double all = words.stream().mapToDouble(ComparedWord::weight).sum();
        Optional<Quote> best = quotes.stream()
                .filter(q -> share(List.of(q), words) > 0)
                .max(Comparator.<Quote>comparingDouble(q -> share(bySame(q, quotes), words))
                        .thenComparingDouble(q -> share(List.of(q), words))
                        .thenComparing(q -> q.speaker().isPresent())
                        .thenComparingInt(q -> -length(q)));
        if (best.isEmpty()) {
            return new Source(Optional.empty(), false, true);
        }
        Quote found = best.get();
        double share = share(bySame(found, quotes), words);
        // Of a statement that is half the reporter's, the claim may have more of the reporter's half.
        if (share < MOST * all && found.kind() == Quote.Kind.DIRECT) {
            return new Source(Optional.empty(), false, true);
        }
        List<Quote> others = quotes.stream()
                .filter(q -> q.speaker().isPresent() && found.speaker().isPresent())
                .filter(q -> !q.speaker().equals(found.speaker()))
                .toList();
        boolean stitched = all - share > A_PART * all && share(others, words) > A_PART * all;
        List<ComparedWord> content =
                words.stream().filter(ComparedWord::content).toList();
        boolean whole =
                content.stream().allMatch(w -> bySame(found, quotes).stream().anyMatch(q -> says(q, w)));
        return new Source(Optional.of(whole ? leastDirect(found, quotes, content) : found), stitched, whole);
    }

    private static List<Quote> bySame(Quote quote, List<Quote> quotes) {
        return quotes.stream()
                .filter(q -> q.equals(quote)
                        || (q.speaker().isPresent() && q.speaker().equals(quote.speaker())))
                .toList();
    }

    /** Of the statements of one speaker that hold the words together, the one that is a quotation least. */
    private static Quote leastDirect(Quote found, List<Quote> quotes, List<ComparedWord> content) {
        List<Quote> same = bySame(found, quotes);
        List<Quote> direct =
                same.stream().filter(q -> q.kind() == Quote.Kind.DIRECT).toList();
        if (found.kind() != Quote.Kind.DIRECT) {
            return found;
        }
        return content.stream()
                .filter(w -> direct.stream().noneMatch(q -> says(q, w)))
                .flatMap(w -> same.stream().filter(q -> says(q, w)))
                .findFirst()
                .orElse(found);
    }

    private static boolean says(Quote quote, ComparedWord word) {
        return quote.said().stream().map(Excerpt::span).anyMatch(s -> s.overlaps(word.span()));
    }

    /** How much of the words, weighed, somebody says in these statements. */
    private static double share(List<Quote> quotes, List<ComparedWord> words) {
        return words.stream()
                .filter(w -> quotes.stream().anyMatch(q -> says(q, w)))
                .mapToDouble(ComparedWord::weight)
                .sum();
    }

    private static int length(Quote quote) {
        return quote.said().stream().mapToInt(e -> e.span().length()).sum();
    }
}
