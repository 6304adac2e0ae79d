package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.article.Span;

/** The drafts of one article, found by their place. */
final class DraftsByPlace {
    /** How many drafts before a place are looked at; one that begins farther back does not reach there. */
    private static final int REACH = 40;

    private final NavigableMap<Integer, Draft> byStart = new TreeMap<>();

    DraftsByPlace(List<Draft> drafts) {
        drafts.forEach(this::add);
    }

    /** Adds a draft, unless one begins at the same place. */
    void add(Draft draft) {
        byStart.putIfAbsent(draft.start(), draft);
    }

    void replace(Draft draft) {
        byStart.put(draft.start(), draft);
    }

    List<Draft> all() {
        return new ArrayList<>(byStart.values());
    }

    /** The draft that has most of a quotation. */
    Optional<Draft> covering(Quotation quotation) {
        return byStart.headMap(quotation.span().end(), false).descendingMap().values().stream()
                .limit(REACH)
                .filter(d -> covers(d, quotation.span()))
                .findFirst();
    }

    private static boolean covers(Draft draft, Span quotation) {
        int overlap = draft.said().stream()
                .mapToInt(piece -> Math.min(piece.end(), quotation.end()) - Math.max(piece.start(), quotation.start()))
                .filter(common -> common > 0)
                .sum();
        return 2 * overlap > quotation.length();
    }

    /** Whom the last draft in a stretch of text mentions. */
    Optional<Span> lastMentionIn(Span span) {
        return byStart.headMap(span.end(), false).descendingMap().values().stream()
                .limit(REACH)
                .filter(d -> d.overlaps(span))
                .flatMap(d -> d.mention().stream())
                .findFirst();
    }
}
