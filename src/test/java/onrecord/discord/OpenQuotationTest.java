package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words out of the middle of a quotation")
class OpenQuotationTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("are told by a mark without its fellow")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The ferry leaves at six.            | false | false",
                "“The ferry leaves,” she said.       | false | false",
                "\"The ferry leaves,\" she said.     | false | false",
                "\"The ferry leaves.                 | false | true",
                "It will be late,\" she said.        | true  | false",
                "It will be late,” she said, “again. | true  | true",
                "She called it late (\"again\").     | false | false",
                "“The ferry.” “It leaves             | false | true",
                "Its 5' mast won't do.               | false | false"
            })
    void told(String words, boolean before, boolean after) {
        assertEquals(new OpenQuotation(before, after), OpenQuotation.of(words));
    }

    @Test
    @DisplayName("are shown as they stand, with a mark outside at the open side")
    void shown() {
        assertEquals(
                "…\n> It will be **late**,” she said.", shown("It will be late,” she said.", new Span(11, 15), 100));
        assertEquals("> “The ferry leaves. …", shown("“The ferry leaves.", new Span(0, 0), 100));
        assertEquals("> “It leaves. […]", shown("“It leaves. It always does.”", new Span(0, 0), 14));
    }

    private static String shown(String words, Span bold, int limit) {
        return ShownWords.of(words, Clip.around(words, bold, limit), bold.length() == 0 ? List.of() : List.of(bold))
                .markdown();
    }
}
