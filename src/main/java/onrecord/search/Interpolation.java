package onrecord.search;

import java.util.Map;
import java.util.TreeMap;

/** Makes one score of two: each scaled to 0 (the worst here) to 1 (the best here), then the mean of both. */
final class Interpolation {
    private Interpolation() {}

    /** Both maps must hold the same keys. */
    static <K extends Comparable<K>> Map<K, Double> half(Map<K, Double> first, Map<K, Double> second) {
        Scale one = Scale.of(first);
        Scale two = Scale.of(second);
        Map<K, Double> fused = new TreeMap<>();
        first.forEach((key, value) -> fused.put(key, (one.of(value) + two.of(second.getOrDefault(key, 0.0))) / 2));
        return fused;
    }

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
