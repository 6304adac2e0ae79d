package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server's library, over Discord, takes in")
class LibraryServedTest extends ServedByBot {
    @Test
    @DisplayName("a manager's file, and a student's question finds its words")
    void file() throws Exception {
        Seat teacher = Seat.newServer(bot);
        RunningBot.Sent sent = teacher.add("kites.txt", Leaflets.KITES);
        assertEquals(
                "{\"type\":5,\"data\":{\"flags\":64}}", sent.callback().body().toString());
        Recorded last = teacher.read(sent);
        assertEquals("1 article added", last.card().path("title").asText());
        assertTrue(last.description().contains("Kite club flies over the dunes** can be asked about"));
        Recorded answer = teacher.student().answered("ask", "question", Leaflets.QUESTION);
        assertTrue(answer.description().contains(Leaflets.KITE_WORDS), answer::description);
        assertFalse(Seat.newServer(bot)
                .answered("ask", "question", Leaflets.QUESTION)
                .message()
                .toString()
                .contains(Leaflets.KITE_WORDS));
    }

    @Test
    @DisplayName("what takes longer, and shows in place how far it is")
    void progress() throws Exception {
        Seat teacher = Seat.newServer(bot);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            files.put(
                    "boat-" + i + ".txt",
                    utf8("Boat " + i + " sails\n\nBoat number " + i + " left the harbour at noon."));
        }
        RunningBot.Sent sent = teacher.add("boats.zip", Leaflets.zipped(files));
        Recorded first = sent.reply();
        assertTrue(first.card().path("title").asText().matches("Reading: \\d+ of 12 done"), first::toString);
        assertTrue(first.description().contains("boat-12.txt** is being read"), first::description);
        Recorded last = teacher.read(sent);
        assertEquals("12 articles added", last.card().path("title").asText());
        assertTrue(bot.discord().rest().all().stream()
                .filter(r -> r.path().contains(sent.token()) && !r.path().endsWith("/callback"))
                .allMatch(r -> r.method().equals("PATCH") && r.path().endsWith("/messages/@original")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("every file of a zip, and says which it does not take")
    void zip() throws Exception {
        Seat teacher = Seat.newServer(bot);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("kites.txt", Leaflets.KITES);
        files.put("bells.txt", Leaflets.BELLS);
        files.put("empty.txt", new byte[0]);
        Recorded card = teacher.read(teacher.add("week.zip", Leaflets.zipped(files)));
        assertEquals("2 articles added", card.card().path("title").asText());
        assertTrue(card.description().contains("empty.txt** was "), card::description);
    }

    @Test
    @DisplayName("the same file once only")
    void twice() throws Exception {
        Seat teacher = Seat.newServer(bot);
        teacher.read(teacher.add("bells.txt", Leaflets.BELLS));
        Recorded again = teacher.read(teacher.add("other-name.txt", Leaflets.BELLS));
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
        Recorded card = teacher.read(teacher.fillIn(id, Leaflets.text(Leaflets.BELLS), form.message()));
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
        ObjectNode command = student.withFile("kites.txt", Leaflets.KITES);
        Recorded refused = student.send(command).callback();
        assertTrue(refused.isPrivate());
        assertTrue(Seat.plain(refused).startsWith("This is for those who may manage this server, and for its teach"));
        assertTrue(Seat.plain(student.answer(student.fillIn("library:paste", Leaflets.text(Leaflets.KITES), form())))
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
                teacher.read(teacher.add("kites.txt", Leaflets.KITES))
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
                bot.discord().rest().keep(Leaflets.KITES));
        Recorded card = teacher.answer(teacher.send(command));
        assertTrue(card.description().contains("huge.pdf** was not added: it is larger than 25 MB"));
        assertEquals(0, fetched(command));
    }

    @Test
    @DisplayName("no file that does not lie at Discord, without fetching it")
    void elsewhere() throws Exception {
        Seat teacher = Seat.newServer(bot);
        String here = bot.discord().rest().keep(Leaflets.KITES);
        for (String address : List.of(
                here.replace("cdn.discordapp.com", "discord.com"),
                here.replace("https:", "http:"),
                here.replace("cdn.discordapp.com", "cdn.discordapp.com@discord.com"),
                here.replace("cdn.discordapp.com", "gateway.discord.gg"))) {
            ObjectNode command = Payloads.withFile(
                    Payloads.slash("library add", Map.of()), "file", "kites.txt", Leaflets.KITES.length, address);
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
                Leaflets.KITES.length,
                "https://cdn.discordapp.com/attachments/1/2/gone");
        assertTrue(teacher.answer(teacher.send(command)).description().contains("Discord did not hand it over"));
    }

    @Test
    @DisplayName("nothing in a private chat")
    void inPrivate() throws Exception {
        Seat alone = Seat.newServer(bot).inPrivate();
        assertTrue(Seat.plain(alone.slash("library add").callback()).startsWith("Libraries belong to servers"));
    }

    private static JsonNode form() {
        return Payloads.direct("");
    }

    private List<KeptArticle> kept(Seat seat) {
        return bot.store().articles().list(library(seat), 0, 100);
    }

    private ServerLibrary library(Seat seat) {
        return bot.store().libraries().main(Server.of(seat.server().orElseThrow()));
    }

    /** How often the file of a command was asked for. */
    private long fetched(ObjectNode command) {
        String address = command.path("data").path("resolved").findValue("url").asText();
        return bot.discord().rest().all().stream()
                .filter(r -> address.endsWith(r.path()))
                .count();
    }
}
