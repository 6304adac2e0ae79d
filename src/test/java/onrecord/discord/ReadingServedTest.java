package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A class that reads together")
class ReadingServedTest extends ServedByBot {
    private static final String OTHER = "400000000000000077";

    @Nested
    @DisplayName("compares with /compare")
    class Compare {
        @Test
        @DisplayName("what each article says on a topic")
        void sideBySide() throws Exception {
            Recorded card = bot.slash("compare", Map.of("topic", "the harbour")).reply();
            assertEquals(
                    "How the articles report: the harbour",
                    card.card().at("/author/name").asText());
            assertTrue(card.description().contains("**[1]** 9 March 2026 · ["), card::description);
            assertTrue(card.description().contains("**[2]** 9 March 2026 · ["), card::description);
            assertTrue(card.description().contains("\n> "), card::description);
            assertTrue(card.card().at("/footer/text").asText().contains("3 articles"));
        }

        @Test
        @DisplayName("and is told when none does")
        void silent() throws Exception {
            Recorded card =
                    bot.slash("compare", Map.of("topic", "observatories")).reply();
            assertTrue(card.description().startsWith("**Not on record.**"));
        }

        @Test
        @DisplayName("a topic of some words only")
        void noTopic() throws Exception {
            Recorded refused = bot.slash("compare", Map.of("topic", " ")).callback();
            assertTrue(refused.isPrivate());
            assertTrue(refused.message().path("content").asText().startsWith("Name a topic"));
        }
    }

    @Test
    @DisplayName("sees with /speakers who is quoted")
    void speakers() throws Exception {
        Recorded card = bot.slash("speakers", Map.of()).reply();
        assertTrue(card.description().contains("Brink**"), card::description);
        assertTrue(card.description().contains(" statement"), card::description);
    }

    @Test
    @DisplayName("asks about a message with the menu, for one alone")
    void aboutThis() throws Exception {
        RunningBot.Sent sent = bot.choose("Ask OnRecord about this", "<@1> What did Brink say about the harbour?");
        assertTrue(sent.callback().isPrivate());
        assertEquals(
                "What did Brink say about the harbour?",
                sent.reply().card().at("/author/name").asText());
    }

    @Nested
    @DisplayName("plays with /quiz")
    class Quiz {
        @Test
        @DisplayName("a round without repeats: the first press decides, the score stands in the message")
        void round() throws Exception {
            Recorded card = bot.slash("quiz", Map.of()).reply();
            int many = Integer.parseInt(
                    card.card().path("title").asText().replaceFirst("^Who said it\\? · 1 of (\\d)$", "$1"));
            Set<String> asked = new HashSet<>();
            for (int i = 0; i < many; i++) {
                String words = card.description()
                        .lines()
                        .filter(l -> l.startsWith("> "))
                        .findFirst()
                        .orElseThrow();
                assertTrue(asked.add(words), words);
                JsonNode first = card.message().at("/components/0/components/0");
                ObjectNode press = Payloads.press(first.path("custom_id").asText(), card.message(), false);
                RunningBot.Sent pressed = bot.interact(press);
                assertEquals("{\"type\":6}", pressed.callback().body().toString());
                Recorded next = pressed.reply();
                ObjectNode late = Payloads.by(
                        OTHER, 0, press.deepCopy().put("token", "late" + i).put("id", Payloads.newId()));
                assertTrue(bot.interact(late)
                        .callback()
                        .message()
                        .path("content")
                        .asText()
                        .contains("faster"));
                assertTrue(
                        next.description().startsWith("✅ <@" + Payloads.MEMBER + ">: right, ")
                                || next.description().startsWith("❌ <@" + Payloads.MEMBER + ">: not "),
                        next::description);
                assertEquals(
                        next.description().startsWith("✅") || card.description().contains("-# score: "),
                        next.description().contains("-# score: <@" + Payloads.MEMBER + "> "),
                        next::description);
                assertNotEquals(card.description(), next.description());
                card = next;
            }
            assertTrue(card.description().contains("**That was the round.**"), card::description);
            Recorded again =
                    bot.press(card.button("Play again"), card.message(), false).reply();
            assertTrue(again.card().path("title").asText().startsWith("Who said it? · 1 of "));
        }

        @Test
        @DisplayName("a round that goes on after a restart")
        void restarted() throws Exception {
            Recorded card = bot.slash("quiz", Map.of()).reply();
            String first =
                    card.message().at("/components/0/components/0/custom_id").asText();
            bot.stop();
            assertEquals(0, bot.exitCode());
            bot.startAgain();
            Recorded next = bot.press(first, card.message(), false).reply();
            assertFalse(next.description().isBlank());
            assertTrue(next.description().startsWith("✅") || next.description().startsWith("❌"), next::description);
        }
    }
}
