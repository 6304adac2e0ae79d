package onrecord.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks. */
public final class BenchmarkMain {
    private BenchmarkMain() {}

    public static void main(String[] libraries) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("AnswerBenchmark");
        if (libraries.length > 0) {
            options.param("passages", libraries);
        }
        new Runner(options.build()).run();
    }
}
