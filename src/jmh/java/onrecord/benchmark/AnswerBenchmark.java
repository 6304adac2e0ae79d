package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a question to its answer, with a heap of one gigabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AnswerBenchmark {
    private static final int QUESTIONS = 200;

    /** How many passages the library has; 0 is the bundled one. */
    @Param({"0", "20000", "200000"})
    public int passages;

    private final AtomicInteger next = new AtomicInteger();
    private List<String> questions = List.of();
    private Desk desk;

    @Setup
    public void open() throws IOException {
        desk = Libraries.open(passages, Progress.SILENT);
        questions = passages == 0 ? bundled() : madeUp();
    }

    private static List<String> bundled() throws IOException {
        return Files.readAllLines(Path.of("index", "questions.jsonl")).stream()
                .map(line -> line.replaceFirst(".*?\"question\" *: *\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private List<String> madeUp() {
        MadeUpNews news = new MadeUpNews();
        int articles = Libraries.articleCount(passages);
        return IntStream.range(0, QUESTIONS)
                .mapToObj(n -> news.question(n, articles))
                .toList();
    }

    @Benchmark
    public Answer answer() {
        return desk.ask(Library.BUNDLED, questions.get(Math.floorMod(next.getAndIncrement(), questions.size())));
    }

    @TearDown
    public void close() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%n# heap after collection: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        desk.close();
    }
}
