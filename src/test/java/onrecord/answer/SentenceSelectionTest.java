package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onrecord.language.BackgroundEmbedder;
import onrecord.language.OnnxEmbedder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Given sentences")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceSelectionTest {
    private static final List<String> LIGHTHOUSE = List.of(
            "Tourists love the view.",
            "The lighthouse was built in 1871 by the brothers Hald.",
            "  ",
            "The lighthouse has 214 steps.");

    private final BackgroundEmbedder embedder = new BackgroundEmbedder(OnnxEmbedder::open);
    private final SentenceSelection selection = new SentenceSelection(embedder);

    @AfterAll
    void close() {
        embedder.close();
    }

    private static int best(List<Double> scores) {
        return scores.indexOf(Collections.max(scores));
    }

    @Test
    @DisplayName("get a score each, the one that answers the largest")
    void ranked() {
        List<Double> when = selection.scores("When was the lighthouse built?", Optional.empty(), LIGHTHOUSE);
        assertEquals(LIGHTHOUSE.size(), when.size());
        assertEquals(1, best(when));
        assertEquals(
                3, best(selection.scores("How many steps does the lighthouse have?", Optional.of("Hald"), LIGHTHOUSE)));
    }

    @Test
    @DisplayName("come last when they are blank, and are none when none are given")
    void blank() {
        List<Double> scores = selection.scores("How many steps?", Optional.of(" "), LIGHTHOUSE);
        assertEquals(Collections.min(scores), scores.get(2));
        assertEquals(List.of(), selection.scores("How many steps?", Optional.empty(), List.of()));
    }

    @Test
    @DisplayName("score less for a question that none of them answers")
    void comparable() {
        List<Double> there = selection.scores("When was the lighthouse built?", Optional.empty(), LIGHTHOUSE);
        List<Double> absent = selection.scores("Which goalkeeper broke his wrist?", Optional.empty(), LIGHTHOUSE);
        assertTrue(Collections.max(there) > Collections.max(absent), () -> there + " " + absent);
    }
}
