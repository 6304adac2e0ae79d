package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import onrecord.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A hostile upload")
class HostileUploadsTest {
    /** What is read all the same, because there is nothing in it that could do harm: it is just text. */
    private static final List<String> HARMLESS = List.of(
            "Word: 300,000 styles",
            "HTML: a tag with 200,000 attributes",
            "HTML: reads a file of the machine (XXE)",
            "HTML: JSON-LD 100,000 arrays deep",
            "PDF: a table of contents that leads back to itself",
            "PDF: with a script and a program inside",
            "5 MB of one letter");

    /** So many hostile ones are followed by an honest one; the program beside this test does it after each. */
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
        return HostileUploads.all().stream().map(upload -> DynamicTest.dynamicTest(upload.what(), () -> check(upload)));
    }

    private void check(HostileUpload upload) {
        HostileUpload.Outcome outcome = upload.outcome(HASTY, upload.made().get());
        assertFalse(outcome.words().contains("root:"), "a file of this machine was read");
        assertTrue(outcome.refused() || HARMLESS.contains(upload.what()), outcome.words());
        assertFalse(outcome.refused() && outcome.words().isBlank());
        if (checked.incrementAndGet() % OFTEN == 0) {
            Article honest = Written.clean(READER.read("pier.txt", Optional.empty(), Packed.utf8(Written.FIRST)));
            assertEquals(List.of(Written.FIRST), Written.body(honest));
        }
    }
}
