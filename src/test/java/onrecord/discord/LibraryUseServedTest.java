package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.desk.LibraryDesk;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A server's library, over Discord,")
class LibraryUseServedTest extends ServedByBot {
    @Nested
    @DisplayName("is listed")
    class Listing {
        @Test
        @DisplayName("with states and reasons, in pages, for students too")
        void pages() throws Exception {
            Seat teacher = Seat.newServer(bot);
            for (int i = 1; i <= 14; i++) {
                pending(teacher, "note-" + i + ".txt");
            }
            bot.store().articles().refuse(library(teacher), 14, "it is *no* article");
            Seat student = teacher.student();
            Recorded first = student.answered("library list");
            assertEquals(
                    "Library “main”: 0 articles", first.card().path("title").asText());
            assertTrue(first.description().startsWith("`#14` note-14.txt\n-# refused: it is \\*no\\* article"));
            assertTrue(first.description().contains("`#13` note-13.txt\n-# being read, since "), first::description);
            assertTrue(first.card().at("/footer/text").asText().endsWith("13 being read · 1 refused"));
            Recorded second = student.answer(student.press(first, "Older"));
            assertTrue(second.description().startsWith("`#2` note-2.txt"), second::description);
            assertThrows(AssertionError.class, () -> second.button("Older"));
            Recorded back = student.answer(student.press(second, "Newer"));
            assertEquals(first.description(), back.description());
        }

        @Test
        @DisplayName("as empty where nothing was added")
        void empty() throws Exception {
            assertTrue(Seat.plain(Seat.newServer(bot).answered("library list")).startsWith("This library is empty."));
        }
    }

