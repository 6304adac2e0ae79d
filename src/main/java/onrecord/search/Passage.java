package onrecord.search;

import onrecord.article.Span;

/**
 * A few sentences that stand together, found as one.
 *
 * @param span from the first sentence's start to the last one's end
 * @param firstSentence the place of its first sentence among the article's sentences
 * @param sentences how many it has
 */
public record Passage(Span span, int firstSentence, int sentences) {}
