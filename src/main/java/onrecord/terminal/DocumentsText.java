package onrecord.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Article;
import onrecord.desk.Listing;
import onrecord.desk.RankedDocument;

/**
 * Lists documents that were found, for people.
 *
 * @param width columns
 */
record DocumentsText(int width) {
    /** A numbered line a document, best first; each line ends with a line feed. */
    String of(List<RankedDocument> documents, List<Listing> library) {
        Map<String, Article> articles = new HashMap<>();
        library.forEach(listing -> articles.put(listing.article().origin().name(), listing.article()));
        Page page = new Page(width, new Paint(false));
        int rank = 1;
        for (RankedDocument document : documents) {
            Article article = articles.get(document.name());
            List<Word> line = new ArrayList<>(Words.of(rank++ + "."));
            line.addAll(article == null ? Words.of(document.name()) : Source.of(article));
            page.put(0, 4, line, 0);
        }
        return page.toString();
    }
}
