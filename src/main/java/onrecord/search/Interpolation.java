package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one score of several: each scaled to 0 (the worst here) to 1 (the best here), then the weighted mean.
 *
 * @param <K> what is scored
 */
final class Interpolation<K extends Comparable<K>> {
    private final List<Weighted<K>> parts = new ArrayList<>();
    private double weights;

    /**
     * Adds a score.
     *
     * @param weight how much it counts
     * @param scores on any scale, for the same keys as the others
     */
    Interpolation<K> add(double weight, Map<K, Double> scores) {
        parts.add(new Weighted<>(weight, scores, Scale.of(scores)));
        weights += weight;
        return this;
    }

    /** The scores fused, 0 to 1. */
    Map<K, Double> fused() {
        Map<K, Double> fused = new TreeMap<>();
        for (Weighted<K> part : parts) {
            part.scores.forEach(
                    (key, value) -> fused.merge(key, part.weight * part.scale.of(value) / weights, Double::sum));
        }
        return fused;
    }

    private record Weighted<K>(double weight, Map<K, Double> scores, Scale scale) {}

    private record Scale(double least, double most) {
        static Scale of(Map<?, Double> scores) {
            double least = scores.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            double most = scores.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return new Scale(least, most);
        }

        double of(double score) {
            return most > least ? (score - least) / (most - least) : 0;
        }
    }
}
