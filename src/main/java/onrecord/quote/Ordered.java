package onrecord.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.article.Span;

/** Things that stand one behind another in a text and are looked up by their place, in logarithmic time. */
final class Ordered<T> {
    private final List<T> items;
    private final Function<T, Span> span;

    /**
     * Keeps things in order.
     *
     * @param items in the order of the text, none overlapping another
     * @param span where each stands
     */
    Ordered(List<T> items, Function<T, Span> span) {
        this.items = items;
        this.span = span;
    }

    /** The place of the first that ends behind an offset; how many there are when none does. */
    int firstEndingBehind(int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(items.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first that shares a character with a span. */
    Optional<T> overlapping(Span wanted) {
        int at = firstEndingBehind(wanted.start());
        return get(at).filter(item -> span.apply(item).overlaps(wanted));
    }

    /** All that share a character with a span. */
    List<T> allOverlapping(Span wanted) {
        int first = firstEndingBehind(wanted.start());
        int end = first;
        while (end < items.size() && span.apply(items.get(end)).start() < wanted.end()) {
            end++;
        }
        return items.subList(first, end);
    }

    /** The one that holds all of a span. */
    Optional<T> holding(Span wanted) {
        return get(firstEndingBehind(wanted.start()))
                .filter(item -> span.apply(item).contains(wanted));
    }

    /** The last that ends at an offset or before it. */
    Optional<T> before(int offset) {
        return get(firstEndingBehind(offset) - 1);
    }

    /** The one at a place; empty beyond the ends. */
    Optional<T> get(int place) {
        return place >= 0 && place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }
}
