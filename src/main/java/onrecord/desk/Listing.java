package onrecord.desk;

import onrecord.article.Article;

/**
 * An article as a library lists it.
 *
 * @param article the article
 * @param passages how many passages the index holds of it
 * @param quotes how many statements with a known speaker were found in it
 */
public record Listing(Article article, int passages, int quotes) {}
