package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Discord's own description of its API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordApiSpecTest {
    /** Discord's file {@code openapi.json}; not ours to copy, so it is looked for beside the checkout. */
    private static final Path FILE = Path.of("../shared/discord/openapi.json");

    private static final List<DiscordApiSpec.Correction> CORRECTIONS = List.of(
            new DiscordApiSpec.Correction(
                    "ApplicationCommandUpdateRequest",
                    "default_member_permissions",
                    List.of("string", "null"),
                    "the documentation and Discord's own answers have a string, the description an integer"),
            new DiscordApiSpec.Correction(
                    "MessageAttachmentRequest",
                    "id",
                    List.of("string", "integer"),
                    "the documentation numbers the files that go with a message by integers, in every example"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private DiscordApiSpec spec;

    @BeforeAll
    void read() throws Exception {
        assumeTrue(Files.isReadable(FILE), "Discord's openapi.json does not lie at " + FILE);
        spec = DiscordApiSpec.read(FILE, CORRECTIONS);
    }

    @Test
    @DisplayName("is kept by everything the bot sends")
    void kept(@TempDir Path folder) throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles()).startAndWait()) {
            askEverything(bot);
            List<Recorded> sent = bot.discord().rest().all();
            OutgoingRules.hold(sent);
            Set<String> faults = new TreeSet<>();
            Set<String> kinds = new TreeSet<>();
            for (Recorded request : sent) {
                kinds.add(request.method() + request.path().replaceAll("\\d+|secret\\d+", "*"));
                spec.faults(request).forEach(f -> faults.add(request.method() + " " + request.path() + ": " + f));
            }
            assertEquals(Set.of(), faults);
            assertEquals(
                    Set.of(
                            "GET/api/v*/applications/@me",
                            "GET/api/v*/applications/*/commands",
                            "GET/api/v*/gateway",
                            "DELETE/api/v*/webhooks/*/*/messages/@original",
                            "POST/api/v*/webhooks/*/*",
                            "PATCH/api/v*/webhooks/*/*/messages/@original",
                            "POST/api/v*/channels/*/messages",
                            "POST/api/v*/channels/*/typing",
                            "POST/api/v*/interactions/*/*/callback",
                            "POST/api/v*/users/@me/channels",
                            "PUT/api/v*/applications/*/commands"),
                    kinds);
        }
    }

    @Test
    @DisplayName("is read so strictly that mistakes show")
    void strict() throws Exception {
        assertEquals(List.of(), faults("{\"type\":4,\"data\":{\"content\":\"words\"}}"));
        assertFault("{\"type\":4,\"data\":{\"content\":7}}");
        assertFault("{\"type\":4,\"data\":{\"contents\":\"words\"}}");
        assertFault("{\"type\":99}");
        ObjectNode long4 = (ObjectNode) JSON.readTree("{\"type\":4,\"data\":{\"embeds\":[{}]}}");
        ((ObjectNode) long4.at("/data/embeds/0")).put("description", "x".repeat(4097));
        assertFault(long4.toString());
        ObjectNode six = (ObjectNode) JSON.readTree("{\"type\":4,\"data\":{\"components\":[{\"type\":1}]}}");
        ArrayNode buttons = ((ObjectNode) six.at("/data/components/0")).putArray("components");
        for (int i = 0; i < 6; i++) {
            buttons.addObject().put("type", 2).put("style", 2).put("label", "x").put("custom_id", "x" + i);
        }
        assertFault(six.toString());
        buttons.remove(5);
        assertEquals(List.of(), faults(six.toString()));
        assertFalse(spec.faults(new Recorded("GET", "/api/v10/nowhere", Map.of(), JSON.missingNode()))
                .isEmpty());
    }

    private static void askEverything(RunningBot bot) throws Exception {
        Recorded card = ask(bot, Map.of("question", "What did Brink say about the harbour?"));
        answered(bot.slash("ask", Map.of("question", "Who repaired the observatory?", "private", "yes")));
        answered(bot.press(card.button("In context"), card.message(), false));
        answered(bot.press(card.button("More"), card.message(), true));
        pressEverything(bot);
        answered(bot.slash("quote", Map.of("speaker", "Brink", "card", "yes")));
        answered(bot.slash("verify", Map.of("quote", "The harbour belongs to the town", "speaker", "Tern")));
        answered(bot.slash("articles", Map.of()));
        answered(bot.choose("Check this quote", "“A harbour is cheaper than a lost trade”"));
        bot.slash("help", Map.of()).callback();
        bot.slash("gone", Map.of()).callback();
        bot.press("rubbish", Payloads.direct("x"), false).callback();
        bot.type(Payloads.MEMBER, "quote", "speaker", "B").callback();
        bot.replyTo(bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> the harbour wall?", true)));
        bot.replyTo(bot.write(Payloads.direct("What will the harbour cost?")));
        bot.discord()
                .rest()
                .answer(r -> r.path().contains("/channels/" + Payloads.CHANNEL + "/")
                        ? Optional.of(LoopbackRest.Answer.of(403, "{\"code\":50013}"))
                        : Optional.empty());
        bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> the harbour debt?", true));
        bot.discord().rest().await("a private word", r -> r.path().endsWith(Payloads.DIRECT_CHANNEL + "/messages"));
    }

    private static void pressEverything(RunningBot bot) throws Exception {
        answered(bot.interact(Payloads.by(
                Payloads.MEMBER,
                Rights.MANAGE_SERVER,
                Payloads.slash("setup", Map.of("human", "600000000000000001")))));
        Recorded card = ask(bot, Map.of("question", "What did Brink say about the harbour?"));
        answered(bot.press(card.button("Who else"), card.message(), false));
        bot.press(card.button("Helpful"), card.message(), false).callback();
        bot.press(card.button("Wrong?"), card.message(), false).callback();
        answered(bot.interact(Payloads.filled("wrong", "It was another minister.", card.message())));
        RunningBot.Sent human = bot.press(card.button("Ask a human"), card.message(), false);
        human.callback();
        bot.discord()
                .rest()
                .await("a call", r -> r.method().equals("POST") && r.path().endsWith(human.token()));
        answered(bot.press(card.button("Remove"), card.message(), false));
        Recorded alone = ask(bot, Map.of("question", "What will the harbour cost?", "private", "yes"));
        answered(bot.press(alone.button("Share"), alone.message(), true));
    }

    private static Recorded ask(RunningBot bot, Map<String, String> options) throws Exception {
        RunningBot.Sent sent = bot.slash("ask", options);
        sent.callback();
        return sent.reply();
    }

    private static void answered(RunningBot.Sent sent) throws InterruptedException {
        sent.callback();
        sent.reply();
    }

    private void assertFault(String callback) throws Exception {
        assertFalse(faults(callback).isEmpty(), callback);
    }

    private List<String> faults(String callback) throws Exception {
        JsonNode body = JSON.readTree(callback);
        return spec.faults(new Recorded("POST", "/api/v10/interactions/1/secret/callback", Map.of(), body));
    }
}
