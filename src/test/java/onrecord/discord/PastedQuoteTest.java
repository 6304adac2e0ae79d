package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pasted quote")
class PastedQuoteTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("is freed of what a message has around it, and of the speaker's name")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "The tide comes first                           | The tide comes first           |",
                "“The tide comes first.”                        | The tide comes first.          |",
                "> **The tide** ~~comes~~ __first__             | The tide comes first           |",
                "# \"The tide comes first\"                     | The tide comes first           |",
                "“The tide comes first” - Ada Brink             | The tide comes first           | Ada Brink",
                "\"The tide comes first\" —Brink                | The tide comes first           | Brink",
                "Ada van der Brink: “The tide comes first”      | The tide comes first           | Ada van der Brink",
                "She said: “The tide always comes first”        | The tide always comes first    |",
                "He: “The tide always comes first”              | The tide always comes first    |",
                "did she say “the tide always comes first” lol? | the tide always comes first    |",
                "the “so-called” tide comes first               | the “so-called” tide comes first |",
                "“The tide always comes first” and “the moon follows the tide” | "
                        + "“The tide always comes first” and “the moon follows the tide” |",
                "<@12345678901234567> [the tide](https://tide.example) <#1> comes first | the tide comes first |",
                "The \\*tide\\* comes first                     | The *tide* comes first         |",
            })
    void message(String content, String words, @Nullable String by) {
        assertEquals(new PastedQuote(words, Optional.ofNullable(by)), PastedQuote.message(content));
    }

    @Test
    @DisplayName("is ascribed to whom the message names, unless the command names somebody")
    void by() {
        assertEquals(
                Optional.of("Ada Brink"),
                PastedQuote.message("Ada Brink: “We sail”").by());
        assertEquals(
                Optional.of("Tern"),
                PastedQuote.typed("“We sail” – Brink", " Tern ").by());
        assertEquals(
                Optional.of("Brink"),
                PastedQuote.typed("“We sail” – Brink", " ").by());
        assertEquals(Optional.empty(), PastedQuote.typed("We sail", "").by());
        assertEquals(
                "We sail at four",
                PastedQuote.typed("We \u202Esail\nat four", "").words());
    }

    @Test
    @DisplayName("without a word, or with too many, is refused with a sentence that says what to do")
    void refused() {
        assertFalse(PastedQuote.message("> ... 👍 <@12345678901234567>").canBeChecked());
        assertTrue(PastedQuote.message("no").canBeChecked());
        PastedQuote endless = PastedQuote.typed("a ".repeat(1001), "");
        assertFalse(endless.canBeChecked());
        assertEquals(
                new Reply.Plain("At most 2000 characters can be checked, these were 2001; paste the part in question"
                        + " with /verify."),
                endless.refusal());
        PastedQuote name = PastedQuote.typed("We sail", "x".repeat(101));
        assertFalse(name.canBeChecked());
        assertEquals(new Reply.Plain("Please give a name of at most 100 characters."), name.refusal());
    }
}
