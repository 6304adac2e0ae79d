package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import onrecord.desk.LibraryDesk;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A server's library, over Discord,")
class LibraryServedTest extends ServedByBot {
    private static final byte[] KITES = bytes("""
            Kite club flies over the dunes

            The kite club met on the dunes on Sunday. "Every child shall fly a kite once," said club chair Mara Voss.

            The wind held until the evening, and forty kites were in the air.
            """);
    private static final byte[] BELLS = bytes("""
            Bell tower falls silent

            The old bell was taken down on Friday. "We shall hear the bell again in May," said sexton Jorin Pell.

            Nobody knew how long the tower would stand empty.
            """);
    private static final String QUESTION = "What did Mara Voss say about kites?";
    private static final String KITE_WORDS = "child shall fly a";

    @Nested
    @DisplayName("takes in")
    class Adding {
        @Test
        @DisplayName("a manager's file, shows in place how far it is, and a student's question finds its words")
        void file() throws Exception {
            Seat teacher = Seat.newServer(bot);
            RunningBot.Sent sent = teacher.add("kites.txt", KITES);
            assertEquals(
                    "{\"type\":5,\"data\":{\"flags\":64}}",
                    sent.callback().body().toString());
            Recorded first = sent.reply();
            assertEquals("Reading: 0 of 1 done", first.card().path("title").asText());
            assertTrue(first.description().contains("kites.txt** is being read"), first::description);
            Recorded last = teacher.read(sent);
            assertEquals("1 article added", last.card().path("title").asText());
            assertTrue(last.description().contains("Kite club flies over the dunes** can be asked about"));
            assertTrue(bot.discord().rest().all().stream()
                    .filter(r -> r.path().contains(sent.token()) && !r.path().endsWith("/callback"))
                    .allMatch(r -> r.method().equals("PATCH") && r.path().endsWith("/messages/@original")));
            Recorded answer = teacher.student().answered("ask", "question", QUESTION);
            assertTrue(answer.description().contains(KITE_WORDS), answer::description);
            assertFalse(Seat.newServer(bot)
                    .answered("ask", "question", QUESTION)
                    .message()
                    .toString()
                    .contains(KITE_WORDS));
        }

        @Test
        @DisplayName("every file of a zip, and says which it does not take")
        void zip() throws Exception {
            Seat teacher = Seat.newServer(bot);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("kites.txt", KITES);
            files.put("bells.txt", BELLS);
            files.put("empty.txt", new byte[0]);
            Recorded card = teacher.read(teacher.add("week.zip", zipped(files)));
            assertEquals("2 articles added", card.card().path("title").asText());
            assertTrue(card.description().contains("empty.txt** was "), card::description);
        }

