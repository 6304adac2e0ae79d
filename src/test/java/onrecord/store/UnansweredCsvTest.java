package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of unanswered questions")
class UnansweredCsvTest {
    private static String cellOf(String words) {
        Instant day = Instant.parse("2026-03-02T10:00:00Z");
        String line = UnansweredCsv.of(List.of(new UnansweredQuestion(1, words, "", 3, day, day)))
                .split("\r\n", 2)[1];
        return line.substring(0, line.indexOf(",\"3\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\"=1",
                "'=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "|calc",
                "%x",
                "\u00A0=1"
            })
    @DisplayName("carries out no formula")
    void formula(String words) {
        assertEquals('"' + "'" + words.replace("\"", "\"\"") + '"', cellOf(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who?", "7 = 7?", "a,b;c", "“=” what is it?", "who-is"})
    @DisplayName("leaves plain questions as they are")
    void plain(String words) {
        assertEquals('"' + words + '"', cellOf(words));
    }

    @Test
    @DisplayName("doubles quotation marks and keeps commas inside")
    void marks() {
        assertEquals("\"he said \"\"no\"\", why?\"", cellOf("he said \"no\", why?"));
    }
}
