package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value")
class ValuesTest {
    @Test
    @DisplayName("that is a token does not show itself")
    void token() {
        assertFalse(RunningBot.TOKEN.toString().contains("Loopb4"));
        assertFalse(Optional.of(RunningBot.TOKEN).toString().contains("Loopb4"));
    }

    @ParameterizedTest(name = "“{0}”")
    @DisplayName("that is no token is not taken for one")
    @ValueSource(strings = {"", "token", "a.b.c", "bm90LWEtcmVhbC1vbmU.Loopb4.with spaces in it", "Bot a.b.c"})
    void noToken(String text) {
        assertTrue(Token.parse(text).isEmpty());
    }

    @Test
    @DisplayName("that Discord would refuse cannot be built")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> new Button("x".repeat(101), "label"));
        assertThrows(IllegalArgumentException.class, () -> new Button("id", " "));
        assertThrows(IllegalArgumentException.class, () -> new Reply.Plain("x".repeat(2001)));
        assertThrows(IllegalArgumentException.class, () -> card("x", "y".repeat(4097), "z"));
        assertThrows(IllegalArgumentException.class, () -> card("x".repeat(257), "y", "z"));
        assertThrows(IllegalArgumentException.class, () -> card("x", "y", ""));
        assertThrows(IllegalArgumentException.class, () -> card("x".repeat(200), "y".repeat(4000), "z".repeat(1801)));
        List<Button> six = List.of(button(1), button(2), button(3), button(4), button(5), button(6));
        assertThrows(IllegalArgumentException.class, () -> new Reply.Shown(card("x", "y", "z"), six));
        assertThrows(IllegalArgumentException.class, () -> new CommandDescription("Ask", "asks", List.of()));
    }

    @Test
    @DisplayName("that is a message says what it says without the mentions")
    void mentions() {
        Mentions message = new Mentions(" <@123>\u200B who <@!9> said <#5> it <@&7>? ");
        assertTrue(message.any());
        assertEquals("who said it ?", message.stripped());
        assertFalse(new Mentions("<@x> plain").any());
    }

    private static Card card(String author, String description, String footer) {
        return new Card(
                Optional.of(author),
                Optional.empty(),
                Optional.empty(),
                description,
                Card.Tone.INFORMATION,
                Optional.of(footer));
    }

    private static Button button(int n) {
        return new Button("id" + n, "label");
    }
}
