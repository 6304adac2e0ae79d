package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What any line to Discord has to do, whichever client holds it. */
abstract class GatewayContract {
    private static final List<Offer> OFFERS = List.of(
            new CommandDescription("ask", "Answers a question", List.of()),
            new MenuDescription("Check this quote", "Checks it"));

    private Notebook notebook;
    private Gateway gateway;

    /** A new gateway that reaches the loopback Discord and is not started. */
    abstract Gateway gateway();

    /** The Discord it reaches. */
    abstract LoopbackDiscord discord();

    @BeforeEach
    void make() {
        notebook = new Notebook();
        discord().rest().forget();
        discord().rest().answer(r -> Optional.empty());
        discord().gateway().refuseWith(0);
        gateway = gateway();
    }

    @AfterEach
    void stop() {
        gateway.stop();
    }

    @Test
    @DisplayName("is in when its start returns, and then tells of a command, from whom and with what")
    void command() throws Exception {
        gateway.start(notebook);
        ObjectNode sent = Payloads.slash("ask", Map.of("question", "the harbour?"));
        discord().gateway().dispatch("INTERACTION_CREATE", sent);
        Notebook.Entry entry = notebook.next();
        assertEquals(new Sender(Optional.of(Payloads.GUILD), Payloads.MEMBER), entry.sender());
        Request.Slash slash = assertInstanceOf(Request.Slash.class, entry.request());
        assertEquals("ask", slash.command());
        assertEquals(Optional.of("the harbour?"), slash.option("question"));
        assertFalse(slash.isMessage());
    }

    @Test
    @DisplayName("brings an acknowledgement to Discord, and after it the reply in its place")
    void reply() throws Exception {
        gateway.start(notebook);
        ObjectNode sent = Payloads.slash("ask", Map.of("question", "the harbour?"));
        discord().gateway().dispatch("INTERACTION_CREATE", sent);
        Responder responder = notebook.next().responder();
        RunningBot.Sent way =
                new RunningBot.Sent(discord().rest(), sent.path("token").asText());
        responder.acknowledge(Audience.ASKER);
        assertTrue(way.callback().isPrivate());
        responder.send(Bot.STALE);
        Recorded reply = way.reply();
        assertEquals("PATCH", reply.method());
        OutgoingRules.hold(reply);
    }

    @Test
    @DisplayName("tells of a button and a menu entry")
    void pressed() throws Exception {
        gateway.start(notebook);
        discord().gateway().dispatch("INTERACTION_CREATE", Payloads.press("more:1", Payloads.direct("a card"), true));
        Request.Press press =
                assertInstanceOf(Request.Press.class, notebook.next().request());
        assertEquals("more:1", press.button());
        assertTrue(press.on().byOneOnly());
        discord().gateway().dispatch("INTERACTION_CREATE", Payloads.onMessage("Check this quote", "“We will.”"));
        Request.OnMessage chosen =
                assertInstanceOf(Request.OnMessage.class, notebook.next().request());
        assertEquals("Check this quote", chosen.command());
        assertEquals("“We will.”", chosen.content());
    }

    @Test
    @DisplayName("tells of what is written to us, without the mention, and replies under it")
    void written() throws Exception {
        gateway.start(notebook);
        ObjectNode message = Payloads.message("<@" + Payloads.APPLICATION + "> the harbour?", true);
        discord().gateway().dispatch("MESSAGE_CREATE", message);
        Notebook.Entry entry = notebook.next();
        assertEquals(
                "the harbour?",
                assertInstanceOf(Request.Mention.class, entry.request()).words());
        assertTrue(entry.request().isMessage());
        entry.responder().send(Bot.STALE);
        Recorded reply = discord().rest().await("a reply", r -> r.path().endsWith("/messages"));
        assertEquals(
                message.path("id").asText(),
                reply.body().at("/message_reference/message_id").asText());
        discord().gateway().dispatch("MESSAGE_CREATE", Payloads.direct("and the wall?"));
        Notebook.Entry direct = notebook.next();
        assertInstanceOf(Request.Direct.class, direct.request());
        assertEquals(Optional.empty(), direct.sender().server());
    }

