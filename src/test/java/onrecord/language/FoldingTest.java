package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Folding")
class FoldingTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("makes one shape of many")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    “curly” | "curly"
                    „low‟   | "low"
                    «guillemets» | "guillemets"
                    don’t   | don't
                    ‘it’    | 'it'
                    1990–91 | 1990-91
                    wait—no | wait-no
                    non‑breaking | non-breaking
                    plain text, as it is | plain text, as it is
                    """)
    void folded(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    @DisplayName("makes odd spaces plain")
    void spaces() {
        assertEquals("US envoy to  NATO", Folding.fold("US\u00A0envoy\u202Fto\r\nNATO"));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("keeps every character one character")
    @ValueSource(strings = {"", "“…”", "e\u0301 🛶 –—‑", "\t\r\n\u3000", "İstanbul ‚’´"})
    void length(String text) {
        assertEquals(text.length(), Folding.fold(text).length());
    }
}
