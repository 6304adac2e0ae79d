package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The bot, connected")
class ServedTest extends ServedByBot {
    private static final String QUESTION = "What did Brink say about the harbour?";

    @Test
    @DisplayName("asks for no privileged intent")
    void intents() {
        assertEquals(
                (1 << 0) | (1 << 9) | (1 << 12),
                bot.discord().gateway().identity().path("intents").asInt());
    }

    @Nested
    @DisplayName("asked with /ask")
    class Ask {
        @Test
        @DisplayName("acknowledges for everyone, then shows the words, their articles and the question")
        void answered() throws Exception {
            RunningBot.Sent sent = bot.slash("ask", Map.of("question", QUESTION));
            Recorded callback = sent.callback();
            assertEquals("{\"type\":5}", callback.body().toString());
            assertFalse(callback.headers().containsKey("authorization"));
            Recorded reply = sent.reply();
            assertEquals(QUESTION, reply.card().path("author").path("name").asText());
            assertTrue(
                    reply.description().contains("\n> ") || reply.description().startsWith("> "));
            assertTrue(reply.description().contains("harbour"));
            assertTrue(reply.description().contains("\n[1] 9 March 2026 · ["), reply::description);
            assertTrue(reply.card().path("footer").path("text").asText().startsWith("3 articles"));
        }

        @Test
        @DisplayName("privately, acknowledges for the asker alone")
        void privately() throws Exception {
            RunningBot.Sent sent = bot.slash("ask", Map.of("question", QUESTION, "private", "yes"));
            assertEquals(
                    "{\"type\":5,\"data\":{\"flags\":64}}",
                    sent.callback().body().toString());
            assertTrue(sent.reply().description().contains("harbour"));
        }

        @Test
        @DisplayName("what no article says, answers that it is not on record")
        void notOnRecord() throws Exception {
            RunningBot.Sent sent = bot.slash("ask", Map.of("question", "Who repaired the observatory?"));
            sent.callback();
            assertTrue(sent.reply().description().startsWith("**Not on record.** "));
        }

        @Test
        @DisplayName("nothing, says so at once and to the asker alone")
        void nothing() throws Exception {
            Recorded callback = bot.slash("ask", Map.of("question", " \u200B ")).callback();
            assertEquals(4, callback.body().path("type").asInt());
            assertTrue(callback.isPrivate());
            assertTrue(callback.message().path("content").asText().startsWith("Nothing was asked"));
        }
    }

    @Nested
    @DisplayName("sent another command")
    class OtherCommands {
        @Test
        @DisplayName("lists the articles, to the asker alone")
        void articles() throws Exception {
            RunningBot.Sent sent = bot.slash("articles", Map.of());
            assertTrue(sent.callback().isPrivate());
            Recorded reply = sent.reply();
            assertEquals("3 articles", reply.card().path("title").asText());
            assertTrue(
                    reply.description()
                            .contains("9 March 2026 · [Mayor presents harbour plan]"
                                    + "(https://courier.example/harbour_%28plan%29) · The Coast Courier"),
                    reply::description);
        }

        @Test
        @DisplayName("explains every command, as they are")
        void help() throws Exception {
            Recorded callback = bot.slash("help", Map.of()).callback();
            assertTrue(callback.isPrivate());
            assertTrue(callback.description().contains("**/ask** question:… [private:yes/no]"), callback::description);
            assertTrue(callback.description().contains("**/articles** [article:…]"));
            assertTrue(callback.description().contains("**/help**"));
        }

        @Test
        @DisplayName("that is no longer known, says so")
        void unknown() throws Exception {
            Recorded callback = bot.slash("gone", Map.of()).callback();
            assertTrue(callback.isPrivate());
            assertTrue(callback.message().path("content").asText().contains("/help"));
        }
    }

    @Nested
    @DisplayName("written to")
    class WrittenTo {
        @Test
        @DisplayName("with a mention, replies under it and pings nobody")
        void mention() throws Exception {
            ObjectNode message = bot.write(
                    Payloads.message("<@" + Payloads.APPLICATION + "> what did Brink say about the harbour?", true));
            Recorded reply = bot.replyTo(message);
            assertEquals("/api/v10/channels/" + Payloads.CHANNEL + "/messages", reply.path());
            assertEquals(
                    "what did Brink say about the harbour?",
                    reply.card().path("author").path("name").asText());
            assertTrue(reply.headers().containsKey("authorization"));
            assertTrue(reply.body().path("message_reference").path("message_id").isTextual());
        }

        @Test
        @DisplayName("directly, takes it for a question")
        void direct() throws Exception {
            Recorded reply = bot.replyTo(bot.write(Payloads.direct(QUESTION)));
            assertEquals("/api/v10/channels/" + Payloads.DIRECT_CHANNEL + "/messages", reply.path());
            assertEquals(QUESTION, reply.card().path("author").path("name").asText());
        }

