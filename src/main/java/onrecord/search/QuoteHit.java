package onrecord.search;

import onrecord.quote.Quote;

/**
 * A statement that could be meant.
 *
 * @param quote the statement with its speaker
 * @param cosine how near its meaning is to the search's, -1 to 1
 * @param words its BM25 score as a share of the most a statement could reach, 0 to 1
 */
public record QuoteHit(Quote quote, double cosine, double words) {}
