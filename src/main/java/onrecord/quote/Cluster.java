package onrecord.quote;

import java.util.List;
import java.util.Optional;

/**
 * One statement in every cut the articles print it in.
 *
 * @param cuts never empty; the longest wording of the surest speaker first
 */
public record Cluster(List<Quote> cuts) {
    public Cluster {
        cuts = List.copyOf(cuts);
        if (cuts.isEmpty()) {
            throw new IllegalArgumentException("a cluster without a quote");
        }
    }

    /** The cut to show: the longest true wording. */
    public Quote longest() {
        return cuts.getFirst();
    }

    public Optional<Speaker> speaker() {
        return longest().speaker();
    }
}
