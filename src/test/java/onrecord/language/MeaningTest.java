package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meaning")
class MeaningTest {
    private final Meaning meaning = Meaning.of(new float[] {3, 4});

    @Test
    @DisplayName("has length one")
    void scaled() {
        assertArrayEquals(new float[] {0.6f, 0.8f}, meaning.vector(), 1e-6f);
    }

    @Test
    @DisplayName("needs a direction")
    void nothing() {
        assertThrows(IllegalArgumentException.class, () -> Meaning.of(new float[3]));
        assertThrows(IllegalArgumentException.class, () -> Meaning.of(new float[0]));
        assertThrows(IllegalArgumentException.class, () -> Meaning.of(new float[] {Float.NaN, 1}));
    }

    @Test
    @DisplayName("is as near to itself as can be, and its opposite as far")
    void cosine() {
        assertEquals(1, meaning.cosine(meaning), 1e-6);
        assertEquals(-1, meaning.cosine(Meaning.of(new float[] {-3, -4})), 1e-6);
        assertEquals(0, meaning.cosine(Meaning.of(new float[] {4, -3})), 1e-6);
        assertEquals(0.6, meaning.cosine(new float[] {1, 0}), 1e-6);
    }

    @Test
    @DisplayName("is not changed by whoever has its numbers")
    void copied() {
        float[] numbers = {3, 4};
        Meaning own = Meaning.of(numbers);
        numbers[0] = 99;
        own.vector()[0] = 99;
        assertEquals(meaning, own);
        assertEquals(meaning.hashCode(), own.hashCode());
        assertNotEquals(meaning, Meaning.of(new float[] {4, 3}));
        assertNotEquals((Object) meaning, "a meaning");
    }
}
