package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentence encoder")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxEmbedderTest {
    private final OnnxEmbedder encoder;

    OnnxEmbedderTest() throws IOException {
        encoder = OnnxEmbedder.open();
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @ParameterizedTest(name = "[{index}] \"{0}\"")
    @DisplayName("gives any text a vector of length one, the same each time")
    @ValueSource(strings = {"", "The harbour is shut.", "🛶🛶🛶", "水", "\u0000\uFFFF", "don’t “wait”"})
    void lengthOne(String text) {
        Meaning meaning = encoder.passage(text);
        assertEquals(384, meaning.vector().length);
        assertEquals(1, meaning.cosine(meaning), 1e-5);
        assertEquals(meaning, encoder.passage(text));
    }

    @Test
    @DisplayName("reads a text far too long up to its limit")
    void tooLong() {
        String long1 = "The harbour is shut. ".repeat(200);
        assertEquals(encoder.passage(long1), encoder.passage(long1 + "Bread is baked from flour."));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("finds the related passage nearer than the unrelated one")
    @CsvSource(delimiter = '|', textBlock = """
                    Why is the bridge shut?     | The crossing was closed because of cracks in its pillars. | Bread rises overnight in a warm kitchen.
                    How many people live there? | The island has some four hundred inhabitants.             | The painter preferred dark colours.
                    Who won the election?       | Marta Keel beat the mayor by two thousand votes.          | Frost damaged the apple trees in May.
                    When does the ferry leave?  | Boats sail to the island at eight every morning.          | The library bought a rare map.
                    """)
    void related(String question, String near, String far) {
        Meaning asked = encoder.question(question);
        double nearer = asked.cosine(encoder.passage(near));
        double farther = asked.cosine(encoder.passage(far));
        assertTrue(nearer > farther + 0.03, () -> nearer + " is not clearly more than " + farther);
    }

    @Test
    @DisplayName("means one thing by a question and another by a passage")
    void prefixed() {
        assertTrue(encoder.question("a boat").cosine(encoder.passage("a boat")) < 0.9999);
    }

    @Test
    @DisplayName("gives many threads what it gives one")
    void threads() throws Exception {
        List<String> texts =
                List.of("A boat.", "Where is the ferry, and who steers it?", "The harbour was shut for a week.");
        List<Meaning> alone = texts.stream().map(encoder::passage).toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Meaning>>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(() -> texts.stream().map(encoder::passage).toList());
            }
            for (Future<List<Meaning>> done : workers.invokeAll(work)) {
                assertEquals(alone, done.get());
            }
        }
    }

    @Test
    @DisplayName("encodes nothing once closed, and may be closed twice")
    void closed() throws IOException {
        OnnxEmbedder other = OnnxEmbedder.open();
        other.close();
        assertDoesNotThrow(other::close);
        var refusal = assertThrows(IllegalStateException.class, () -> other.question("Where is the ferry?"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("closed"));
        assertThrows(IllegalStateException.class, () -> other.passage("A boat."));
    }
}
