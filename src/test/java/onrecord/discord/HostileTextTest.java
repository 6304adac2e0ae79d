package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Text that means harm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(
                        folder,
                        List.of(
                                Harbour.article(
                                        "hostile.txt",
                                        "Free gold](https://evil.example) [@everyone",
                                        "<@400000000000000001>",
                                        "https://pier.example/a_(b)*c",
                                        "The lighthouse keeper said @everyone <@400000000000000001> <#3> <t:1:R> come.",
                                        "# The lighthouse sold **gold** to ||nobody|| on [credit](https://evil.example).",
                                        "> The lighthouse `code` ~~gone~~ :skull: ]( https://evil.example ](x)",
                                        "The lighthouse\n# broke\n> the quote\u202E\u200B and __went__ on."),
                                Harbour.article(
                                        "endless.txt",
                                        "Endless " + "[*_".repeat(400),
                                        "*".repeat(300),
                                        "https://pier.example/" + "x".repeat(900),
                                        "Windmill " + "*_[]()<@`|~:a\\".repeat(1200),
                                        "Windmill word ".repeat(2000),
                                        "Windmill" + "x".repeat(9000))))
                .startAndWait();
    }

    @AfterAll
    void stop() throws Exception {
        OutgoingRules.hold(bot.discord().rest().all());
        bot.close();
    }

    @Test
    @DisplayName("in an article is shown as it stands and does nothing")
    void article() throws Exception {
        String shown = ask("What did the lighthouse keeper say?").description();
        for (String live :
                List.of("@everyone", "<@", "<#", "<t:", "[credit](", "**gold**", "||", "~~", "`code`", "__")) {
            assertFalse(shown.replaceAll("\\\\.", "").contains(live), () -> live + " in " + shown);
        }
        assertFalse(shown.contains("\u202E"));
        assertFalse(shown.contains("\u200B"));
        for (String line : shown.lines().toList()) {
            assertTrue(
                    line.isEmpty()
                            || line.matches(
                                    "(> |\\[|\\*\\*(Sources|Not on record|Try|The lighthouse keeper)|\\*The nearest|• ).*"),
                    () -> "a line of the article's own: " + line);
        }
        assertFalse(shown.contains("](https://evil"), shown);
    }

    @Test
    @DisplayName("in a question stands on the card as plain text and pings nobody")
    void question() throws Exception {
        Recorded reply = ask("@everyone **lighthouse** [x](https://evil.example)\u202E\n# ?");
        assertEquals(
                "@everyone **lighthouse** [x](https://evil.example) # ?",
                reply.card().path("author").path("name").asText());
        OutgoingRules.hold(reply);
    }

    @Test
    @DisplayName("that is far too long is cut, with a mark, to what Discord takes")
    void endless() throws Exception {
        Recorded reply = ask("What is the windmill?");
        OutgoingRules.hold(reply);
        for (JsonNode button : reply.message().at("/components/0/components")) {
            RunningBot.Sent pressed = bot.press(button.path("custom_id").asText(), reply.body(), false);
            pressed.callback();
            OutgoingRules.hold(pressed.reply());
        }
        RunningBot.Sent articles = bot.slash("articles", Map.of());
        articles.callback();
        OutgoingRules.hold(articles.reply());
    }

    private Recorded ask(String question) throws Exception {
        RunningBot.Sent sent = bot.slash("ask", Map.of("question", question));
        sent.callback();
        return sent.reply();
    }
}