    @Nested
    @DisplayName("can be changed:")
    class Changing {
        @Test
        @DisplayName("an article is removed, chosen from those suggested; then nothing of it is found or shown")
        void removed() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("kites.txt", Leaflets.KITES));
            Recorded card = teacher.answered("ask", "question", Leaflets.QUESTION);
            Recorded suggested = teacher.typed("library remove", "article", "kite");
            String choice = suggested.body().at("/data/choices/0/value").asText();
            assertEquals("#1 Kite club flies over the dunes", choice);
            assertTrue(Seat.plain(teacher.student()
                            .slash("library remove", "article", choice)
                            .callback())
                    .startsWith("This is for those"));
            Recorded asked = teacher.answered("library remove", "article", choice);
            assertTrue(asked.description().startsWith("**Kite club flies over the dunes** (`#1`)."));
            Seat student = teacher.student();
            assertTrue(Seat.plain(student.answer(student.press(asked, "Remove it")))
                    .startsWith("This is for"));
            assertEquals(1, kept(teacher).size());
            assertTrue(Seat.plain(teacher.answer(teacher.press(asked, "Remove it")))
                    .startsWith("Removed: **Kite club flies over the dunes**."));
            assertTrue(Seat.plain(teacher.answer(teacher.press(asked, "Remove it")))
                    .startsWith("That article is not in the library of this channel any more"));
            assertFalse(teacher.answered("ask", "question", Leaflets.QUESTION)
                    .description()
                    .contains(Leaflets.KITE_WORDS));
            assertEquals(Bot.STALE, new Reply.Plain(Seat.plain(teacher.answer(teacher.press(card, "In context")))));
            assertFalse(teacher.answered("speakers").message().toString().contains("Voss"));
            assertEquals(
                    0,
                    teacher.typed("quote", "speaker", "Mara")
                            .body()
                            .at("/data/choices")
                            .size());
            assertTrue(Seat.plain(teacher.answered("library remove", "article", choice))
                    .startsWith("No one article of this library is meant"));
        }

        @Test
        @DisplayName("an article is renamed")
        void renamed() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("kites.txt", Leaflets.KITES));
            assertEquals(
                    "It is called **Forty kites, one sky** now.",
                    Seat.plain(
                            teacher.answered("library rename", "article", "#1", "headline", "Forty kites, one sky")));
            assertTrue(teacher.answered("library list").description().contains("Forty kites, one sky"));
            assertTrue(teacher.answered("articles").description().contains("Forty kites, one sky"));
            assertTrue(Seat.plain(teacher.answered("library rename", "article", "#1", "headline", " "))
                    .startsWith("An article needs a headline"));
            assertTrue(Seat.plain(teacher.answered("library rename", "article", "#9", "headline", "Nine"))
                    .startsWith("No one article of this library is meant"));
        }

        @Test
        @DisplayName("an article that is not read yet, or was refused, has no headline to change, which is said")
        void notYet() throws Exception {
            Seat teacher = Seat.newServer(bot);
            pending(teacher, "slow.txt");
            assertTrue(Seat.plain(teacher.answered("library rename", "article", "slow", "headline", "Slow"))
                    .startsWith("It is still being read"));
            bot.store().articles().refuse(library(teacher), 1, "it is no article");
            assertTrue(Seat.plain(teacher.answered("library rename", "article", "slow", "headline", "Slow"))
                    .startsWith("No article could be read from that file"));
        }

        @Test
        @DisplayName("it gives the files back as they were added")
        void exported() throws Exception {
            Seat teacher = Seat.newServer(bot);
            assertTrue(Seat.plain(teacher.answered("library export")).startsWith("This library is empty"));
            teacher.read(teacher.add(
                    "week.zip",
                    Leaflets.zipped(Map.of("a/../kites.txt", Leaflets.KITES, "bells.txt", Leaflets.BELLS))));
            Recorded export = teacher.answered("library export");
            Map<String, byte[]> files =
                    Leaflets.unzipped(Objects.requireNonNull(export.files().get("library-1.zip")));
            assertEquals(2, files.size());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                assertTrue(file.getKey().matches("\\d (?:a_)?(?:kites|bells)\\.txt"), file::getKey);
                assertArrayEquals(file.getKey().contains("kites") ? Leaflets.KITES : Leaflets.BELLS, file.getValue());
            }
            assertTrue(Seat.plain(teacher.student().slash("library export").callback())
                    .startsWith("This is for"));
        }

        @Test
        @DisplayName("it asks back before it is deleted, and obeys those only who may")
        void forgotten() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("kites.txt", Leaflets.KITES));
            Recorded asked = teacher.answered("library forget");
            assertEquals("Delete the whole library?", asked.card().path("title").asText());
            Seat student = teacher.student();
            assertTrue(Seat.plain(student.answer(student.press(asked, "Delete it")))
                    .startsWith("This is for"));
            Seat elsewhere = teacher.in(Payloads.newId());
            elsewhere.answered("library class", "name", "Physics");
            assertEquals(
                    Bot.STALE.toString(),
                    new Reply.Plain(Seat.plain(elsewhere.answer(elsewhere.press(asked, "Delete it")))).toString());
            assertEquals(1, kept(teacher).size());
            assertTrue(Seat.plain(teacher.answer(teacher.press(asked, "Delete it")))
                    .startsWith("The library is deleted"));
            assertTrue(kept(teacher).isEmpty());
            assertFalse(teacher.answered("ask", "question", Leaflets.QUESTION)
                    .description()
                    .contains(Leaflets.KITE_WORDS));
        }

        @Test
        @DisplayName("everything of the server goes at once when a manager wants that, and nobody else can")
        void everything() throws Exception {
            Seat manager = Seat.newServer(bot);
            manager.answered("setup", "daily-limit", "7", "teacher", "77");
            manager.read(manager.add("kites.txt", Leaflets.KITES));
            Seat teacher = manager.student().withRole("77");
            assertTrue(Seat.plain(teacher.answered("library forget", "everything", "yes"))
                    .startsWith("This is for those who may manage"));
            Recorded asked = manager.answered("library forget", "everything", "yes");
            assertEquals(
                    "Delete everything kept for this server?",
                    asked.card().path("title").asText());
            assertTrue(Seat.plain(teacher.answer(teacher.press(asked, "Delete everything")))
                    .startsWith("This is for those who may manage"));
            assertEquals(1, kept(manager).size());
            assertTrue(Seat.plain(manager.answer(manager.press(asked, "Delete everything")))
                    .startsWith("Everything that was kept for this server is deleted"));
            assertTrue(kept(manager).isEmpty());
            assertEquals(
                    Seat.newServer(bot).answered("setup").description(),
                    manager.answered("setup").description());
        }

        @Test
        @DisplayName("it follows feeds, lists them and ends it; only those who may are told their addresses")
        void followed() throws Exception {
            Seat teacher = Seat.newServer(bot);
            String feed = "https://kites.example/feed?key=7";
            assertTrue(Seat.plain(teacher.answered("library follow")).startsWith("No feed is followed."));
            assertTrue(
                    Seat.plain(teacher.answered("library follow", "feed", feed)).startsWith("That feed is followed"));
            assertTrue(teacher.answered("library follow").description().contains("kites.example/feed?key=7"));
            assertEquals(
                    "#1 " + feed,
                    teacher.typed("library follow", "feed", "https")
                            .body()
                            .at("/data/choices/0/value")
                            .asText());
            assertEquals(
                    0,
                    teacher.student()
                            .typed("library follow", "feed", "https")
                            .body()
                            .at("/data/choices")
                            .size());
            assertTrue(Seat.plain(teacher.answered("library follow", "feed", feed))
                    .startsWith("That feed is followed no more"));
            String bridge = "https://brücke.example/feed?" + "x".repeat(300);
            teacher.answered("library follow", "feed", bridge);
            assertTrue(teacher.answered("library follow").description().startsWith("`#2` https"));
            assertTrue(Seat.plain(teacher.answered("library follow", "feed", bridge))
                    .startsWith("That feed is followed no more"));
            teacher.answered("library follow", "feed", bridge);
            String suggested =
                    values(teacher.typed("library follow", "feed", "feed")).getFirst();
            assertTrue(suggested.startsWith("#3 https"), suggested);
            assertTrue(Seat.plain(teacher.answered("library follow", "feed", suggested))
                    .startsWith("That feed is followed no more"));
            assertTrue(
                    Seat.plain(teacher.answered("library follow", "feed", "#3")).startsWith("No feed has that number"));
            assertTrue(Seat.plain(teacher.answered("library follow", "feed", "ftp://kites.example"))
                    .startsWith("This is no address of the web"));
        }
    }

    @Nested
    @DisplayName("can be one of several:")
    class Classes {
        @Test
        @DisplayName("two channels read their own, and a thread counts as its channel")
        void classes() throws Exception {
            Seat kites = Seat.newServer(bot);
            Seat bells = kites.in(Payloads.newId());
            assertTrue(Seat.plain(kites.answered("library class", "name", "Kite *class*"))
                    .startsWith("This channel and its threads read the library **Kite \\*class\\*** from now on: 0"));
            bells.answered("library class", "name", "Bells");
            kites.read(kites.add("kites.txt", Leaflets.KITES));
            bells.inThread().read(bells.inThread().add("bells.txt", Leaflets.BELLS));
            assertTrue(articles(kites).contains("Kite club"));
            assertFalse(articles(kites).contains("Bell tower"));
            assertTrue(articles(bells).contains("Bell tower"));
            assertFalse(articles(bells).contains("Kite club"));
            assertTrue(articles(bells.student().inThread()).contains("Bell tower"));
            assertFalse(articles(kites.in(Payloads.newId())).contains("Kite club"));
            assertEquals(
                    "[main, Bells, Kite *class*]",
                    values(kites.typed("library class", "name", "")).toString());
            assertEquals(List.of(), values(kites.student().typed("library class", "name", "")));
            assertTrue(Seat.plain(bells.answered("library class", "name", "kite class"))
                    .contains(": 1 article."));
            assertTrue(articles(bells).contains("Kite club"));
            assertTrue(
                    Seat.plain(bells.answered("library class", "name", "main")).contains("**main**"));
            assertFalse(articles(bells).contains("Kite club"));
        }

        @Test
        @DisplayName("a member reads it in private when they chose it, as long as they are a member")
        void inPrivate() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("kites.txt", Leaflets.KITES));
            Seat student = teacher.student();
            Seat alone = student.inPrivate();
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), true);
            assertFalse(alone.says(Leaflets.QUESTION).message().toString().contains(Leaflets.KITE_WORDS));
            assertTrue(
                    Seat.plain(student.answered("library private")).startsWith("Your private chat with me reads the"));
            assertTrue(alone.says(Leaflets.QUESTION).description().contains(Leaflets.KITE_WORDS));
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), false);
            assertFalse(alone.says(Leaflets.QUESTION).message().toString().contains(Leaflets.KITE_WORDS));
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), true);
            assertTrue(alone.answered("privacy").description().startsWith("That this private chat reads a server"));
            assertTrue(student.answered("privacy").button("Delete it").equals("privacy:delete"));
            alone.answered("library private", "read", "no");
            assertTrue(alone.answered("privacy").description().startsWith("In private chats nothing is kept."));
            assertFalse(alone.says(Leaflets.QUESTION).message().toString().contains(Leaflets.KITE_WORDS));
        }

        @Test
        @DisplayName("a class's is not read in private, where nobody knows who still sees its channel")
        void classInPrivate() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.answered("library class", "name", "Kites");
            assertTrue(Seat.plain(teacher.student().answered("library private"))
                    .startsWith("This channel reads the library of a class"));
        }

        @Test
        @DisplayName("a member of whom Discord does not say whether they still are one is told so, and can choose anew")
        void unsure() throws Exception {
            Seat student = Seat.newServer(bot).student();
            Seat alone = student.inPrivate();
            student.answered("library private");
            bot.discord()
                    .rest()
                    .answer(r -> r.path().endsWith("/members/" + student.member())
                            ? Optional.of(LoopbackRest.Answer.of(403, "{\"code\":50001}"))
                            : Optional.empty());
            assertEquals(Members.UNSURE, new Reply.Plain(Seat.plain(alone.says(Leaflets.QUESTION))));
            RunningBot.Sent asked = alone.slash("ask", "question", Leaflets.QUESTION);
            assertEquals(5, asked.callback().body().path("type").asInt());
            assertEquals(Members.UNSURE, new Reply.Plain(Seat.plain(asked.reply())));
            Recorded kept = alone.answered("privacy");
            assertTrue(
                    alone.answer(alone.press(kept, "Delete it")).description().startsWith("**Deleted.**"));
            assertFalse(alone.says(Leaflets.QUESTION).card().isMissingNode());
            bot.discord().rest().answer(r -> Optional.empty());
        }

        @Test
        @DisplayName("in a thread nobody has told us of, Discord is asked whose it is; else nothing is guessed")
        void unknownThread() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.answered("library class", "name", "Kites");
            teacher.read(teacher.add("kites.txt", Leaflets.KITES));
            Seat thread = teacher.student().in(Payloads.newId());
            bot.discord()
                    .rest()
                    .answer(r -> r.path().endsWith("/channels/" + thread.channel())
                            ? Optional.of(LoopbackRest.Answer.of(403, "{\"code\":50001}"))
                            : Optional.empty());
            assertEquals(Bot.WHERE, new Reply.Plain(Seat.plain(thread.says(Leaflets.QUESTION))));
            bot.discord()
                    .rest()
                    .answer(r -> r.path().endsWith("/channels/" + thread.channel())
                            ? Optional.of(LoopbackRest.Answer.of(
                                    200, "{\"type\":11,\"parent_id\":\"" + teacher.channel() + "\"}"))
                            : Optional.empty());
            assertTrue(thread.says(Leaflets.QUESTION).description().contains(Leaflets.KITE_WORDS));
            bot.discord().rest().answer(r -> Optional.empty());
        }

        private static String articles(Seat seat) throws Exception {
            return seat.answered("articles").message().toString();
        }
    }

    private static List<String> values(Recorded suggestions) {
        return suggestions.body().at("/data/choices").findValuesAsText("value");
    }

    private List<KeptArticle> kept(Seat seat) {
        return bot.store().articles().list(library(seat), 0, 100);
    }

    private ServerLibrary library(Seat seat) {
        return bot.store().libraries().main(Server.of(seat.server().orElseThrow()));
    }

    private void pending(Seat seat, String name) {
        bot.store().articles().add(library(seat), name, Optional.empty(), Leaflets.bytes(name), LibraryDesk.USUAL);
    }
}
