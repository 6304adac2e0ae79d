package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import onrecord.store.Member;
import onrecord.store.Outcome;
import onrecord.store.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Those who look after a server")
class ManagersServedTest extends ServedByBot {
    private static final Server SERVER = Server.of(Payloads.GUILD);
    private static final Member MEMBER = Member.of(Payloads.GUILD, Payloads.MEMBER);

    @AfterEach
    void back() {
        bot.store().forget(SERVER);
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(strings = {"setup", "unanswered", "reports", "stats"})
    @DisplayName("are the only ones who may use")
    void onlyThem(String command) throws Exception {
        Recorded refused = bot.slash(command, Map.of()).callback();
        assertTrue(refused.isPrivate());
        assertTrue(refused.message().path("content").asText().startsWith("This is for those who may manage"));
    }

    @Nested
    @DisplayName("see with /unanswered")
    class Unanswered {
        @Test
        @DisplayName("what was not on record, the most often asked first, and all of it as a table")
        void listed() throws Exception {
            for (int i = 0; i < 12; i++) {
                bot.store().unanswered().add(MEMBER, "Who painted boat *" + i + "*?", "nothing good enough");
            }
            bot.store().unanswered().add(MEMBER, "who painted boat 7", "nothing good enough");
            Recorded card = manager("unanswered").reply();
            assertEquals(
                    "12 questions without an answer", card.card().path("title").asText());
            assertTrue(
                    card.description().startsWith("• Who painted boat \\*7\\*?\n-# asked 2 times"), card::description);
            String table = new String(card.files().get("unanswered.csv"), StandardCharsets.UTF_8);
            assertTrue(table.startsWith("\uFEFF\"question\",\"times asked\""), table);
            assertEquals(13, table.lines().count());
            Recorded second = press(card, "More").reply();
            assertEquals(
                    2,
                    second.description().lines().filter(l -> l.startsWith("• ")).count());
        }

        @Test
        @DisplayName("nothing where all was answered")
        void none() throws Exception {
            assertTrue(manager("unanswered")
                    .reply()
                    .message()
                    .path("content")
                    .asText()
                    .startsWith("Every question so far found an answer"));
        }

        @Test
        @DisplayName("and delete it; somebody else's press does nothing")
        void deleted() throws Exception {
            bot.store().unanswered().add(MEMBER, "Who painted the boat?", "nothing good enough");
            Recorded card = manager("unanswered").reply();
            bot.press(card.button("Delete all"), card.message(), true).callback();
            assertEquals(1, bot.store().unanswered().count(SERVER));
            press(card, "Delete all").reply();
            assertEquals(0, bot.store().unanswered().count(SERVER));
        }
    }

    @Nested
    @DisplayName("see with /reports")
    class Reported {
        @Test
        @DisplayName("what was reported, one at a time, and put it away")
        void listed() throws Exception {
            bot.store().reports().add(MEMBER, "Who said it?", "> [1] **old** words", "It was @everyone else.");
            bot.store().reports().add(MEMBER, "And when?", "> words", "");
            Recorded first = manager("reports").reply();
            assertEquals("Report 1 of 2", first.card().path("title").asText());
            assertTrue(first.description().contains("*nothing was written*"));
            Recorded second = press(first, "Next").reply();
            assertTrue(second.description().contains("It was \\@everyone else."), second::description);
            Recorded left = press(second, "Done").reply();
            assertEquals("Report 1 of 1", left.card().path("title").asText());
        }
    }

    @Nested
    @DisplayName("see with /stats")
    class Stats {
        @Test
        @DisplayName("how much was asked and how it ended, with a chart")
        void drawn() throws Exception {
            bot.store().tally().add(SERVER, Outcome.ANSWERED, List.of("Ada Brink"));
            bot.store().tally().add(SERVER, Outcome.NOT_ON_RECORD, List.of());
            Recorded card = manager("stats").reply();
            assertTrue(
                    card.description().startsWith("**2** questions: **1** answered, **1** not on record"),
                    card::description);
            assertTrue(card.files().containsKey("stats.png"));
            assertTrue(card.body().at("/attachments/0/description").asText().endsWith("Most quoted: Ada Brink 1."));
        }
    }

    @Nested
    @DisplayName("cannot see who asked; a member")
    class Members {
        @Test
        @DisplayName("sees with /privacy what is kept, deletes it, and has nothing more kept")
        void privacy() throws Exception {
            bot.store().unanswered().add(MEMBER, "Who painted the boat?", "nothing good enough");
            Recorded card = bot.slash("privacy", Map.of()).reply();
            assertTrue(card.description().contains("• Who painted the boat? · "), card::description);
            Recorded after = bot.press(card.button("Delete it and keep"), card.message(), true)
                    .reply();
            assertTrue(after.description().startsWith("**Deleted, and from now on nothing"), after::description);
            assertTrue(bot.store().privacy().optedOut(MEMBER));
            assertEquals(0, bot.store().unanswered().count(SERVER));
            Recorded again = bot.press(after.button("Keep things again"), after.message(), true)
                    .reply();
            assertFalse(bot.store().privacy().optedOut(MEMBER));
            assertTrue(again.description().contains("Nothing yet."), again::description);
            assertThrows(AssertionError.class, () -> again.button("Delete it"));
            assertTrue(again.button("Keep nothing about me").startsWith("privacy:"));
        }
    }

    private RunningBot.Sent manager(String command) throws Exception {
        return bot.interact(by(Payloads.slash(command, Map.of())));
    }

    private RunningBot.Sent press(Recorded card, String label) throws Exception {
        return bot.interact(by(Payloads.press(card.button(label), card.message(), true)));
    }

    private static ObjectNode by(ObjectNode interaction) {
        return Payloads.by("400000000000000066", Rights.MANAGE_SERVER, interaction);
    }
}
