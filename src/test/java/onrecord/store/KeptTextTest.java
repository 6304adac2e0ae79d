package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text that is kept")
class KeptTextTest {
    @Test
    @DisplayName("is on one line, without control characters")
    void line() {
        assertEquals("a b c d", KeptText.line(" a\tb\r\n\u2028c\u0000\u001B d ", 100));
        assertEquals("", KeptText.line(" \n\u0007", 100));
    }

    @Test
    @DisplayName("has line breaks where they are meant")
    void lines() {
        assertEquals("a\nb\n\nc\td", KeptText.lines("\na\r\nb\u2028\n\u0000c\td\n", 100));
    }

    @Test
    @DisplayName("is cut between characters, and says so")
    void cut() {
        assertEquals("abcd", KeptText.line("abcd", 4));
        assertEquals("abc…", KeptText.line("abcde", 4));
        assertEquals("ab…", KeptText.line("ab😀de", 4));
        assertEquals("…", KeptText.line("😀😀", 1));
    }

    @Test
    @DisplayName("has no half characters")
    void halves() {
        assertEquals("a\uFFFDb😀\uFFFD", KeptText.line("a\uD83Db😀\uDE00", 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Who's there?|who s there",
                "WHO’S  there|who s there",
                "ＷＨＯ １|who 1",
                "¿Qué pasó?|qué pasó",
                "¿Que\u0301 paso\u0301?|qué pasó",
                "ISTANBUL|istanbul",
                "?!…|##"
            })
    @DisplayName("is the same question when letters and figures are the same")
    void folded(String words, String folded) {
        assertEquals(folded, FoldedWords.of(words));
    }

    @Test
    @DisplayName("is folded alike in Turkey")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals("istanbul", FoldedWords.of("ISTANBUL"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
