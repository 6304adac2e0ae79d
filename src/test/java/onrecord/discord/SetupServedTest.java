package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import onrecord.store.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server's managers, with /setup,")
class SetupServedTest extends ServedByBot {
    private static final String QUESTION = "What did Brink say about the harbour?";
    private static final String ELSEWHERE = "300000000000000099";
    private static final Server SERVER = Server.of(Payloads.GUILD);

    @Override
    RunningBot make(Path folder) throws Exception {
        return RunningBot.hearing(folder, Harbour.articles());
    }

    @Test
    @DisplayName("see what holds")
    void shown() throws Exception {
        Recorded card = setup(Map.of());
        assertEquals("OnRecord in this server", card.card().path("title").asText());
        assertTrue(card.description().contains("**Questions a day:** as many as they like"), card::description);
    }

    @Test
    @DisplayName("are the only ones who may")
    void others() throws Exception {
        Recorded refused = bot.slash("setup", Map.of("private", "yes")).callback();
        assertTrue(refused.isPrivate());
        assertTrue(refused.message().path("content").asText().startsWith("This is for those who may manage"));
        assertFalse(bot.store().settings().of(SERVER).privateAnswers());
    }

    @Test
    @DisplayName("make answers private, except where the asker or a manager wants otherwise")
    void privately() throws Exception {
        setup(Map.of("private", "yes"));
        assertTrue(bot.slash("ask", Map.of("question", QUESTION)).callback().isPrivate());
        assertFalse(bot.slash("ask", Map.of("question", QUESTION, "private", "no"))
                .callback()
                .isPrivate());
        assertTrue(bot.slash("verify", Map.of("quote", "We will not close the harbour to small boats"))
                .callback()
                .isPrivate());
        assertTrue(bot.slash("quote", Map.of("speaker", "Brink")).callback().isPrivate());
        assertTrue(
                bot.slash("compare", Map.of("topic", "the harbour")).callback().isPrivate());
        assertFalse(bot.interact(manager("ask", Map.of("question", QUESTION)))
                .callback()
                .isPrivate());
        setup(Map.of("private", "no"));
        assertFalse(bot.slash("ask", Map.of("question", QUESTION)).callback().isPrivate());
    }

    @Test
    @DisplayName("choose channels: elsewhere commands are answered privately, and mentions are sent there")
    void channels() throws Exception {
        setup(Map.of("channel", ELSEWHERE));
        assertTrue(bot.slash("ask", Map.of("question", QUESTION, "private", "no"))
                .callback()
                .isPrivate());
        ObjectNode message = bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> " + QUESTION, true));
        assertTrue(bot.replyTo(message).message().path("content").asText().startsWith("Here I answer commands only"));
        Recorded card = setup(Map.of("channel", ELSEWHERE));
        assertTrue(card.description().contains("in every channel"), card::description);
    }

    @Test
    @DisplayName("have mentions answered in a thread of their own")
    void threads() throws Exception {
        bot.discord()
                .rest()
                .answer(r -> r.path().endsWith("/threads")
                        ? java.util.Optional.of(LoopbackRest.Answer.of(201, "{\"id\":\"777\"}"))
                        : java.util.Optional.empty());
        setup(Map.of("threads", "yes"));
        ObjectNode message = bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> " + QUESTION, true));
        Recorded thread = bot.discord().rest().await("thread", r -> r.path().endsWith("/threads"));
        assertTrue(thread.path().contains(message.path("id").asText()));
        assertEquals(QUESTION, thread.body().path("name").asText());
        Recorded answer = bot.discord().rest().await("answer", r -> r.path().endsWith("/channels/777/messages"));
        assertTrue(answer.description().contains("harbour"));
        setup(Map.of("threads", "no"));
    }

    @Test
    @DisplayName("limit the questions of a day")
    void limit() throws Exception {
        setup(Map.of("daily-limit", "1"));
        ObjectNode first = Payloads.by("400000000000000055", 0, Payloads.slash("ask", Map.of("question", QUESTION)));
        ObjectNode second = Payloads.by("400000000000000055", 0, Payloads.slash("ask", Map.of("question", QUESTION)));
        assertTrue(bot.interact(first).reply().description().contains("harbour"));
        assertTrue(bot.interact(second)
                .reply()
                .message()
                .path("content")
                .asText()
                .startsWith("That was the last of today’s questions: this server allows each member one question"));
        setup(Map.of("daily-limit", "0"));
    }

    @Test
    @DisplayName("make reading rooms, where every question is answered and nothing else")
    void readingRoom() throws Exception {
        setup(Map.of("reading-room", ELSEWHERE));
        bot.write(Payloads.message("I have read it, what a day.", false).put("channel_id", ELSEWHERE));
        bot.write(Payloads.message(QUESTION, false));
        ObjectNode question = bot.write(Payloads.message(QUESTION, false).put("channel_id", ELSEWHERE));
        assertTrue(bot.replyTo(question).description().contains("harbour"));
        assertEquals(
                1,
                bot.discord().rest().all().stream()
                        .filter(r -> r.path().endsWith(ELSEWHERE + "/messages"))
                        .count());
        setup(Map.of("reading-room", ELSEWHERE));
    }

    @Test
    @DisplayName("have what could not be answered kept, and nothing of what could")
    void unanswered() throws Exception {
        RunningBot.Sent sent = bot.slash("ask", Map.of("question", "Who repaired the observatory?"));
        sent.reply();
        bot.slash("ask", Map.of("question", QUESTION)).reply();
        setup(Map.of());
        // It is kept after the answer was sent.
        for (int i = 0; i < 1000 && bot.store().unanswered().list(SERVER, 0, 1).isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertEquals(
                java.util.List.of("Who repaired the observatory?"),
                bot.store().unanswered().list(SERVER, 0, 10).stream()
                        .map(onrecord.store.UnansweredQuestion::words)
                        .toList());
    }

    private Recorded setup(Map<String, String> options) throws Exception {
        return bot.interact(manager("setup", options)).reply();
    }

    private static ObjectNode manager(String command, Map<String, String> options) {
        return Payloads.by("400000000000000066", Rights.MANAGE_SERVER, Payloads.slash(command, options));
    }
}
