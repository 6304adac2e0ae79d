package onrecord.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import onrecord.answer.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a question to its answer, again and again. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 8)
@Measurement(iterations = 4, time = 8)
@Fork(1)
public class AnswerBenchmark {
    /** How many made-up passages the library has; 0 is the bundled one. */
    @Param({"0", "20000", "200000"})
    public int passages;

    private AskedLibrary library;

    @Setup
    public void open() throws IOException {
        library = AskedLibrary.open(passages);
    }

    @Benchmark
    public Answer answer() {
        return library.ask();
    }

    @TearDown
    public void close() {
        library.close();
    }
}
