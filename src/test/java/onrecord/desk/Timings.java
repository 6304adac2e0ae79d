package onrecord.desk;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long something took, many times: by the clock on the wall and by the processor. */
final class Timings {
    private final String what;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    <T> T time(Supplier<T> work) {
        long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long before = System.nanoTime();
        T made = work.get();
        wall.add((System.nanoTime() - before) / 1e6);
        processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore) / 1e6);
        return made;
    }

    /** One line: what, how often, and milliseconds of the wall and of the asking thread's processor. */
    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-44s %6d times  ms p50 %8.2f  p95 %8.2f  p99 %8.2f  worst %8.2f   processor p50 %7.2f  p99 %7.2f%n",
                what,
                wall.size(),
                at(wall, 0.5),
                at(wall, 0.95),
                at(wall, 0.99),
                at(wall, 1),
                at(processor, 0.5),
                at(processor, 0.99));
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
