/**
 * Who said these words.
 *
 * <p>Start here: {@link onrecord.quote.Quote}, a statement with its speaker. Finding: {@link
 * onrecord.quote.QuoteFinder}, one article's statements; a {@code Stretch} is what the rules read, {@code Reports} what
 * verbs of saying bring, {@code Loose} what stands without one, {@code Resolution} says who is meant. Linking: {@link
 * onrecord.quote.LibraryQuotes}, the same statement across articles, and {@link onrecord.quote.Speakers}, the names of a
 * library. Checking: {@link onrecord.quote.ClaimJudge}, claimed words against the true ones.
 *
 * <p>It must not know search, answers or front ends.
 */
@NullMarked
package onrecord.quote;

import org.jspecify.annotations.NullMarked;
