package onrecord.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A scorecard")
class ScorecardTest {
    private static final double EXACT = 1e-9;

    private static final Scorecard MIXED = new Scorecard(List.of(
            Village.onRecord("a", true, true, 0.95),
            Village.onRecord("b", true, false, 0.85),
            Village.onRecord("c", false, false, 0.15),
            Village.onRecord("d", true, true, 0.95),
            Village.notOnRecord("e", false, 0.05),
            Village.notOnRecord("f", true, 0.45)));

    private static double mean(Scorecard scorecard, Measure measure) {
        return scorecard.kinds().getFirst().of(measure).orElseThrow().mean();
    }

    @Test
    @DisplayName("counts what is right, answered and refused, and what that is worth")
    void means() {
        assertEquals(0.5, mean(MIXED, Measure.RIGHT_FIRST), EXACT);
        assertEquals(0.5, mean(MIXED, Measure.DOCUMENT_FIRST), EXACT);
        assertEquals(0.75, mean(MIXED, Measure.ANSWERED), EXACT);
        assertEquals(0.5, mean(MIXED, Measure.REFUSED), EXACT);
        assertEquals(0.625, mean(MIXED, Measure.BALANCED_ACCURACY), EXACT);
        assertEquals((1 - 1 + 0 + 1 + 1 - 1) / 6.0, mean(MIXED, Measure.UTILITY), EXACT);
        assertEquals(
                List.of("b", "c", "f"),
                MIXED.failures().stream().map(Outcome::id).toList());
    }

    @Test
    @DisplayName("has a row for all and one for each kind, with the measures that count there")
    void kinds() {
        assertEquals(
                List.of("all", "absent", "what"),
                MIXED.kinds().stream().map(KindScore::kind).toList());
        KindScore absent = MIXED.kinds().get(1);
        assertEquals(2, absent.questions());
        assertEquals(Optional.empty(), absent.of(Measure.RIGHT_FIRST));
        assertEquals(Optional.empty(), absent.of(Measure.BALANCED_ACCURACY));
        assertEquals(0.5, absent.of(Measure.REFUSED).orElseThrow().mean(), EXACT);
    }

    @Test
    @DisplayName("has intervals that hold the mean, narrow with the number of questions, and are always the same")
    void intervals() {
        List<Outcome> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(Village.onRecord("q" + i, true, i % 4 != 0, 0.9));
        }
        Estimate few = new Scorecard(many.subList(0, 20))
                .kinds()
                .getFirst()
                .of(Measure.RIGHT_FIRST)
                .orElseThrow();
        Estimate all =
                new Scorecard(many).kinds().getFirst().of(Measure.RIGHT_FIRST).orElseThrow();
        assertTrue(few.low() < 0.75 && 0.75 < few.high(), few::toString);
        assertTrue(all.high() - all.low() < few.high() - few.low(), all::toString);
        // Of 400 draws at three quarters the standard error is .0217, and 95 % lie within 1.96 of it.
        assertEquals(0.75 - 1.96 * 0.0217, all.low(), 0.01);
        assertEquals(0.75 + 1.96 * 0.0217, all.high(), 0.01);
        assertEquals(
                all,
                new Scorecard(many).kinds().getFirst().of(Measure.RIGHT_FIRST).orElseThrow());
    }

    @Test
    @DisplayName("of no questions has no measures")
    void empty() {
        Scorecard none = new Scorecard(List.of());
        assertEquals(0, none.kinds().getFirst().measures().size());
        assertEquals(0, none.reliability().expectedError(), EXACT);
    }

    @Test
    @DisplayName("tells whether the confidence can be believed")
    void reliability() {
        Reliability reliability = MIXED.reliability();
        assertEquals(5, reliability.bins().size());
        Reliability.Bin sure = reliability.bins().getLast();
        assertEquals(2, sure.count());
        assertEquals(0.95, sure.confidence(), EXACT);
        assertEquals(1, sure.right(), EXACT);
        assertEquals((0.05 + 0.15 + 0.45 + 0.85 + 2 * 0.05) / 6, reliability.expectedError(), EXACT);
    }

    @Test
    @DisplayName("comes back from its file as it was")
    void saved(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.json");
        Files.writeString(file, ScorecardJson.of(MIXED).toString());
        assertEquals(MIXED, ScorecardJson.read(file));
    }

    @Test
    @DisplayName("is not read from a file of something else")
    void notSaved(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.json");
        for (String other : List.of("", "{", "{}", "[]", "{\"questions\": []}")) {
            Files.writeString(file, other);
            IOException refused = assertThrows(IOException.class, () -> ScorecardJson.read(file));
            assertTrue(Optional.ofNullable(refused.getMessage()).orElse("").contains("eval --save"), other);
        }
    }

    @Test
    @DisplayName("is compared with an earlier one question by question")
    void comparison() {
        Scorecard later = new Scorecard(List.of(
                Village.onRecord("a", true, false, 0.9),
                Village.onRecord("b", true, true, 0.9),
                Village.onRecord("c", true, true, 0.9),
                Village.onRecord("d", true, true, 0.9),
                Village.notOnRecord("e", false, 0.1),
                Village.notOnRecord("g", false, 0.1)));
        Comparison comparison = Comparison.of(MIXED, later);
        assertEquals(
                List.of("b", "c"),
                comparison.newlyRight().stream().map(Outcome::id).toList());
        assertEquals(
                List.of("a"), comparison.newlyWrong().stream().map(Outcome::id).toList());
        assertEquals(1, comparison.added());
        assertEquals(1, comparison.gone());
        Estimate gain = comparison.kinds().getFirst().of(Measure.RIGHT_FIRST).orElseThrow();
        assertEquals(0.25, gain.mean(), EXACT);
        assertTrue(gain.low() < 0 && gain.high() > 0.25, gain::toString);
        assertEquals(2, ScorecardJson.of(comparison).path("newly_right").size());
    }

    @Test
    @DisplayName("shows no difference from itself, and nothing beside other questions")
    void unchanged() {
        Comparison same = Comparison.of(MIXED, MIXED);
        assertTrue(same.kinds().stream()
                .flatMap(k -> k.measures().values().stream())
                .allMatch(new Estimate(0, 0, 0)::equals));
        assertEquals(List.of(), Comparison.of(new Scorecard(List.of()), MIXED).kinds());
    }
}
