package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What Discord sends today")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModernPayloadsTest {
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, Harbour.articles()).startAndWait();
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
    }

    @AfterEach
    void nothingIsSentTwice() {
        assertEquals(1, bot.discord().gateway().connections());
        OutgoingRules.hold(bot.discord().rest().all());
        bot.discord().gateway().compress(false);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is answered: a mention")
    @MethodSource("onrecord.discord.ModernPayloads#mentions")
    void mention(ModernPayloads.Sent sent) throws Exception {
        send(sent);
        assertTrue(bot.replyTo(sent.json()).description().contains("harbour"));
        alive();
        assertEquals(1, count("nonce", sent.json().path("id").asText()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is answered: a command")
    @MethodSource("onrecord.discord.ModernPayloads#interactions")
    void asked(ModernPayloads.Sent sent) throws Exception {
        RunningBot.Sent interaction = send(sent);
        assertEquals(5, interaction.callback().body().path("type").asInt());
        assertTrue(interaction.reply().description().contains("harbour"));
        alive();
        assertEquals(2, requests(sent).size());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is answered: a menu entry")
    @MethodSource("onrecord.discord.ModernPayloads#onMessages")
    void chosen(ModernPayloads.Sent sent) throws Exception {
        RunningBot.Sent interaction = send(sent);
        interaction.callback();
        assertTrue(interaction.reply().description().contains("harbour"));
        alive();
        assertEquals(2, requests(sent).size());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is answered, if only with regret: a press")
    @MethodSource("onrecord.discord.ModernPayloads#presses")
    void pressed(ModernPayloads.Sent sent) throws Exception {
        Recorded callback = send(sent).callback();
        assertTrue(callback.isPrivate());
        assertTrue(callback.message().path("content").asText().startsWith("This button no longer works"));
        alive();
        assertEquals(1, requests(sent).size());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is survived: an event")
    @MethodSource("onrecord.discord.ModernPayloads#events")
    void survived(ModernPayloads.Sent sent) throws Exception {
        send(sent);
        alive();
    }

    @Test
    @DisplayName("is answered when it comes compressed, too")
    void compressed() throws Exception {
        bot.discord().gateway().compress(true);
        alive();
        for (ModernPayloads.Sent sent : ModernPayloads.interactions()) {
            RunningBot.Sent interaction = send(sent);
            interaction.callback();
            interaction.reply();
        }
    }

    private RunningBot.Sent send(ModernPayloads.Sent sent) throws Exception {
        bot.discord().gateway().dispatch(sent.event(), sent.json());
        return new RunningBot.Sent(
                bot.discord().rest(), sent.json().path("token").asText());
    }

    /** A plain question in each of the channels is still answered. */
    private void alive() throws Exception {
        for (String channel : List.of(Payloads.CHANNEL, "300000000000000002")) {
            ObjectNode asked = Payloads.slash("ask", Map.of("question", "harbour?"));
            asked.put("channel_id", channel);
            RunningBot.Sent sent = RunningBot.interact(bot.discord(), asked);
            sent.callback();
            sent.reply();
        }
    }

    private List<Recorded> requests(ModernPayloads.Sent sent) {
        String token = sent.json().path("token").asText();
        return bot.discord().rest().all().stream()
                .filter(r -> r.path().contains("/" + token + "/"))
                .toList();
    }

    private long count(String field, String value) {
        return bot.discord().rest().all().stream()
                .filter(r -> r.body().path(field).asText().equals(value))
                .count();
    }
}
