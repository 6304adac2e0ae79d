package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file's bytes")
class DecodingTest {
    private static final String CURLY = "“Naïve,” the mayor’s office said – and Zoë Müller agreed.";

    @Nested
    @DisplayName("are text")
    class AreText {
        @Test
        @DisplayName("in UTF-8")
        void utf8() {
            assertEquals(CURLY, Written.article(CURLY).text());
        }

        @Test
        @DisplayName("in UTF-8 behind a byte order mark, which stays in the text and out of the body")
        void utf8WithMark() {
            Article article = Written.article("\uFEFF" + CURLY);
            assertEquals("\uFEFF" + CURLY, article.text());
            assertEquals(1, article.body().getFirst().start());
            assertEquals(List.of(CURLY), Written.body(article));
        }

        @Test
        @DisplayName("in Windows-1252")
        void windows() {
            assertEquals(
                    CURLY,
                    Written.clean(Written.reading(CURLY.getBytes(Charset.forName("windows-1252"))))
                            .text());
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
        @DisplayName("in UTF-16 behind a byte order mark")
        void utf16(String charset) {
            byte[] bytes = ("\uFEFF" + CURLY).getBytes(Charset.forName(charset));
            assertEquals("\uFEFF" + CURLY, Written.clean(Written.reading(bytes)).text());
        }

        @Test
        @DisplayName("whatever ends the lines, and nothing is changed")
        void lineEnds() {
            for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u0085")) {
                Article article = Written.article(FIRST + end + end + Written.SECOND + end);
                assertEquals(FIRST + end + end + Written.SECOND + end, article.text());
                assertEquals(List.of(FIRST, Written.SECOND), Written.body(article));
            }
        }

        @Test
        @DisplayName("even with a stray control character")
        void strayControl() {
            assertEquals(List.of(FIRST + "\u0007"), Written.body(Written.article(FIRST + "\u0007")));
        }
    }

    @Nested
    @DisplayName("are refused")
    class AreRefused {
        @Test
        @DisplayName("when there are none")
        void empty() {
            assertEquals("it is empty", Written.why(Written.reading("")));
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\n\n\t\r\n", "\uFEFF", "\u00A0 \u200B"})
        @DisplayName("when they are only white space")
        void blank(String text) {
            assertEquals("it holds nothing but white space", Written.why(Written.reading(text)));
        }

        @Test
        @DisplayName("when they hold a zero or many control characters, as programs and pictures do")
        void binary() {
            assertEquals("it is not text but binary data", Written.why(Written.reading(FIRST + "\0")));
            byte[] picture = new byte[400];
            for (int i = 0; i < picture.length; i++) {
                picture[i] = (byte) (i * 7 + 1);
            }
            assertEquals("it is not text but binary data", Written.why(Written.reading(picture)));
        }

        @Test
        @DisplayName("when they are UTF-8 with a broken place, instead of showing odd letters")
        void damagedUtf8() {
            byte[] bytes = CURLY.getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(bytes, bytes.length + 1);
            cut[bytes.length] = (byte) 0xE2;
            assertEquals("it is damaged UTF-8 text, please save it again as UTF-8", Written.why(Written.reading(cut)));
        }

        @Test
        @DisplayName("when they are damaged UTF-16")
        void damagedUtf16() {
            byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
            assertEquals("it is damaged UTF-16 text", Written.why(Written.reading(bytes)));
        }

        @Test
        @DisplayName("when they are in an old encoding of another alphabet, or in none")
        void foreign() {
            String why = "its encoding is not known, please save it as UTF-8";
            byte[] cyrillic = "Совет гавани собрался во вторник".getBytes(Charset.forName("windows-1251"));
            assertEquals(why, Written.why(Written.reading(cyrillic)));
            byte[] undefined = (FIRST + "\u0081").getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(why, Written.why(Written.reading(undefined)));
        }

        @Test
        @DisplayName("when they are more than 5 MB, and not when they are just that")
        void tooLarge() {
            String line = "a".repeat(9_999) + "\n";
            byte[] just = line.repeat(Intake.LARGEST_ARTICLE / 10_000 + 1).getBytes(StandardCharsets.UTF_8);
            assertTrue(Written.reading(Arrays.copyOf(just, Intake.LARGEST_ARTICLE)) instanceof Reading.Clean);
            assertEquals("it is larger than 5 MB", Written.why(Written.reading(just)));
        }
    }
}
