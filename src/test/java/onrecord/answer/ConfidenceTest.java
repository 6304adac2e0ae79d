package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.article.Drafts;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The confidence")
class ConfidenceTest {
    private static final FiledArticle GAZETTE = Weighed.filed(Drafts.article(
            "gazette.txt", "Harbour stays open", "The harbour of Ostbay was opened to 40 boats in May."));
    private static final ReadQuestion READ = new ReadQuestion(
            new Question("Which boats use the harbour?", Question.Kind.OTHER, List.of(), List.of("boats"), List.of()),
            "Which boats use the harbour?",
            List.of(),
            Optional.empty(),
            List.of(),
            false);
    private static final Topic TOPIC = new Topic(List.of("boats"), word -> 1, 10);
    private static final Signs PLAIN = new Signs(0.85, false, Agreement.FULL, 3, 0.5);

    @ParameterizedTest
    @DisplayName("lies between nought and one")
    @MethodSource("signs")
    void bounded(Signs signs) {
        double confidence = Confidence.of(signs);
        assertTrue(confidence >= 0 && confidence <= 1, () -> "confidence " + confidence);
    }

    static List<Signs> signs() {
        return List.of(
                PLAIN,
                new Signs(-1, true, new Agreement(20, 0, 0, true), 0, 0),
                new Signs(1, false, Agreement.FULL, 40, 1));
    }

    @Test
    @DisplayName("is nought without evidence")
    void nothing() {
        assertEquals(0, Confidence.of(READ, TOPIC, List.of(), false));
    }

    @Test
    @DisplayName("grows with nearness and with what looks like an answer")
    void grows() {
        assertTrue(Confidence.of(new Signs(0.87, false, Agreement.FULL, 3, 0.5)) > Confidence.of(PLAIN));
        assertTrue(Confidence.of(new Signs(0.85, false, Agreement.FULL, 3, 1)) > Confidence.of(PLAIN));
    }

    @ParameterizedTest(name = "[{index}] {0} {1} {2} {3}")
    @DisplayName("shrinks with every assertion that is not borne out")
    @CsvSource({"5, 1, 1, false", "0, 0.5, 1, false", "0, 1, 0.5, false", "0, 1, 1, true"})
    void shrinks(double missing, double names, double numbers, boolean turned) {
        Signs signs = new Signs(0.85, false, new Agreement(missing, names, numbers, turned), 3, 0.5);
        assertTrue(Confidence.of(signs) < Confidence.of(PLAIN));
    }

    @Test
    @DisplayName("is next to nothing where the one asked about never spoke of it")
    void offTopic() {
        assertTrue(Confidence.of(new Signs(0.85, true, Agreement.FULL, 3, 0.5)) < 0.1);
    }

    @Test
    @DisplayName("looks at the meaning of the first few: their mean, or of one speaker's statements the nearest")
    void first() {
        Candidate best = Weighed.featured(GAZETTE, 0.8, 0.4, 0.5);
        Candidate near = Weighed.featured(GAZETTE, 0.9, 0.1, 0.5);
        double alone = Confidence.of(READ, TOPIC, List.of(best), false);
        assertTrue(Confidence.of(READ, TOPIC, List.of(best, near), false) > alone);
        assertTrue(Confidence.of(READ, TOPIC, List.of(best, near), true)
                > Confidence.of(READ, TOPIC, List.of(best, near), false));
        assertEquals(alone, Confidence.of(READ, TOPIC, List.of(best, best, best, best, best, near), false), 1e-9);
    }
}
