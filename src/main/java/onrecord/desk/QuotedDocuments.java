package onrecord.desk;

import java.util.List;
import onrecord.ingest.Reading;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.QuotedArticle;

/**
 * Articles read once, with everything they quote.
 *
 * @param articles in the order in which they were read
 * @param quotes their statements, linked
 * @param refused what could not be read
 */
public record QuotedDocuments(List<QuotedArticle> articles, LibraryQuotes quotes, List<Reading.Refused> refused) {
    public QuotedDocuments {
        articles = List.copyOf(articles);
        refused = List.copyOf(refused);
    }
}
