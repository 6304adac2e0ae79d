package onrecord.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Lists quotes for scripts. */
final class QuotesJson {
    private QuotesJson() {}

    /**
     * A quote as an object for each of its pieces.
     *
     * @param cluster the number of its statement; its copies in other articles have the same
     */
    static List<ObjectNode> of(Quote quote, Optional<Excerpt> cue, int cluster) {
        List<ObjectNode> lines = new ArrayList<>();
        for (Excerpt piece : quote.said()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.put("doc", piece.article().origin().name());
            object.put("start", piece.span().start());
            object.put("end", piece.span().end());
            object.put("text", piece.words());
            object.put("type", type(quote));
            object.put("speaker", quote.speaker().map(Speaker::name).orElse(""));
            object.put("mention", quote.mention().map(Excerpt::words).orElse(""));
            object.put("cue", cue.map(Excerpt::words).orElse(""));
            object.put("confidence", quote.confidence().value());
            object.put("cluster", cluster);
            quote.inferredFrom()
                    .ifPresent(from ->
                            object.put("inferred_from", from.article().origin().name()));
            lines.add(object);
        }
        return lines;
    }

    /** "direct", "mixed" or "indirect". */
    static String type(Quote quote) {
        return quote.kind().name().toLowerCase(Locale.ROOT);
    }
}
