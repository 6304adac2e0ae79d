package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import onrecord.desk.Delivery;
import onrecord.desk.Receipt;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.ServerSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server that the bot leaves")
class GuestbookServedTest extends ServedByBot {
    private static final Duration KEPT = Duration.ofDays(30);

    @Test
    @DisplayName("is deleted after thirty days")
    void left() throws Exception {
        Seat seat = withSomething();
        Instant before = Instant.now();
        leave(seat);
        Instant goes = bot.store().libraries().goes(server(seat)).orElseThrow();
        // The database counts milliseconds.
        assertFalse(goes.isBefore(before.plus(KEPT).minusMillis(1)), goes::toString);
        assertFalse(goes.isAfter(Instant.now().plus(KEPT)), goes::toString);
    }

    @Test
    @DisplayName("is kept when it comes back before")
    void cameBack() throws Exception {
        Seat seat = withSomething();
        leave(seat);
        bot.discord().gateway().dispatch("GUILD_CREATE", guild(seat));
        await(() -> bot.store().libraries().goes(server(seat)).isEmpty());
        assertTrue(bot.store().settings().of(server(seat)).privateAnswers());
    }

    @Test
    @DisplayName("is kept when it comes back at once: both are noted in the order in which they happened")
    void order() throws Exception {
        Seat seat = withSomething();
        for (int i = 0; i < 20; i++) {
            bot.discord().gateway().dispatch("GUILD_DELETE", gone(seat));
            bot.discord().gateway().dispatch("GUILD_CREATE", guild(seat));
        }
        leave(withSomething());
        assertEquals(Optional.empty(), bot.store().libraries().goes(server(seat)));
    }

    @Test
    @DisplayName("is none that only Discord cannot reach for a while")
    void unavailable() throws Exception {
        Seat seat = withSomething();
        bot.discord().gateway().dispatch("GUILD_DELETE", gone(seat).put("unavailable", true));
        leave(withSomething());
        assertEquals(Optional.empty(), bot.store().libraries().goes(server(seat)));
    }

    @Test
    @DisplayName("leaves no trace where nothing was kept of it")
    void unknown() throws Exception {
        Seat seat = Seat.newServer(bot);
        bot.discord().gateway().dispatch("GUILD_DELETE", gone(seat));
        leave(withSomething());
        assertEquals(Optional.empty(), bot.store().libraries().goes(server(seat)));
    }

    @Test
    @DisplayName("is noticed at the next start when it was left meanwhile; one it is still in is kept")
    void whileAway() throws Exception {
        Seat left = withSomething();
        Seat here = Seat.manager(bot, Payloads.GUILD, Payloads.CHANNEL);
        here.answered("setup", "private", "yes");
        bot.store().libraries().left(server(here), Instant.now().plusSeconds(60));
        bot.stop();
        bot.exitCode();
        bot.startAgain();
        await(() -> bot.store().libraries().goes(server(left)).isPresent());
        await(() -> bot.store().libraries().goes(server(here)).isEmpty());
        here.answered("setup", "private", "no");
    }

    @Test
    @DisplayName("is gone when its time has come: settings, articles and what can be found of them")
    void due() throws Exception {
        Seat seat = withSomething();
        Server server = server(seat);
        ServerLibrary library = bot.store().libraries().main(server);
        byte[] text = """
                Gull census begins

                "We shall count every gull on the pier," said warden Ilse Fenn on Monday.
                """.getBytes(StandardCharsets.UTF_8);
        for (Receipt receipt : bot.libraries()
                .add(
                        new Member(server, Long.parseLong(seat.member())),
                        library,
                        new Delivery.File("gulls.txt", text))) {
            ((Receipt.Taken) receipt).read().join();
        }
        String question = "What did Ilse Fenn say about gulls?";
        assertTrue(seat.answered("ask", "question", question).description().contains("shall count every"));
        leave(seat);
        bot.libraries().forgetDue(Instant.now().plus(KEPT).minusSeconds(60));
        assertEquals(1, bot.desk().size(library.library()));
        bot.libraries().forgetDue(Instant.now().plus(KEPT).plusSeconds(60));
        assertEquals(0, bot.desk().size(library.library()));
        assertEquals(ServerSettings.STANDARD, bot.store().settings().of(server));
        assertEquals(0, bot.store().articles().counts(library).ready());
        assertEquals(Optional.empty(), bot.store().libraries().goes(server));
        // Invited again, it begins afresh, in memory too.
        bot.discord().gateway().dispatch("GUILD_CREATE", guild(seat));
        RunningBot.Sent sent = seat.student().slash("ask", "question", question);
        assertFalse(sent.callback().isPrivate());
        assertFalse(sent.reply().message().toString().contains("shall count every"));
    }

    /** A manager of a server for which something is kept, and remembered. */
    private Seat withSomething() throws Exception {
        Seat seat = Seat.newServer(bot);
        seat.answered("setup", "private", "yes");
        return seat;
    }

    private void leave(Seat seat) throws Exception {
        bot.discord().gateway().dispatch("GUILD_DELETE", gone(seat));
        await(() -> bot.store().libraries().goes(server(seat)).isPresent());
    }

    private static Server server(Seat seat) {
        return Server.of(seat.server().orElseThrow());
    }

    private static ObjectNode gone(Seat seat) {
        return JsonNodeFactory.instance.objectNode().put("id", seat.server().orElseThrow());
    }

    private static ObjectNode guild(Seat seat) {
        String number = seat.server().orElseThrow();
        ObjectNode server = Payloads.guild().put("id", number);
        ((ObjectNode) server.at("/roles/0")).put("id", number);
        ((ObjectNode) server.at("/channels/0")).put("id", seat.channel());
        return server;
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 1000 && !there.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertTrue(there.getAsBoolean());
    }
}
