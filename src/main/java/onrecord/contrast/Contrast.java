package onrecord.contrast;

import onrecord.article.Span;

/**
 * Where two tellings of one thing part.
 *
 * @param one the words of the first that differ, as a span of its article's text
 * @param other the words of the second
 */
public record Contrast(Span one, Span other) {
    /** The same of the two tellings the other way round. */
    Contrast turned() {
        Span first = other;
        Span second = one;
        return new Contrast(first, second);
    }
}
