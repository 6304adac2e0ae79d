package onrecord.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/**
 * Tells how far chance may have helped: draws the questions again and again with replacement, measures each draw, and
 * takes the middle 95 of 100 (the percentile bootstrap of Efron and Tibshirani, 1993). The turns of a dialogue depend on
 * each other, so that a dialogue is drawn as a whole. The same outcomes always give the same intervals.
 */
final class Bootstrap {
    private static final int DRAWS = 2000;
    private static final long SEED = 1993;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Every measure that counts any of these questions. */
    static Map<Measure, Estimate> measures(List<List<Outcome>> dialogues) {
        return estimates(dialogues, (measure, drawn) -> measure.of(drawn));
    }

    /** How much better, by every measure, the later outcomes are than the earlier ones of the same questions. */
    static Map<Measure, Estimate> differences(List<List<Pair>> dialogues) {
        return estimates(dialogues, (measure, drawn) -> {
            OptionalDouble now = measure.of(drawn.stream().map(Pair::now).toList());
            OptionalDouble before = measure.of(drawn.stream().map(Pair::before).toList());
            return now.isPresent() && before.isPresent()
                    ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
        });
    }

    /** The outcomes of one question in two runs. */
    record Pair(Outcome before, Outcome now) {}

    private static <T> Map<Measure, Estimate> estimates(
            List<List<T>> dialogues, BiFunction<Measure, List<T>, OptionalDouble> value) {
        List<T> all = dialogues.stream().flatMap(List::stream).toList();
        Map<Measure, double[]> values = new EnumMap<>(Measure.class);
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (value.apply(measure, all).isPresent()) {
                values.put(measure, new double[DRAWS]);
                counts.put(measure, 0);
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> drawn = new ArrayList<>(all.size());
            for (int i = 0; i < dialogues.size(); i++) {
                drawn.addAll(dialogues.get(random.nextInt(dialogues.size())));
            }
            values.forEach((measure, measured) ->
                    // A draw without any question that counts measures nothing.
                    value.apply(measure, drawn)
                            .ifPresent(v -> measured[counts.merge(measure, 1, Integer::sum) - 1] = v));
        }
        Map<Measure, Estimate> estimates = new EnumMap<>(Measure.class);
        values.forEach((measure, measured) -> {
            double[] sorted = Arrays.copyOf(measured, counts.getOrDefault(measure, 0));
            Arrays.sort(sorted);
            double mean = value.apply(measure, all).orElseThrow();
            estimates.put(measure, new Estimate(mean, at(sorted, TAIL, mean), at(sorted, 1 - TAIL, mean)));
        });
        return estimates;
    }

    /** The value below which this share of the sorted values lies, interpolated between two of them. */
    private static double at(double[] sorted, double share, double otherwise) {
        if (sorted.length == 0) {
            return otherwise;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
