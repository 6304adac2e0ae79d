package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import onrecord.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bot, connected, asked who said what")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteServedTest {
    private static final String CHECK = "Check this quote";
    private static final String WORDS = "We will not close the harbour to small boats";
    private static final String ROBIN = "400000000000000007";

    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, articles()).startAndWait();
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
    }

    @AfterEach
    void everyMessageKeepsTheRules() {
        OutgoingRules.hold(bot.discord().rest().all());
    }

    /** Enough statements of the mayor for several pages. */
    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(Harbour.articles());
        articles.add(Harbour.article(
                "harbour-fair.txt",
                "Fair on the quay",
                "The Coast Courier",
                "https://courier.example/fair",
                "Mayor Ada Brink opened the fair.",
                "“Nobody should have to drive an hour to see the sea,” Brink said.",
                "“The cranes will sing before the choir does,” Brink told the crowd.",
                "“Every lantern on this quay was paid for by a fisher,” Brink said."));
        return articles;
    }

    @Nested
    @DisplayName("with /quote")
    class Quoting {
        @Test
        @DisplayName("shows the words first, then who, then where and when, to everyone")
        void quoted() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink"));
            assertEquals("{\"type\":5}", sent.callback().body().toString());
            Recorded reply = sent.reply();
            assertEquals("Ada Brink", reply.card().path("author").path("name").asText());
            assertTrue(reply.description().startsWith("> "), reply::description);
            assertTrue(reply.description().contains("\n— **Ada Brink**"), reply::description);
            assertTrue(reply.description().contains("\n[1] 9 March 2026 · ["), reply::description);
            assertTrue(
                    reply.card().path("footer").path("text").asText().matches("statements 1 to 3 of \\d+ · 4 articles"),
                    reply::toString);
            assertEquals(Map.of(), reply.files());
        }

        @Test
        @DisplayName("turns the pages, for the presser alone, and back")
        void pages() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink"));
            sent.callback();
            Recorded first = sent.reply();
            RunningBot.Sent next = bot.press(first.button("More quotes"), first.body(), false);
            assertTrue(next.callback().isPrivate());
            Recorded second = next.reply();
            assertNotEquals(first.description(), second.description());
            assertEquals("Ada Brink", second.card().path("author").path("name").asText());
            RunningBot.Sent back = bot.press(second.button("Back"), second.body(), true);
            assertEquals("{\"type\":6}", back.callback().body().toString());
            assertEquals(first.description(), back.reply().description());
        }

        @Test
        @DisplayName("keeps to the topic, also on the buttons' pages")
        void about() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink", "about", "harbour"));
            sent.callback();
            Recorded reply = sent.reply();
            assertEquals(
                    "Ada Brink, about: harbour",
                    reply.card().path("author").path("name").asText());
            assertTrue(reply.description().contains("harbour"), reply::description);
        }

        @Test
        @DisplayName("with a card, attaches a picture of the one statement on the page")
        void picture() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink", "card", "yes"));
            sent.callback();
            Recorded first = sent.reply();
            BufferedImage image = picture(first);
            assertEquals(1200, image.getWidth());
            assertTrue(first.card().path("footer").path("text").asText().startsWith("statement 1 of "));
            assertTrue(first.body().at("/attachments/0/description").asText().contains("Ada Brink"));
            RunningBot.Sent next = bot.press(first.button("More quotes"), first.body(), false);
            next.callback();
            assertFalse(Arrays.equals(
                    first.files().get("quote.png"), next.reply().files().get("quote.png")));
        }

        @Test
        @DisplayName("shows the paragraphs around the words")
        void context() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink"));
            sent.callback();
            Recorded reply = sent.reply();
            RunningBot.Sent pressed = bot.press(reply.button("In context"), reply.body(), false);
            pressed.callback();
            assertTrue(pressed.reply().description().startsWith("**In context** · 9 March 2026 · ["));
        }

        @Test
        @DisplayName("about somebody no article names, says so")
        void unknown() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "@everyone **Zorro**"));
            sent.callback();
            String text = sent.reply().description();
            assertTrue(text.startsWith("**Not on record.** Nobody in these articles is called “\\@everyone"), text);
        }

        @Test
        @DisplayName("without a name, or with one that is too long, says so at once and to the asker alone")
        void nobody() throws Exception {
            for (String name : List.of("\u200B ", "x".repeat(101))) {
                Recorded callback = bot.slash("quote", Map.of("speaker", name)).callback();
                assertTrue(callback.isPrivate());
                assertTrue(callback.message().path("content").asText().contains("name"), callback::toString);
            }
        }

        @Test
        @DisplayName("and then pressed on an id that was made up, says politely that it does not work")
        void forged() throws Exception {
            RunningBot.Sent sent = bot.slash("quote", Map.of("speaker", "Ada Brink"));
            sent.callback();
            JsonNode card = sent.reply().body();
            for (String id : List.of("quotes:1:200", "quotes:1:4", "quotes:1:0", "quotes:x:9", "quotes:0:9:photo")) {
                Recorded callback = bot.press(id, card, false).callback();
                assertTrue(callback.message().path("content").asText().startsWith("This button no longer works"), id);
            }
            RunningBot.Sent far = bot.press("quotes:9999:9", card, false);
            far.callback();
            assertTrue(far.reply().message().path("content").asText().startsWith("There are no more"));
        }

        private static BufferedImage picture(Recorded reply) throws Exception {
            return ImageIO.read(new ByteArrayInputStream(reply.files().get("quote.png")));
        }
    }

    @Nested
    @DisplayName("while somebody types a speaker's name")
    class Typing {
        @Test
        @DisplayName("suggests those who are quoted and fit")
        void suggested() throws Exception {
            Recorded callback = bot.type(ROBIN, "quote", "speaker", "Bri").callback();
            OutgoingRules.holdSuggestions(callback);
            assertEquals(
                    "{\"name\":\"Ada Brink\",\"value\":\"Ada Brink\"}",
                    callback.body().at("/data/choices/0").toString());
            assertFalse(callback.headers().containsKey("authorization"));
            OutgoingRules.holdSuggestions(
                    bot.type(ROBIN, "verify", "speaker", "").callback());
        }

        @Test
        @DisplayName("suggests topics and headlines of the articles")
        void topics() throws Exception {
            String choices = "/data/choices/0/value";
            Recorded about = bot.type(ROBIN + "6", "quote", "about", "harb").callback();
            assertEquals("Harbour", about.body().at(choices).asText());
            Recorded compared = bot.type(ROBIN + "7", "compare", "topic", "may").callback();
            assertEquals(
                    "Mayor presents harbour plan", compared.body().at(choices).asText());
            Recorded article =
                    bot.type(ROBIN + "8", "articles", "article", "VOTES").callback();
            assertEquals("Council votes on harbour", article.body().at(choices).asText());
        }

        @Test
        @DisplayName("suggests nothing for what nobody is called, for other options and for other commands")
        void nothing() throws Exception {
            List<RunningBot.Sent> typed = List.of(
                    bot.type(ROBIN + "1", "quote", "speaker", "zzz"),
                    bot.type(ROBIN + "2", "quote", "speaker", "B".repeat(3000)),
                    bot.type(ROBIN + "3", "quote", "card", "harbour"),
                    bot.type(ROBIN + "4", "ask", "question", "harbour"),
                    bot.type(ROBIN + "5", "gone", "speaker", "B"));
            for (RunningBot.Sent sent : typed) {
                Recorded callback = sent.callback();
                OutgoingRules.holdSuggestions(callback);
                assertEquals("[]", callback.body().at("/data/choices").toString());
            }
        }
    }

    @Nested
    @DisplayName("with /verify")
    class Verifying {
        @Test
        @DisplayName("says in one sentence that the words are on record, then shows them, with where and when")
        void onRecord() throws Exception {
            RunningBot.Sent sent = bot.slash("verify", Map.of("quote", "“" + WORDS + "”", "speaker", "Ada Brink"));
            assertEquals("{\"type\":5}", sent.callback().body().toString());
            Recorded reply = sent.reply();
            assertEquals(
                    "“" + WORDS + "”", reply.card().path("author").path("name").asText());
            assertTrue(reply.description().startsWith("**"), reply::description);
            assertTrue(reply.description().contains(WORDS), reply::description);
            assertTrue(reply.description().contains("\n[1] 9 March 2026 · [Mayor presents harbour plan]"));
            assertFalse(reply.description().contains("Not on record"), reply::description);
        }

        @Test
        @DisplayName("says of words that stand nowhere that they are not on record, and that nobody is called so")
        void notOnRecord() throws Exception {
            RunningBot.Sent sent =
                    bot.slash("verify", Map.of("quote", "Purple whales vote twice", "speaker", "<@1> Zorro"));
            sent.callback();
            String text = sent.reply().description();
            assertTrue(text.startsWith("**Not on record.** "), text);
            assertTrue(text.endsWith("Nobody in these articles is called “\\<\\@1\\> Zorro”."), text);
        }

        @Test
        @DisplayName("nothing, or too much, says so at once and to the asker alone")
        void refused() throws Exception {
            for (String quote : List.of(" … ", "harbour ".repeat(300))) {
                Recorded callback = bot.slash("verify", Map.of("quote", quote)).callback();
                assertTrue(callback.isPrivate());
                assertTrue(callback.message().path("content").asText().endsWith("with /verify."));
            }
        }
    }

    @Nested
    @DisplayName("to check a message")
    class OnMessages {
        @Test
        @DisplayName("answers who asked alone, whatever the message looks like")
        void checked() throws Exception {
            for (String content : List.of(
                    WORDS,
                    "> **“" + WORDS + "”**",
                    "<@400000000000000001> Ada Brink: \"" + WORDS + "\"",
                    "||" + WORDS + "||")) {
                RunningBot.Sent sent = bot.choose(CHECK, content);
                assertTrue(sent.callback().isPrivate());
                Recorded reply = sent.reply();
                assertEquals(
                        "“" + WORDS + "”",
                        reply.card().path("author").path("name").asText());
                assertFalse(reply.description().contains("Not on record"), reply::description);
            }
        }

        @Test
        @DisplayName("without text, or with too much of it, says so")
        void refused() throws Exception {
            for (String content : List.of("", "<@400000000000000001> 👍", "x".repeat(2001))) {
                Recorded callback = bot.choose(CHECK, content).callback();
                assertTrue(callback.isPrivate());
                assertTrue(callback.message().path("content").asText().endsWith("with /verify."), callback::toString);
            }
        }

        @Test
        @DisplayName("full of signs that mean harm, quotes them harmlessly")
        void hostile() throws Exception {
            RunningBot.Sent sent = bot.choose(CHECK, "@everyone <@&5> [x](https://evil.example) `code` \u202Eabc");
            sent.callback();
            String text = sent.reply().description();
            assertTrue(text.startsWith("**Not on record.**"), text);
        }

        @Test
        @DisplayName("with an entry that is no longer known, says so")
        void gone() throws Exception {
            Recorded callback = bot.choose("Old entry", "harbour").callback();
            assertTrue(callback.message().path("content").asText().contains("/help"));
        }
    }

    @Test
    @DisplayName("explains all of it in /help")
    void help() throws Exception {
        String help = bot.slash("help", Map.of()).callback().description();
        assertTrue(help.contains("**/quote** speaker:… [about:…] [card:yes]"), help);
        assertTrue(help.contains("**/verify** quote:… [speaker:…]"), help);
        assertTrue(help.contains("**Apps → Check this quote**"), help);
    }
}
