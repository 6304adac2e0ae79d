package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Interpolation")
class InterpolationTest {
    @Test
    @DisplayName("scales every score to 0 to 1 and takes the mean")
    void mean() {
        assertEquals(
                Map.of("a", 0.5, "b", 0.75, "c", 0.25),
                rounded(new Interpolation<String>()
                        .add(1, Map.of("a", 0.0, "b", 10.0, "c", 5.0))
                        .add(1, Map.of("a", 0.9, "b", 0.8, "c", 0.7))));
    }

    @Test
    @DisplayName("lets a score with twice the weight count twice")
    void weighted() {
        assertEquals(
                Map.of("a", 0.667, "b", 0.333),
                rounded(new Interpolation<String>()
                        .add(1, Map.of("a", 3.0, "b", 7.0))
                        .add(2, Map.of("a", 0.9, "b", 0.8))));
    }

    @Test
    @DisplayName("lets the other score decide where all are equal in one")
    void equal() {
        assertEquals(
                Map.of(1, 0.5, 2, 0.0),
                new Interpolation<Integer>()
                        .add(1, Map.of(1, 3.0, 2, 3.0))
                        .add(1, Map.of(1, -0.2, 2, -0.4))
                        .fused());
    }

    @Test
    @DisplayName("of one alone, or of none, gives no score worth anything")
    void few() {
        assertEquals(
                Map.of("a", 0.0),
                new Interpolation<String>()
                        .add(1, Map.of("a", 7.0))
                        .add(1, Map.of("a", 0.9))
                        .fused());
        assertEquals(Map.of(), new Interpolation<String>().add(1, Map.of()).fused());
    }

    private static Map<String, Double> rounded(Interpolation<String> interpolation) {
        return interpolation.fused().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Math.round(e.getValue() * 1000) / 1000.0));
    }
}
