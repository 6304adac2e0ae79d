package onrecord.evaluation;

import java.util.Map;
import java.util.Optional;

/**
 * How the questions of one kind went.
 *
 * @param kind what they are counted under; {@link #ALL} for all together
 * @param questions how many there are
 * @param measures every measure that counts any of them
 */
public record KindScore(String kind, int questions, Map<Measure, Estimate> measures) {
    /** All kinds together. */
    public static final String ALL = "all";

    public KindScore {
        measures = Map.copyOf(measures);
    }

    /** One measure; empty when it counts none of these questions. */
    public Optional<Estimate> of(Measure measure) {
        return Optional.ofNullable(measures.get(measure));
    }
}
