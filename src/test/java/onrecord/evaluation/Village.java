package onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;

/** Two articles about a bridge, and outcomes of questions about them. */
final class Village {
    static final Article BRIDGE = article(
            "bridge.txt",
            "The bridge at Oldmoor opens",
            "The bridge cost 12 million crowns, said the engineer Ida Brandt.\n"
                    + "“It will carry forty-ton lorries,” Brandt told the council.");
    static final Article FERRY = article(
            "ferry.md",
            "The last ferry leaves Oldmoor",
            "The ferry made its last trip on 3 May.\nIts captain, Tomas Lund, called the day “a sad one.”");

    private Village() {}

    static Article article(String name, String headline, String text) {
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n", -1)) {
            body.add(new Span(from, from + paragraph.length()));
            from += paragraph.length() + 1;
        }
        return Article.of(Origin.named(name), headline, text, body);
    }

    /** An outcome of a question that is on record. */
    static Outcome onRecord(String id, boolean answered, boolean right, double confidence) {
        return outcome(id, "what", true, answered, right, confidence);
    }

    /** An outcome of a question that is not. */
    static Outcome notOnRecord(String id, boolean answered, double confidence) {
        return outcome(id, "absent", false, answered, false, confidence);
    }

    private static Outcome outcome(
            String id, String kind, boolean answerable, boolean answered, boolean right, double confidence) {
        return new Outcome(
                id,
                id,
                kind,
                "Question " + id + "?",
                answerable ? "“crowns”" : "not on record",
                answerable,
                answered,
                answerable ? Optional.of(right) : Optional.empty(),
                right,
                right,
                false,
                confidence,
                right,
                answered ? List.of(new Outcome.Cited("bridge.txt", "The bridge cost a lot.")) : List.of());
    }
}
