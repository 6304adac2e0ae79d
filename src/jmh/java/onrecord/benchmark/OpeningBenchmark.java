package onrecord.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import onrecord.answer.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A new process opens a library that is indexed already, and answers its first question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class OpeningBenchmark {
    /** How many made-up passages the library has; 0 is the bundled one. */
    @Param({"0", "20000", "200000"})
    public int passages;

    @Benchmark
    public Answer firstAnswer() throws IOException {
        try (AskedLibrary library = AskedLibrary.open(passages)) {
            return library.ask();
        }
    }
}
