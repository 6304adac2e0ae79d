/**
 * Who said these words.
 *
 * <p>Start here: {@link onrecord.quote.Quote}, a statement with its speaker; {@code QuoteFinder} finds
 * them in one article, {@code Speakers} knows the names of a whole library.
 *
 * <p>It must not know search, answers or front ends.
 */
@NullMarked
package onrecord.quote;

import org.jspecify.annotations.NullMarked;
