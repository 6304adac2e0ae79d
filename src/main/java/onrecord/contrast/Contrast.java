package onrecord.contrast;

import onrecord.article.Span;

/**
 * Where two tellings of one thing part.
 *
 * @param one the words of the first that differ, as a span of its article's text
 * @param other the words of the second
 */
public record Contrast(Span one, Span other) {}
