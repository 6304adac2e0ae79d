package onrecord.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.quote.Finding;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;

/** Writes a verdict for scripts: one JSON object on one line. */
final class VerdictJson {
    private VerdictJson() {}

    /**
     * The verdict as an object.
     *
     * @param id what the claim is filed under
     * @param millis how long it took
     */
    static ObjectNode of(String id, Verdict verdict, long millis) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", id);
        object.put("verdict", name(verdict));
        if (verdict instanceof Verdict.Altered altered) {
            object.put("turn", altered.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        Optional<Finding> finding = finding(verdict);
        finding.ifPresent(found -> {
            object.put("wording", found.wording().words());
            object.put("true_wording", found.wording().words());
            found.speaker().map(Speaker::name).ifPresent(name -> {
                object.put("speaker", name);
                object.put("true_speaker", name);
            });
            object.put("is_direct_quote", found.direct());
        });
        ArrayNode cited = object.putArray("cited");
        finding.ifPresent(found -> {
            cite(found.sentence(), cited);
            found.alsoIn().forEach(also -> cite(also, cited));
        });
        if (verdict instanceof Verdict.NotOnRecord nothing) {
            ArrayNode nearest = object.putArray("nearest");
            nothing.nearest().forEach(near -> cite(near.sentence(), nearest));
        }
        object.put("millis", millis);
        return object;
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim yes -> "verbatim";
            case Verdict.Near nearly -> "near";
            case Verdict.OtherSpeaker other -> "misattributed";
            case Verdict.Altered turned -> "altered-meaning";
            case Verdict.NotOnRecord no -> "fabricated";
        };
    }

    private static Optional<Finding> finding(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim yes -> Optional.of(yes.finding());
            case Verdict.Near nearly -> Optional.of(nearly.finding());
            case Verdict.OtherSpeaker other -> Optional.of(other.finding());
            case Verdict.Altered turned -> Optional.of(turned.finding());
            case Verdict.NotOnRecord no -> Optional.empty();
        };
    }

    private static void cite(Excerpt excerpt, ArrayNode cited) {
        ObjectNode object = cited.addObject();
        object.put("doc", excerpt.article().origin().name());
        object.put("text", excerpt.words());
        object.put("start", excerpt.span().start());
        object.put("end", excerpt.span().end());
    }
}
