package onrecord.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Lists the quotes of one document for the measures: each contiguous piece of a statement one entry. */
final class DocumentQuotesJson {
    private static final int NOWHERE = -1;

    private DocumentQuotesJson() {}

    static ObjectNode of(Article article, List<Quote> quotes, Function<Quote, Optional<Excerpt>> cue) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("doc_id", article.origin().name());
        ArrayNode entries = document.putArray("quotes");
        for (int statement = 0; statement < quotes.size(); statement++) {
            Quote quote = quotes.get(statement);
            for (Excerpt piece : quote.said()) {
                ObjectNode entry = entries.addObject();
                entry.put("start", piece.span().start());
                entry.put("end", piece.span().end());
                entry.put("type", QuotesJson.type(quote));
                Optional<Excerpt> mention = quote.mention();
                entry.put("speaker_start", mention.map(m -> m.span().start()).orElse(NOWHERE));
                entry.put("speaker_end", mention.map(m -> m.span().end()).orElse(NOWHERE));
                entry.put("speaker_text", mention.map(Excerpt::words).orElse(""));
                entry.put("cue", cue.apply(quote).map(Excerpt::words).orElse(""));
                entry.put(
                        "speaker_canonical", quote.speaker().map(Speaker::name).orElse(""));
                entry.put("attr", statement + 1);
            }
        }
        return document;
    }
}
