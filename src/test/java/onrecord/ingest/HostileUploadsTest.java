package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A hostile upload")
@Execution(ExecutionMode.CONCURRENT)
class HostileUploadsTest {
    /** Of so many, one is tried, of every kind some; with the property {@code onrecord.uploads=all} all of them. */
    private static final int ONE_OF = "all".equals(System.getProperty("onrecord.uploads")) ? 1 : 3;

    /** So many hostile ones are followed by an honest one; the program does it after each. */
    private static final int OFTEN = 6;

    private static final SeparateReader HASTY = new SeparateReader(Duration.ofSeconds(8));
    private static final SeparateReader READER = new SeparateReader();

    private final AtomicInteger checked = new AtomicInteger();

    @AfterAll
    static void close() {
        HASTY.close();
        READER.close();
    }

    @TestFactory
    @DisplayName("is refused, or read as the text it is, and the next honest one is read:")
    Stream<DynamicTest> each() {
        List<HostileUpload> all = HostileUploads.all();
        return IntStream.range(0, all.size())
                .filter(place -> place % ONE_OF == 0)
                .mapToObj(all::get)
                .map(upload -> DynamicTest.dynamicTest(upload.what(), () -> check(upload)));
    }

    private void check(HostileUpload upload) {
        HostileUpload.Outcome outcome = upload.outcome(HASTY, upload.made().get());
        assertFalse(outcome.words().contains("root:"), "a file of this machine was read");
        assertTrue(outcome.refused() || HostileUploads.HARMLESS.contains(upload.what()), outcome.words());
        assertFalse(outcome.refused() && outcome.words().isBlank());
        if (checked.incrementAndGet() % OFTEN == 0) {
            Article honest = Written.clean(READER.read("pier.txt", Optional.empty(), Packed.utf8(Written.FIRST)));
            assertEquals(List.of(Written.FIRST), Written.body(honest));
        }
    }
}
