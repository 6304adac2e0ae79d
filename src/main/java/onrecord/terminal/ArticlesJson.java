package onrecord.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.article.Article;
import onrecord.desk.Listing;

/** Lists an article for scripts. */
final class ArticlesJson {
    private ArticlesJson() {}

    /** The listing as an object. */
    static ObjectNode of(Listing listing) {
        Article article = listing.article();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("doc", article.origin().name());
        object.put("id", article.id().value());
        object.put("title", article.headline());
        article.origin().outlet().ifPresent(outlet -> object.put("outlet", outlet));
        article.origin().published().ifPresent(day -> object.put("published", day.toString()));
        article.origin().link().ifPresent(link -> object.put("link", link.toString()));
        object.put("passages", listing.passages());
        object.put("quotes", listing.quotes());
        return object;
    }
}
