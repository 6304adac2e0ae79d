package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When many ask at the same moment")
class CrowdTest {
    private RunningBot bot;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, Harbour.articles(), Turnstile.usual()).startAndWait();
    }

    @AfterEach
    void stop() throws Exception {
        bot.close();
    }

    @Test
    @DisplayName("everybody is answered, and nobody twice")
    void everybody() throws Exception {
        Deliveries deliveries = new Deliveries(Duration.ofMillis(150), r -> Optional.empty());
        new Crowd(bot.discord(), deliveries).ask(100, 40, 0);
        deliveries.await(100);
        assertEquals(100, deliveries.answers());
        assertEquals(0, deliveries.twice());
        OutgoingRules.hold(bot.discord().rest().all());
    }

    @Test
    @DisplayName("in one server, the others are answered all the same")
    void others() throws Exception {
        Deliveries deliveries = new Deliveries(Duration.ZERO, r -> Optional.empty());
        Crowd crowd = new Crowd(bot.discord(), deliveries);
        crowd.ask(200, 1, 0);
        Deliveries others = new Deliveries(Duration.ZERO, deliveries);
        new Crowd(bot.discord(), others).ask(5, 5, 1);
        others.await(5);
        assertEquals(5, others.answers());
        Recorded refusal = bot.discord()
                .rest()
                .await("a refusal", r -> r.message().path("content").asText().startsWith("This server asks more"));
        assertTrue(refusal.isPrivate());
    }

    @Test
    @DisplayName("as messages by one member, it is asked for patience once")
    void messages() throws Exception {
        String asking = "400000000000000042";
        for (int i = 0; i < 12; i++) {
            write("harbour?", asking);
        }
        bot.discord().rest().await("a refusal", CrowdTest::isRefusal);
        bot.replyTo(write("harbour?", "400000000000000043"));
        assertEquals(
                1,
                bot.discord().rest().all().stream().filter(CrowdTest::isRefusal).count());
    }

    private ObjectNode write(String words, String member) throws Exception {
        ObjectNode message = Payloads.message("<@" + Payloads.APPLICATION + "> " + words, true);
        ((ObjectNode) message.path("author")).put("id", member);
        return bot.write(message);
    }

    private static boolean isRefusal(Recorded request) {
        return request.message().path("content").asText().startsWith("You ask faster");
    }
}
