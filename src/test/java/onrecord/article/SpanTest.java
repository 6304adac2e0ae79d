package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A span")
class SpanTest {
    private final Span middle = new Span(4, 9);

    @ParameterizedTest(name = "[{index}] {0} to {1}")
    @DisplayName("neither starts before the text nor ends before it starts")
    @CsvSource({"-1, 3", "5, 4", "-2, -1"})
    void refused(int start, int end) {
        assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
    }

    @Test
    @DisplayName("may be empty")
    void empty() {
        assertEquals(0, new Span(7, 7).length());
        assertEquals("", new Span(2, 2).in("text"));
    }

    @ParameterizedTest(name = "[{index}] {0} to {1}: contains {2}, overlaps {3}")
    @DisplayName("contains what lies wholly in it and overlaps what shares a character")
    @CsvSource({
        "4, 9, true, true",
        "5, 8, true, true",
        "4, 4, true, false",
        "3, 5, false, true",
        "8, 10, false, true",
        "0, 4, false, false",
        "9, 12, false, false",
        "0, 20, false, true"
    })
    void related(int start, int end, boolean contains, boolean overlaps) {
        Span other = new Span(start, end);
        assertEquals(contains, middle.contains(other));
        assertEquals(overlaps, middle.overlaps(other));
        assertEquals(overlaps, other.overlaps(middle));
    }

    @Test
    @DisplayName("joins another to the smallest span that holds both")
    void joined() {
        assertEquals(new Span(1, 9), middle.join(new Span(1, 2)));
        assertEquals(new Span(4, 12), middle.join(new Span(10, 12)));
        assertEquals(middle, middle.join(new Span(5, 6)));
    }

    @Test
    @DisplayName("moves either way, but not before the text")
    void shifted() {
        assertEquals(new Span(6, 11), middle.shift(2));
        assertEquals(new Span(0, 5), middle.shift(-4));
        assertThrows(IllegalArgumentException.class, () -> middle.shift(-5));
    }

    @Test
    @DisplayName("counts in UTF-16 units, so a pair beyond the basic plane has two")
    void units() {
        assertEquals("🛶 r", new Span(0, 4).in("🛶 rows"));
    }

    @Test
    @DisplayName("is ordered by its start, then by its end")
    void ordered() {
        List<Span> sorted = List.of(new Span(2, 3), new Span(0, 9), new Span(0, 1), new Span(2, 2)).stream()
                .sorted()
                .toList();
        assertEquals(List.of(new Span(0, 1), new Span(0, 9), new Span(2, 2), new Span(2, 3)), sorted);
        assertTrue(middle.compareTo(new Span(4, 9)) == 0);
        assertFalse(middle.equals(new Span(4, 8)));
    }
}
