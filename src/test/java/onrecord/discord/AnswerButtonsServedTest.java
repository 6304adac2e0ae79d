package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;
import onrecord.store.Report;
import onrecord.store.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Under an answer")
class AnswerButtonsServedTest extends ServedByBot {
    private static final String QUESTION = "What did Brink say about the harbour?";
    private static final String OTHER = "400000000000000077";
    private static final Server SERVER = Server.of(Payloads.GUILD);

    @AfterEach
    void back() {
        bot.store().settings().reset(SERVER);
    }

    @Nested
    @DisplayName("“Share”")
    class Shared {
        @Test
        @DisplayName("stands where one alone sees it, and shows it to all with the sharer's name and no ping")
        void share() throws Exception {
            Recorded alone = ask(Map.of("question", QUESTION, "private", "yes"));
            RunningBot.Sent pressed = bot.press(alone.button("Share"), alone.message(), true);
            assertEquals("{\"type\":5}", pressed.callback().body().toString());
            Recorded shown = pressed.reply();
            assertEquals(
                    "-# shared by <@" + Payloads.MEMBER + ">",
                    shown.message().path("content").asText());
            assertEquals(alone.description(), shown.description());
            assertTrue(shown.button("Remove").endsWith(Payloads.MEMBER));
            assertThrows(AssertionError.class, () -> alone.button("Remove"));
        }
    }

    @Nested
    @DisplayName("“Remove”")
    class Removed {
        @Test
        @DisplayName("is for the asker")
        void own() throws Exception {
            Recorded answer = ask(Map.of("question", QUESTION));
            RunningBot.Sent pressed = bot.press(answer.button("Remove"), answer.message(), false);
            assertEquals("{\"type\":6}", pressed.callback().body().toString());
            assertEquals("DELETE", pressed.reply().method());
        }

        @Test
        @DisplayName("is for moderators")
        void moderator() throws Exception {
            RunningBot.Sent pressed = removing(1L << 13);
            assertEquals("{\"type\":6}", pressed.callback().body().toString());
            assertEquals("DELETE", pressed.reply().method());
        }

        @Test
        @DisplayName("is for nobody else")
        void others() throws Exception {
            Recorded refused = removing(1L << 11).callback();
            assertTrue(refused.isPrivate());
            assertTrue(refused.message().path("content").asText().startsWith("Only who asked"));
        }

        private RunningBot.Sent removing(long rights) throws Exception {
            Recorded answer = ask(Map.of("question", QUESTION));
            return bot.interact(
                    Payloads.by(OTHER, rights, Payloads.press(answer.button("Remove"), answer.message(), false)));
        }
    }

    @Nested
    @DisplayName("“Helpful” and “Wrong?”")
    class Judged {
        @Test
        @DisplayName("count a card once for each member")
        void helpful() throws Exception {
            Recorded answer = ask(Map.of("question", QUESTION));
            ObjectNode message = Payloads.press(answer.button("Helpful"), answer.message(), false);
            Recorded first = bot.interact(message.deepCopy().put("token", "one").put("id", Payloads.newId()))
                    .callback();
            assertTrue(first.isPrivate());
            bot.interact(message.deepCopy().put("token", "two").put("id", Payloads.newId()))
                    .callback();
            // Whatever is still being counted is counted before the report below is kept.
            report(answer, "so that all is written");
            java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
            assertEquals(1, bot.store().tally().helpful(SERVER, today.minusDays(1), today));
        }

        @Test
        @DisplayName("open a form, and keep what was written there with the question and what was shown")
        void wrong() throws Exception {
            Recorded answer = ask(Map.of("question", QUESTION));
            Recorded form =
                    bot.press(answer.button("Wrong?"), answer.message(), false).callback();
            assertEquals(9, form.body().path("type").asInt());
            assertEquals(
                    1000,
                    form.body().at("/data/components/0/components/0/max_length").asInt());
            RunningBot.Sent filled = report(answer, "That was *another* minister.");
            assertTrue(filled.callback().isPrivate());
            Report kept = bot.store().reports().list(SERVER, 0, 1).getFirst();
            assertEquals(QUESTION, kept.question());
            assertEquals("That was *another* minister.", kept.words());
            assertTrue(kept.citation().contains("harbour"), kept::citation);
        }

