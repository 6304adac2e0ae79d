package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A member of a server whose question needs another")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoosingServedTest {
    private static final String WHO = "What did Brink say about the quay?";
    private static final String OTHER = "400000000000000077";

    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, PreviewTest.articles()).startAndWait();
    }

    @AfterAll
    void stop() throws Exception {
        OutgoingRules.hold(bot.discord().rest().all());
        bot.close();
    }

    @Test
    @DisplayName("chooses who is meant, and sees the answer in the place of the choice")
    void own() throws Exception {
        Recorded card = ask(WHO);
        RunningBot.Sent pressed = bot.press(card.button("Ada Brink"), card.message(), false);
        assertEquals("{\"type\":6}", pressed.callback().body().toString());
        Recorded reply = pressed.reply();
        assertEquals("What did Ada Brink say about the quay?", author(reply));
        assertTrue(reply.description().contains("**Ada Brink**"), reply::description);
        assertTrue(reply.button("Remove").endsWith(Payloads.MEMBER));
    }

    @Test
    @DisplayName("sees what somebody else's question could mean, alone")
    void others() throws Exception {
        Recorded card = ask(WHO);
        RunningBot.Sent pressed =
                bot.interact(Payloads.by(OTHER, 0, Payloads.press(card.button("Ada Brink"), card.message(), false)));
        assertTrue(pressed.callback().isPrivate());
        assertEquals("What did Ada Brink say about the quay?", author(pressed.reply()));
    }

    @Test
    @DisplayName("is told when a name is no longer among them")
    void stale() throws Exception {
        Recorded card = ask(WHO);
        String id = card.button("Ada Brink").replaceFirst(":[0-9a-f]+$", ":0");
        Recorded reply = bot.press(id, card.message(), false).reply();
        assertTrue(reply.message().path("content").asText().startsWith("This button no longer works"));
    }

    @Test
    @DisplayName("asks one of the questions that do have an answer")
    void instead() throws Exception {
        Recorded none = ask("What did Tern say about telescopes?");
        assertTrue(none.description().contains("**Try instead**"), none::description);
        String id = none.message().findValuesAsText("custom_id").stream()
                .filter(i -> i.startsWith("try:"))
                .findFirst()
                .orElseThrow();
        String question = id.substring(id.indexOf(':', 4) + 1);
        RunningBot.Sent own = bot.press(id, none.message(), false);
        assertFalse(own.callback().isPrivate());
        assertEquals(question, author(own.reply()));
        RunningBot.Sent other = bot.interact(Payloads.by(OTHER, 0, Payloads.press(id, none.message(), false)));
        assertTrue(other.callback().isPrivate());
        assertEquals(question, author(other.reply()));
    }

    private Recorded ask(String question) throws Exception {
        RunningBot.Sent sent = bot.slash("ask", Map.of("question", question));
        sent.callback();
        return sent.reply();
    }

    private static String author(Recorded card) {
        return card.card().at("/author/name").asText();
    }
}
