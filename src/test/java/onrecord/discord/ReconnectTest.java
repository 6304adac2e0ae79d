package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When the connection breaks, the bot")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconnectTest {
    private RunningBot bot;
    private LoopbackGateway gateway;
    private int resumed;
    private int identified;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, Harbour.articles());
        gateway = bot.discord().gateway();
        gateway.heartbeatEvery(2000);
        bot.startAndWait();
    }

    @BeforeEach
    void count() {
        resumed = gateway.resumed();
        identified = gateway.identified();
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
    }

    @Test
    @DisplayName("resumes after the network dropped, and answers what was asked meanwhile")
    void dropped() throws Exception {
        gateway.drop();
        ObjectNode asked = bot.write(Payloads.direct("What did Brink say about the harbour?"));
        gateway.awaitResumed(resumed + 1);
        assertTrue(bot.replyTo(asked).description().contains("harbour"));
        answers();
    }

    @Test
    @DisplayName("resumes after a close with a reason that passes")
    void closed() throws Exception {
        gateway.close(4000);
        gateway.awaitResumed(resumed + 1);
        answers();
    }

    @Test
    @DisplayName("resumes when it is asked to reconnect")
    void askedTo() throws Exception {
        gateway.askToReconnect();
        gateway.awaitResumed(resumed + 1);
        answers();
    }

    @Test
    @DisplayName("comes in anew when its session is no longer good")
    void invalidated() throws Exception {
        gateway.invalidate();
        gateway.awaitIdentified(identified + 1);
        answers();
    }

    @Test
    @DisplayName("comes in anew when its session cannot be resumed")
    void notResumed() throws Exception {
        gateway.forgetSession(true);
        gateway.drop();
        gateway.awaitIdentified(identified + 1);
        gateway.forgetSession(false);
        answers();
    }

    @Test
    @DisplayName("notices that heartbeats are no longer acknowledged, and resumes with a code that keeps its session")
    void zombie() throws Exception {
        gateway.acknowledge(false);
        gateway.awaitResumed(resumed + 1);
        gateway.acknowledge(true);
        assertEquals(4900, gateway.closes().getLast());
        answers();
    }

    @Test
    @DisplayName("leaves a connection alone whose heartbeats are acknowledged")
    void healthy() throws Exception {
        gateway.awaitBeats(3);
        assertEquals(resumed, gateway.resumed());
        assertEquals(identified, gateway.identified());
    }

    @Test
    @DisplayName("answers once what Discord sends again")
    void replayed() throws Exception {
        ObjectNode asked = bot.write(Payloads.direct("What did Brink say about the harbour?"));
        bot.replyTo(asked);
        gateway.replay(5);
        gateway.drop();
        gateway.awaitResumed(resumed + 1);
        gateway.replay(0);
        answers();
        assertEquals(
                1,
                bot.discord().rest().all().stream()
                        .filter(r -> r.body()
                                .path("nonce")
                                .asText()
                                .equals(asked.path("id").asText()))
                        .count());
    }

    private void answers() throws Exception {
        RunningBot.Sent sent = bot.slash("ask", Map.of("question", "What did Brink say about the harbour?"));
        sent.callback();
        assertTrue(sent.reply().description().contains("harbour"));
    }
}