    @Test
    @DisplayName("tells of what members write to each other only as overheard, and never of what bots write")
    void notForUs() throws Exception {
        gateway.start(notebook);
        // Without the right to read messages Discord sends them empty.
        discord().gateway().dispatch("MESSAGE_CREATE", Payloads.message("", false));
        discord().gateway().dispatch("MESSAGE_CREATE", Payloads.message("did you read it?", false));
        assertEquals(
                "did you read it?",
                assertInstanceOf(Request.Overheard.class, notebook.next().request())
                        .words());
        ObjectNode bot = Payloads.direct("beep");
        ((ObjectNode) bot.path("author")).put("bot", true);
        discord().gateway().dispatch("MESSAGE_CREATE", bot);
        discord().gateway().dispatch("MESSAGE_CREATE", Payloads.direct("to us"));
        assertEquals(
                "to us",
                assertInstanceOf(Request.Direct.class, notebook.next().request())
                        .words());
        assertTrue(notebook.isEmpty());
    }

    @Test
    @DisplayName("tells of a keystroke and brings back the suggestions")
    void typing() throws Exception {
        gateway.start(notebook);
        ObjectNode typed = Payloads.typing(Payloads.MEMBER, "quote", "speaker", "Bri");
        discord().gateway().dispatch("INTERACTION_CREATE", typed);
        Notebook.Typed told = notebook.nextTyped();
        assertEquals(
                "quote speaker Bri " + Payloads.MEMBER,
                told.keystroke().command() + " " + told.keystroke().option() + " "
                        + told.keystroke().typed() + " " + told.keystroke().member());
        told.suggester().suggest(new Suggestions(List.of("Ada Brink")));
        OutgoingRules.holdSuggestions(
                new RunningBot.Sent(discord().rest(), typed.path("token").asText()).callback());
    }

    @Test
    @DisplayName("makes commands known, and not again what Discord knows")
    void registers() throws Exception {
        gateway.start(notebook);
        assertTrue(gateway.registerCommands(OFFERS));
        assertFalse(gateway.registerCommands(OFFERS));
        assertTrue(gateway.registerCommands(OFFERS.subList(0, 1)));
    }

    @Test
    @DisplayName("comes back by itself when the connection breaks, and tells everything once")
    void comesBack() throws Exception {
        gateway.start(notebook);
        LoopbackGateway far = discord().gateway();
        int before = far.resumed() + far.identified();
        far.dispatch("MESSAGE_CREATE", Payloads.direct("before"));
        notebook.next();
        far.replay(5);
        far.drop();
        far.awaitBack(before + 1);
        far.replay(0);
        far.dispatch("MESSAGE_CREATE", Payloads.direct("after"));
        assertEquals(
                "after",
                assertInstanceOf(Request.Direct.class, notebook.next().request())
                        .words());
        assertTrue(notebook.isEmpty());
        assertEquals(List.of(), notebook.ends());
    }

    @Test
    @DisplayName("tries again when it is not let in at once, and gets the files of members all the same")
    void secondTry() throws Exception {
        discord().gateway().refuseOnceWith(4000);
        gateway.start(notebook);
        byte[] kites = Leaflets.KITES;
        Attached file = new Attached(
                "kites.txt", kites.length, URI.create(discord().rest().keep(kites)));
        assertArrayEquals(kites, gateway.get(file, kites.length));
    }

    @Test
    @DisplayName("tells of the end, once, when Discord will not have us back")
    void ended() throws Exception {
        gateway.start(notebook);
        int connections = discord().gateway().connections();
        discord().gateway().close(4004);
        assertEquals(new CloseCode(4004).fatal().orElseThrow(), notebook.end());
        gateway.stop();
        assertEquals(1, notebook.ends().size());
        assertEquals(connections, discord().gateway().connections());
    }

    @Test
    @DisplayName("does not start with a token Discord refuses, and says what to do without repeating it")
    void refused() {
        discord().rest().answer(r -> Optional.of(LoopbackRest.Answer.of(401, "{\"code\":0}")));
        Gateway.Unreachable no = assertThrows(Gateway.Unreachable.class, () -> gateway.start(notebook));
        assertTrue(no.sentence().contains("DISCORD_TOKEN"), no.sentence());
        assertFalse(no.isPassing());
        assertFalse(no.sentence().contains(RunningBot.TOKEN.secret()));
    }

    @Test
    @DisplayName("stops within two seconds, also twice, and is quiet afterwards")
    void stops() throws Exception {
        gateway.start(notebook);
        long start = System.nanoTime();
        gateway.stop();
        gateway.stop();
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 2);
        assertTrue(discord().gateway().awaitLeft());
        assertEquals(List.of(), notebook.ends());
    }

    @Test
    @DisplayName("leaves no thread behind that keeps the process alive")
    void threads() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        gateway.start(notebook);
        gateway.stop();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && !thread.isDaemon()) {
                thread.join(Duration.ofSeconds(10));
                assertFalse(thread.isAlive(), thread::getName);
            }
        }
    }
}