        @Test
        @DisplayName("the same file once only")
        void twice() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("bells.txt", BELLS));
            Recorded again = teacher.read(teacher.add("other-name.txt", BELLS));
            assertEquals("Nothing new to read", again.card().path("title").asText());
            assertTrue(again.description().contains("Bell tower falls silent** is in the library already"));
        }

        @Test
        @DisplayName("a text that is pasted into the form")
        void pasted() throws Exception {
            Seat teacher = Seat.newServer(bot);
            Recorded form = teacher.slash("library add").callback();
            assertEquals(9, form.body().path("type").asInt());
            String id = form.body().at("/data/custom_id").asText();
            Recorded card = teacher.read(teacher.fillIn(id, text(BELLS), form.message()));
            assertTrue(card.description().contains("Bell tower falls silent** can be asked about"));
            Recorded answer = teacher.student().answered("ask", "question", "What did Jorin Pell say about the bell?");
            assertTrue(answer.description().contains("We shall hear the"), answer::description);
        }

        @Test
        @DisplayName("no pasted text without a headline or without words")
        void pastedHalf() throws Exception {
            Seat teacher = Seat.newServer(bot);
            Recorded refused = teacher.answer(teacher.fillIn("library:paste", "Headline only", form()));
            assertTrue(Seat.plain(refused).startsWith("Nothing was added: write the headline in the first line"));
            assertTrue(kept(teacher).isEmpty());
        }

        @Test
        @DisplayName("nothing of students, who are told, and whose file is not even fetched")
        void students() throws Exception {
            Seat student = Seat.newServer(bot).student();
            ObjectNode command = student.withFile("kites.txt", KITES);
            Recorded refused = student.send(command).callback();
            assertTrue(refused.isPrivate());
            assertTrue(
                    Seat.plain(refused).startsWith("This is for those who may manage this server, and for its teach"));
            assertTrue(Seat.plain(student.answer(student.fillIn("library:paste", text(KITES), form())))
                    .startsWith("This is for those who may manage"));
            assertEquals(0, fetched(command));
            assertTrue(kept(student).isEmpty());
        }

        @Test
        @DisplayName("what those hand in who have the teacher role")
        void teachers() throws Exception {
            Seat manager = Seat.newServer(bot);
            String role = Payloads.newId();
            manager.answered("setup", "teacher", role);
            Seat teacher = manager.student().withRole(role);
            assertEquals(
                    "1 article added",
                    teacher.read(teacher.add("kites.txt", KITES))
                            .card()
                            .path("title")
                            .asText());
            Recorded other = manager.student()
                    .withRole(Payloads.newId())
                    .slash("library add")
                    .callback();
            assertTrue(Seat.plain(other).startsWith("This is for those who may manage"));
        }

        @Test
        @DisplayName("no link that leads to this machine, its network or its provider")
        void privateLinks() throws Exception {
            Seat teacher = Seat.newServer(bot);
            for (String link : List.of(
                    "http://127.0.0.1:" + bot.discord().port() + "/",
                    "http://localhost/",
                    "http://[::1]/",
                    "http://169.254.169.254/latest/meta-data/",
                    "http://10.0.0.1/router",
                    "file:///etc/passwd",
                    "not a link")) {
                Recorded card = teacher.answered("library add", "link", link);
                assertEquals("Nothing new to read", card.card().path("title").asText(), link);
                assertTrue(card.description().contains("** was not added: "), card::description);
            }
            assertTrue(kept(teacher).isEmpty());
        }

        @Test
        @DisplayName("no file that is too large by what Discord says, without fetching it")
        void tooLarge() throws Exception {
            Seat teacher = Seat.newServer(bot);
            ObjectNode command = Payloads.withFile(
                    Payloads.slash("library add", Map.of()),
                    "file",
                    "huge.pdf",
                    26L * 1024 * 1024,
                    bot.discord().rest().keep(KITES));
            Recorded card = teacher.answer(teacher.send(command));
            assertTrue(card.description().contains("huge.pdf** was not added: it is larger than 25 MB"));
            assertEquals(0, fetched(command));
        }

        @Test
        @DisplayName("no file that does not lie at Discord, without fetching it")
        void elsewhere() throws Exception {
            Seat teacher = Seat.newServer(bot);
            String here = bot.discord().rest().keep(KITES);
            for (String address : List.of(
                    here.replace("cdn.discordapp.com", "discord.com"),
                    here.replace("https:", "http:"),
                    here.replace("cdn.discordapp.com", "cdn.discordapp.com@discord.com"),
                    here.replace("cdn.discordapp.com", "gateway.discord.gg"))) {
                ObjectNode command = Payloads.withFile(
                        Payloads.slash("library add", Map.of()), "file", "kites.txt", KITES.length, address);
                Recorded card = teacher.answer(teacher.send(command));
                assertTrue(card.description().contains("was not added: Discord did not hand it over"), address);
                assertEquals(0, fetched(command), address);
            }
        }

        @Test
        @DisplayName("no file that Discord has no longer")
        void gone() throws Exception {
            Seat teacher = Seat.newServer(bot);
            ObjectNode command = Payloads.withFile(
                    Payloads.slash("library add", Map.of()),
                    "file-2",
                    "kites.txt",
                    KITES.length,
                    "https://cdn.discordapp.com/attachments/1/2/gone");
            assertTrue(teacher.answer(teacher.send(command)).description().contains("Discord did not hand it over"));
        }

        @Test
        @DisplayName("nothing in a private chat")
        void inPrivate() throws Exception {
            Seat alone = Seat.newServer(bot).inPrivate();
            assertTrue(Seat.plain(alone.slash("library add").callback()).startsWith("Libraries belong to servers"));
        }
    }

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
            teacher.read(teacher.add("kites.txt", KITES));
            Recorded card = teacher.answered("ask", "question", QUESTION);
            Recorded suggested = teacher.typed("library remove", "article", "kite");
            String choice = suggested.body().at("/data/choices/0/value").asText();
            assertEquals("#1 Kite club flies over the dunes", choice);
            assertTrue(Seat.plain(teacher.student()
                            .slash("library remove", "article", choice)
                            .callback())
                    .startsWith("This is for those"));
            assertTrue(Seat.plain(teacher.answered("library remove", "article", choice))
                    .startsWith("Removed: **Kite club flies over the dunes**."));
            assertFalse(
                    teacher.answered("ask", "question", QUESTION).description().contains(KITE_WORDS));
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
            teacher.read(teacher.add("kites.txt", KITES));
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
        @DisplayName("it gives the files back as they were added")
        void exported() throws Exception {
            Seat teacher = Seat.newServer(bot);
            assertTrue(Seat.plain(teacher.answered("library export")).startsWith("This library is empty"));
            teacher.read(teacher.add("week.zip", zipped(Map.of("a/../kites.txt", KITES, "bells.txt", BELLS))));
            Recorded export = teacher.answered("library export");
            Map<String, byte[]> files =
                    unzipped(Objects.requireNonNull(export.files().get("library-1.zip")));
            assertEquals(2, files.size());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                assertTrue(file.getKey().matches("\\d (?:a_)?(?:kites|bells)\\.txt"), file::getKey);
                assertArrayEquals(file.getKey().contains("kites") ? KITES : BELLS, file.getValue());
            }
            assertTrue(Seat.plain(teacher.student().slash("library export").callback())
                    .startsWith("This is for"));
        }

        @Test
        @DisplayName("it asks back before it is deleted, and obeys those only who may")
        void forgotten() throws Exception {
            Seat teacher = Seat.newServer(bot);
            teacher.read(teacher.add("kites.txt", KITES));
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
            assertFalse(
                    teacher.answered("ask", "question", QUESTION).description().contains(KITE_WORDS));
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
                    feed,
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
            kites.read(kites.add("kites.txt", KITES));
            bells.inThread().read(bells.inThread().add("bells.txt", BELLS));
            assertTrue(articles(kites).contains("Kite club"));
            assertFalse(articles(kites).contains("Bell tower"));
            assertTrue(articles(bells).contains("Bell tower"));
            assertFalse(articles(bells).contains("Kite club"));
            assertTrue(articles(bells.student().inThread()).contains("Bell tower"));
            assertFalse(articles(kites.in(Payloads.newId())).contains("Kite club"));
            assertEquals(
                    "[main, Bells, Kite *class*]",
                    values(kites.typed("library class", "name", "")).toString());
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
            teacher.read(teacher.add("kites.txt", KITES));
            Seat student = teacher.student();
            Seat alone = student.inPrivate();
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), true);
            assertFalse(alone.says(QUESTION).message().toString().contains(KITE_WORDS));
            assertTrue(
                    Seat.plain(student.answered("library private")).startsWith("Your private chat with me reads the"));
            assertTrue(alone.says(QUESTION).description().contains(KITE_WORDS));
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), false);
            assertFalse(alone.says(QUESTION).message().toString().contains(KITE_WORDS));
            bot.discord().rest().member(teacher.server().orElseThrow(), student.member(), true);
            student.answered("library private", "read", "no");
            assertFalse(alone.says(QUESTION).message().toString().contains(KITE_WORDS));
        }

        private static String articles(Seat seat) throws Exception {
            return seat.answered("articles").message().toString();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode form() {
        return Payloads.direct("");
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
        bot.store().articles().add(library(seat), name, Optional.empty(), bytes(name), LibraryDesk.USUAL);
    }

    /** How often the file of a command was asked for. */
    private long fetched(ObjectNode command) {
        String address = command.path("data").path("resolved").findValue("url").asText();
        return bot.discord().rest().all().stream()
                .filter(r -> address.endsWith(r.path()))
                .count();
    }
}
