package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("English words in the index")
class EnglishWordsTest {
    private final LuceneQueries queries = new LuceneQueries(new EnglishWords());

    private List<String> terms(String words) {
        return new ArrayList<>(queries.terms(words));
    }

    @ParameterizedTest
    @DisplayName("are one however they are written")
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S.|US",
                "U.S|US",
                "3,000|3000",
                "1,234,567|1234567",
                "NATO's|NATO",
                "NATO\u2019s|nato",
                "caf\u00e9|cafe",
                "Erdo\u011fan|Erdogan",
                "talks|talk",
                "re-election|reelection",
                "De-icing|deicing",
                "missiles|missile",
                "troops\u2014troops|troop"
            })
    void oneForm(String written, String plain) {
        assertEquals(terms(plain), terms(written));
    }

    @ParameterizedTest
    @DisplayName("stay two when they are two")
    @CsvSource(
            delimiter = '|',
            value = {"3.5|35", "3,5|35", "Moscow|Mosque", "2021|2022"})
    void twoForms(String one, String other) {
        assertNotEquals(terms(one), terms(other));
    }

    @Test
    @DisplayName("lose those that stand in every sentence")
    void stopWords() {
        assertEquals(List.of("door", "open", "all"), terms("the door is open to all of it"));
        assertEquals(List.of(), terms("the of and"));
        assertEquals(List.of(), terms(" ?! "));
    }
}
