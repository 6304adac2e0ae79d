package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import onrecord.answer.Answerer;
import onrecord.desk.Desk;
import onrecord.desk.Desks;
import onrecord.desk.Progress;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Articles of about {@value MadeUpNews#PASSAGES} passages become an index, encoded for real, on every processor. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class IndexingBenchmark {
    private static final int ARTICLES = 64;

    private Embedder encoder;
    private Path articles;

    @Setup(Level.Trial)
    public void write() throws IOException {
        encoder = OnnxEmbedder.open(Optional.empty());
        articles = Libraries.articles(ARTICLES * MadeUpNews.PASSAGES);
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int index() throws IOException {
        Desks desks = new Desks(articles, Optional.empty(), new Language(), encoder, Answerer.THRESHOLD);
        try (Desk desk = desks.over(articles, Progress.SILENT)) {
            return desk.update().passages();
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        encoder.close();
    }
}