        private RunningBot.Sent report(Recorded answer, String words) throws Exception {
            RunningBot.Sent filled = bot.interact(Payloads.filled("wrong", words, answer.message()));
            filled.reply();
            return filled;
        }
    }

    @Nested
    @DisplayName("“Ask a human”")
    class Humans {
        private static final String ROLE = "600000000000000001";

        @Test
        @DisplayName("is not there before a role was chosen")
        void nobody() throws Exception {
            Recorded answer = ask(Map.of("question", QUESTION));
            assertThrows(AssertionError.class, () -> answer.button("Ask a human"));
        }

        @Test
        @DisplayName("pings the role once with the question and what was found, and goes")
        void once() throws Exception {
            choose();
            Recorded answer = ask(Map.of("question", QUESTION));
            RunningBot.Sent pressed = bot.press(answer.button("Ask a human"), answer.message(), false);
            Recorded update = pressed.callback();
            assertEquals(7, update.body().path("type").asInt());
            assertFalse(update.body().toString().contains("human:"));
            assertTrue(update.body().toString().contains("Wrong?"));
            Recorded call = bot.discord()
                    .rest()
                    .await("call", r -> r.method().equals("POST") && r.path().endsWith(pressed.token()));
            assertEquals(
                    "[\"" + ROLE + "\"]",
                    call.message().at("/allowed_mentions/roles").toString());
            assertTrue(call.message().path("content").asText().startsWith("<@&" + ROLE + ">: <@"));
            assertEquals(QUESTION, call.card().at("/author/name").asText());
            assertEquals(answer.description(), call.description());
        }

        @Test
        @DisplayName("is for the asker only")
        void others() throws Exception {
            choose();
            Recorded answer = ask(Map.of("question", QUESTION));
            Recorded refused = bot.interact(Payloads.by(
                            OTHER, 0, Payloads.press(answer.button("Ask a human"), answer.message(), false)))
                    .callback();
            assertTrue(refused.message().path("content").asText().startsWith("Only who asked"));
        }

        private void choose() throws Exception {
            bot.interact(Payloads.by(
                            Payloads.MEMBER, Rights.MANAGE_SERVER, Payloads.slash("setup", Map.of("human", ROLE))))
                    .reply();
            assertEquals(
                    OptionalLong.of(Long.parseLong(ROLE)),
                    bot.store().settings().of(SERVER).humanRole());
        }

        @AfterEach
        void back() throws Exception {
            if (bot.store().settings().of(SERVER).humanRole().isPresent()) {
                bot.interact(Payloads.by(
                                Payloads.MEMBER, Rights.MANAGE_SERVER, Payloads.slash("setup", Map.of("human", ROLE))))
                        .reply();
            }
        }
    }

    @Test
    @DisplayName("“Who else said this?” shows others on the same, to the presser alone")
    void whoElse() throws Exception {
        Recorded answer = ask(Map.of("question", QUESTION));
        RunningBot.Sent pressed = bot.press(answer.button("Who else"), answer.message(), false);
        assertTrue(pressed.callback().isPrivate());
        assertTrue(pressed.reply().description().startsWith("-# understood as: "));
    }

    @Test
    @DisplayName("“In context” goes from one place to the next on the same message")
    void places() throws Exception {
        Recorded answer = ask(Map.of("question", QUESTION));
        RunningBot.Sent first = bot.press(answer.button("In context"), answer.message(), false);
        assertTrue(first.callback().isPrivate());
        Recorded shown = first.reply();
        RunningBot.Sent second = bot.press(shown.button("2nd"), shown.message(), true);
        assertEquals("{\"type\":6}", second.callback().body().toString());
        assertTrue(second.reply().button("1st").startsWith("turn:0:"));
    }

    private Recorded ask(Map<String, String> options) throws Exception {
        RunningBot.Sent sent = bot.slash("ask", options);
        sent.callback();
        return sent.reply();
    }
}
