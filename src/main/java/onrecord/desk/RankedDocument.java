package onrecord.desk;

/**
 * A document found for a query.
 *
 * @param name the file's name or the document's id
 * @param score larger is better; comparable within one query only
 */
public record RankedDocument(String name, double score) {}
