package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Interpolation")
class InterpolationTest {
    @Test
    @DisplayName("scales both scores to 0 to 1 and takes the mean")
    void half() {
        assertEquals(
                Map.of("a", 0.5, "b", 0.75, "c", 0.25),
                Interpolation.half(Map.of("a", 0.0, "b", 10.0, "c", 5.0), Map.of("a", 0.9, "b", 0.8, "c", 0.7))
                        .entrySet()
                        .stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, e -> Math.round(e.getValue() * 1000) / 1000.0)));
    }

    @Test
    @DisplayName("lets the other score decide where all are equal in one")
    void equal() {
        assertEquals(Map.of(1, 0.5, 2, 0.0), Interpolation.half(Map.of(1, 3.0, 2, 3.0), Map.of(1, -0.2, 2, -0.4)));
    }

    @Test
    @DisplayName("of one alone, or of none, gives no score worth anything")
    void few() {
        assertEquals(Map.of("a", 0.0), Interpolation.half(Map.of("a", 7.0), Map.of("a", 0.9)));
        assertEquals(Map.of(), Interpolation.half(Map.<String, Double>of(), Map.of()));
    }
}
