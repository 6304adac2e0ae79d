package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation with the bot")
class ConversationServedTest extends ServedByBot {
    private static final String QUESTION = "What did Brink say about the vote?";
    private static final String COMPLETED = "-# understood as: What did Olle Tern say about the vote?\n\n";

    private static ObjectNode mention(String words) {
        return Payloads.message("<@" + Payloads.APPLICATION + "> " + words, true);
    }

    private static ObjectNode by(ObjectNode message, String member) {
        ((ObjectNode) message.get("author")).put("id", member);
        return message;
    }

    private Recorded ask(ObjectNode message) throws Exception {
        return bot.replyTo(bot.write(message));
    }

    @Test
    @DisplayName("goes on with mentions, and says how they were understood")
    void mentions() throws Exception {
        ask(by(mention(QUESTION), "400000000000000011"));
        Recorded reply = ask(by(mention("and Tern?"), "400000000000000011"));
        assertTrue(reply.description().startsWith(COMPLETED), reply::description);
        assertEquals("and Tern?", reply.card().path("author").path("name").asText());
    }

    @Test
    @DisplayName("goes on in direct messages")
    void direct() throws Exception {
        ask(by(Payloads.direct(QUESTION), "400000000000000012"));
        assertTrue(ask(by(Payloads.direct("and Tern?"), "400000000000000012"))
                .description()
                .startsWith(COMPLETED));
    }

    @Test
    @DisplayName("is nobody else's, and of no other channel")
    void apart() throws Exception {
        ask(by(mention(QUESTION), "400000000000000013"));
        assertFalse(ask(by(mention("and Tern?"), "400000000000000014"))
                .description()
                .contains("understood as"));
        assertFalse(ask(by(Payloads.direct("and Tern?"), "400000000000000013"))
                .description()
                .contains("understood as"));
    }

    @Test
    @DisplayName("goes back to the card that is replied to")
    void reply() throws Exception {
        Recorded card = ask(by(mention(QUESTION), "400000000000000015"));
        ask(by(mention("How much will the harbour cost?"), "400000000000000015"));
        ObjectNode reply = by(mention("and Tern?"), "400000000000000015").put("type", 19);
        reply.set("referenced_message", Payloads.sent(card.body()));
        assertTrue(ask(reply).description().startsWith(COMPLETED));
    }

    @Test
    @DisplayName("begins with /ask, in which earlier questions count no more")
    void slash() throws Exception {
        bot.slash("ask", Map.of("question", QUESTION)).reply();
        assertTrue(ask(mention("and Tern?")).description().startsWith(COMPLETED));
        Recorded afresh = bot.slash("ask", Map.of("question", "and Tern?")).reply();
        assertFalse(afresh.description().contains("understood as"), afresh::description);
    }

    @Test
    @DisplayName("takes nothing over from a private question")
    void privately() throws Exception {
        bot.slash("ask", Map.of("question", "What did Brink say about the cost?", "private", "yes"))
                .reply();
        Recorded next = ask(mention("and Tern?"));
        assertFalse(next.description().contains("about the cost"), next::description);
    }

    @Test
    @DisplayName("is remembered by the buttons of its cards")
    void buttons() throws Exception {
        ask(by(mention("What did Tern say about the harbour?"), "400000000000000016"));
        Recorded card = ask(by(mention("and Brink?"), "400000000000000016"));
        RunningBot.Sent pressed = bot.press(card.button("More passages"), card.body(), false);
        pressed.callback();
        assertEquals(
                "What did Ada Brink say about the harbour?",
                pressed.reply().card().path("author").path("name").asText());
    }
}
