package onrecord.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.desk.Desk;
import onrecord.desk.Progress;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints one table. */
public final class BenchmarkMain {
    private static final String[] LIBRARIES = {"0", "20000", "200000"};
    private static final int STEP = 1000;

    private BenchmarkMain() {}

    /**
     * Runs them.
     *
     * @param libraries how many passages each library has, 0 for the bundled one; all three sizes unless given
     */
    public static void main(String... libraries) throws IOException, RunnerException {
        String[] sizes = libraries.length == 0 ? LIBRARIES : libraries;
        for (String size : sizes) {
            make(Integer.parseInt(size));
        }
        Map<Integer, Row> rows = new TreeMap<>();
        for (RunResult one : run("AnswerBenchmark", Mode.SampleTime, 1, sizes)) {
            rows.put(passages(one), new Row(one));
        }
        for (RunResult two : run("AnswerBenchmark", Mode.Throughput, 2, sizes)) {
            row(rows, two).perSecond = STEP * two.getPrimaryResult().getScore();
        }
        for (RunResult opened : run("OpeningBenchmark", Mode.SingleShotTime, 1, sizes)) {
            row(rows, opened).opening = opened.getPrimaryResult().getScore();
        }
        double indexing = run("IndexingBenchmark", Mode.SingleShotTime, 1)
                .iterator()
                .next()
                .getPrimaryResult()
                .getScore();
        System.out.printf(
                "%n%-10s %8s %8s %10s %16s %9s %18s%n",
                "passages", "p50 ms", "p99 ms", "p99 / p50", "two threads, 1/s", "heap MB", "first answer, s");
        rows.forEach((passages, row) -> System.out.println(row.line(passages == 0 ? "bundled" : "" + passages)));
        System.out.printf(
                Locale.ROOT,
                "indexing: %.1f articles of %d passages a second on %d processors%n",
                1 / indexing,
                MadeUpNews.PASSAGES,
                Runtime.getRuntime().availableProcessors());
    }

    /** Makes a library before it is measured: that takes minutes, and JMH would time it as a part of opening. */
    private static void make(int passages) throws IOException {
        Progress progress = (done, all, name) -> {
            if (done > 0 && done % STEP == 0) {
                System.out.printf("%d of %d articles indexed%n", done, all);
            }
        };
        try (Desk made = Libraries.open(passages, progress)) {
            System.out.printf(
                    "%d articles, %d passages%n",
                    made.update().articles(), made.update().passages());
        }
    }

    private static Collection<RunResult> run(String benchmark, Mode mode, int threads, String... sizes)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark + "\\.")
                .mode(mode)
                .threads(threads)
                .addProfiler(HeapProfiler.class)
                .jvmArgsAppend("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector");
        return new Runner((sizes.length == 0 ? options : options.param("passages", sizes)).build()).run();
    }

    private static int passages(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("passages"));
    }

    private static Row row(Map<Integer, Row> rows, RunResult of) {
        return Optional.ofNullable(rows.get(passages(of))).orElseThrow();
    }

    /** What was measured of one library. */
    private static final class Row {
        private final double median;
        private final double slowest;
        private final double heap;
        private double perSecond;
        private double opening;

        Row(RunResult answers) {
            median = answers.getPrimaryResult().getStatistics().getPercentile(50);
            slowest = answers.getPrimaryResult().getStatistics().getPercentile(99);
            heap = answers.getSecondaryResults().values().stream()
                    .filter(result -> result.getLabel().equals(HeapProfiler.HEAP))
                    .mapToDouble(result -> result.getScore())
                    .max()
                    .orElse(0);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-10s %8.1f %8.1f %10.1f %16.0f %9.0f %18.1f",
                    name,
                    median,
                    slowest,
                    slowest / median,
                    perSecond,
                    heap,
                    opening);
        }
    }
}