        @Test
        @DisplayName("with nothing but a mention, explains itself")
        void emptyMention() throws Exception {
            Recorded reply = bot.replyTo(bot.write(Payloads.message("<@!" + Payloads.APPLICATION + ">", true)));
            assertTrue(reply.description().contains("`/ask question:"), reply::description);
        }

        @Test
        @DisplayName("at more length than fits on a card, asks for less")
        void tooLong() throws Exception {
            Recorded reply = bot.replyTo(bot.write(Payloads.direct("harbour ".repeat(40))));
            assertEquals(
                    "Please ask in at most 200 characters; these were 319. Ask one thing at a time.",
                    reply.message().path("content").asText());
        }

        @Test
        @DisplayName("by bots, to everyone, or in a message that is no message, stays silent")
        void silent() throws Exception {
            ObjectNode byBot = Payloads.message("<@" + Payloads.APPLICATION + "> harbour?", true);
            byBot.set("author", ((ObjectNode) byBot.get("author").deepCopy()).put("bot", true));
            ObjectNode toEveryone = Payloads.message("@everyone look at the harbour", false);
            toEveryone.put("mention_everyone", true);
            ObjectNode joined = Payloads.message("", true).put("type", 7);
            for (ObjectNode message : new ObjectNode[] {byBot, toEveryone, joined}) {
                bot.write(message);
            }
            // Events of one server arrive in order: when this one is answered, the others would have been.
            bot.replyTo(bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> harbour?", true)));
            for (ObjectNode message : new ObjectNode[] {byBot, toEveryone, joined}) {
                String id = message.path("id").asText();
                assertTrue(bot.discord().rest().all().stream()
                        .noneMatch(r -> r.body().path("nonce").asText().equals(id)));
            }
        }
    }

    @Nested
    @DisplayName("when a button is pressed")
    class Buttons {
        @Test
        @DisplayName("shows more passages to the presser alone, then turns that page")
        void more() throws Exception {
            JsonNode first = answer();
            Recorded shown = new Recorded("PATCH", "", Map.of(), first);
            RunningBot.Sent second = bot.press(shown.button("More passages"), first, false);
            assertEquals(
                    "{\"type\":5,\"data\":{\"flags\":64}}",
                    second.callback().body().toString());
            Recorded page = second.reply();
            assertEquals(QUESTION, page.card().path("author").path("name").asText());
            assertNotEquals(shown.description(), page.description());
            RunningBot.Sent back = bot.press(page.button("Back"), page.body(), true);
            assertEquals("{\"type\":6}", back.callback().body().toString());
            assertEquals(shown.description(), back.reply().description());
        }

        @Test
        @DisplayName("shows the words between the paragraphs around them")
        void context() throws Exception {
            JsonNode card = answer();
            RunningBot.Sent pressed =
                    bot.press(new Recorded("PATCH", "", Map.of(), card).button("In context"), card, false);
            assertTrue(pressed.callback().isPrivate());
            Recorded reply = pressed.reply();
            assertTrue(reply.description().startsWith("**In context** · 9 March 2026 · ["), reply::description);
            assertTrue(reply.description().contains("> **"), reply::description);
        }

        @Test
        @DisplayName("with an id that was made up, says politely that it does not work")
        void forged() throws Exception {
            JsonNode card = answer();
            for (String id : new String[] {
                "more:9999", "context:zz", "context:0123456789abcdef:9:3", "drop table", "more:-1",
            }) {
                Recorded callback = bot.press(id, card, false).callback();
                assertTrue(callback.isPrivate());
                assertTrue(callback.message().path("content").asText().startsWith("This button no longer works"));
            }
        }

        @Test
        @DisplayName("for words we no longer hold, says politely that it does not work")
        void stale() throws Exception {
            RunningBot.Sent pressed = bot.press("context:0123456789abcdef:3:9", answer(), false);
            assertTrue(pressed.callback().isPrivate());
            assertTrue(pressed.reply().message().path("content").asText().startsWith("This button no longer works"));
        }

        @Test
        @DisplayName("for a page there is not, says that there are no more passages")
        void noSuchPage() throws Exception {
            RunningBot.Sent pressed = bot.press("more:999", answer(), false);
            pressed.callback();
            assertTrue(pressed.reply().message().path("content").asText().startsWith("There are no more"));
        }

        @Test
        @DisplayName("on a card without its question, says politely that it does not work")
        void noQuestion() throws Exception {
            ObjectNode card = answer().deepCopy();
            card.putArray("embeds");
            Recorded callback = bot.press("more:1", card, false).callback();
            assertTrue(callback.message().path("content").asText().startsWith("This button no longer works"));
        }

        private JsonNode answer() throws Exception {
            RunningBot.Sent sent = bot.slash("ask", Map.of("question", QUESTION));
            sent.callback();
            return sent.reply().body();
        }
    }
}
