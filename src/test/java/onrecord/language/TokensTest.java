package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tokens")
class TokensTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are words, numbers and single marks")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    We don't know.              | We ; do ; n't ; know ; .
                    We don’t know.              | We ; do ; n’t ; know ; .
                    They CAN'T swim             | They ; CA ; N'T ; swim
                    the harbour's mayor         | the ; harbour ; 's ; mayor
                    the harbour’s mayor         | the ; harbour ; ’s ; mayor
                    she'll, we've, I'm, he'd    | she ; 'll ; , ; we ; 've ; , ; I ; 'm ; , ; he ; 'd
                    the sailors' dinner         | the ; sailors ; ' ; dinner
                    the U.S. fleet              | the ; U.S. ; fleet
                    U.N. and U.S.A.             | U.N. ; and ; U.S.A.
                    some 100,000 troops         | some ; 100,000 ; troops
                    3.5 million at 10:30        | 3.5 ; million ; at ; 10:30
                    in 1999, 20 of them         | in ; 1999 ; , ; 20 ; of ; them
                    Mr. Keel met Dr. Aster.     | Mr. ; Keel ; met ; Dr. ; Aster ; .
                    on Jan. 12, 2022            | on ; Jan. ; 12 ; , ; 2022
                    “Stay,” she said            | “ ; Stay ; , ; ” ; she ; said
                    "Stay," she said            | " ; Stay ; , ; " ; she ; said
                    ''Stay,'' she said          | '' ; Stay ; , ; '' ; she ; said
                    ``Stay,'' she said          | `` ; Stay ; , ; '' ; she ; said
                    «Stay»                      | « ; Stay ; »
                    the open-door policy        | the ; open-door ; policy
                    a three-year-old boat       | a ; three-year-old ; boat
                    wait ... and see            | wait ; ... ; and ; see
                    they rowed -- and sang      | they ; rowed ; -- ; and ; sang
                    see https://a.example/b?c=1 | see ; https://a.example/b?c=1
                    Kraków and Zoë              | Kraków ; and ; Zoë
                    (OSCE)                      | ( ; OSCE ; )
                    $5 or 20%                   | $ ; 5 ; or ; 20 ; %
                    """)
    void split(String text, String tokens) {
        // A word before n't ends where n't begins, as the Penn Treebank has it.
        String found = String.join(" ; ", tokens(text).stream().map(Token::text).toList());
        assertEquals(tokens.strip(), found);
    }

    @Test
    @DisplayName("are counted in the text they stand in, and only inside the span asked for")
    void placed() {
        String text = "One. Two boats came. Three.";
        List<Token> tokens = Tokens.of(text, new Span(5, 20));
        assertEquals(
                List.of("Two", "boats", "came", "."),
                tokens.stream().map(Token::text).toList());
        tokens.forEach(t -> assertEquals(t.text(), t.span().in(text)));
    }

    @Test
    @DisplayName("are parted by every kind of space")
    void spaces() {
        assertEquals(
                List.of("Mr.", "Keel", ",", "envoy", "to", "Ostend"),
                tokens("Mr.\u00A0Keel,\u2009envoy\u202Fto\u3000Ostend").stream()
                        .map(Token::text)
                        .toList());
    }

    @Test
    @DisplayName("are none where nothing but space stands")
    void none() {
        assertEquals(List.of(), tokens(" \u00A0\n\t"));
    }

    @Test
    @DisplayName("tell words from marks, capitals from small letters, in every language of the computer")
    void shape() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Token title = tokens("INSIDE").getFirst();
            assertEquals("inside", title.lower());
            assertTrue(title.capitalised());
            assertTrue(title.word());
            assertTrue(tokens("42").getFirst().word());
            assertFalse(tokens("42").getFirst().capitalised());
            assertFalse(tokens("“").getFirst().word());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Token> tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }
}
