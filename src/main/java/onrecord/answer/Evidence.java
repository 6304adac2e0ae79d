package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Quote;

/**
 * One piece of an answer: words that stand in an article.
 *
 * @param excerpt the words
 * @param quote the statement in them and its speaker, when they report one
 * @param alsoReportedIn the same statement in other articles, in whatever cut they print it
 * @param emphasis the answer's key words, as spans of the article's text inside the excerpt
 * @param strength how well it answers, for ordering within one answer
 */
public record Evidence(
        Excerpt excerpt, Optional<Quote> quote, List<Excerpt> alsoReportedIn, List<Span> emphasis, double strength) {
    public Evidence {
        alsoReportedIn = List.copyOf(alsoReportedIn);
        emphasis = List.copyOf(emphasis);
        for (Span key : emphasis) {
            if (!excerpt.span().contains(key)) {
                throw new IllegalArgumentException("emphasis " + key + " outside " + excerpt);
            }
        }
    }
}
