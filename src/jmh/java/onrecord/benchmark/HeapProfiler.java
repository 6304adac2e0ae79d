package onrecord.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** How much of the heap is in use when everything that can be collected is. */
public final class HeapProfiler implements InternalProfiler {
    static final String HEAP = "heap";

    private static final int MEGABYTE = 1 << 20;

    @Override
    public String getDescription() {
        return "heap in use after collection";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // Only what is left afterwards counts.
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return List.of(new ScalarResult(HEAP, (double) used / MEGABYTE, "MB", AggregationPolicy.MAX));
    }
}
