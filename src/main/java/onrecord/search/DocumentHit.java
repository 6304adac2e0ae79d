package onrecord.search;

/**
 * An article found by its best passage.
 *
 * @param name the file's name or the document's id
 * @param score larger is better, 0 to 1 within one search
 */
public record DocumentHit(String name, double score) {}
