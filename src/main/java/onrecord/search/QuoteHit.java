package onrecord.search;

import java.util.Comparator;
import onrecord.quote.Quote;

/**
 * A statement that could be meant.
 *
 * @param quote the statement with its speaker
 * @param cosine how near its meaning is to the search's, -1 to 1
 * @param words its BM25 score as a share of the most a statement could reach, 0 to 1
 */
public record QuoteHit(Quote quote, double cosine, double words) {
    /** What a full match of words is worth in cosine: the model's cosines of news lie close together. */
    private static final double WORDS = 0.2;

    /** The nearest first. */
    public static Comparator<QuoteHit> nearestFirst() {
        return Comparator.comparingDouble(QuoteHit::nearness).reversed();
    }

    /** How near it is to the search, by meaning and by words together. */
    double nearness() {
        return cosine + WORDS * words;
    }
}
