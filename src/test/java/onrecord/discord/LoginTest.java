package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Logging in")
class LoginTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("registers the commands with one call, and not again when they are unchanged")
    void registersOnce() throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles()).startAndWait()) {
            Recorded put =
                    bot.discord().rest().await("registration", r -> r.method().equals("PUT"));
            assertEquals(16, put.body().size());
            assertEquals("ask", put.body().path(0).path("name").asText());
            assertEquals("[0,1]", put.body().path(0).path("contexts").toString());

            bot.stop();
            assertEquals(0, bot.exitCode());
            bot.startAgain();
            bot.stop();
            assertEquals(0, bot.exitCode());
            assertEquals(
                    1,
                    bot.discord().rest().all().stream()
                            .filter(r -> r.method().equals("PUT"))
                            .count());
            assertTrue(bot.out().contains("commands registered"), bot::out);
            assertTrue(bot.out().contains("commands unchanged"), bot::out);
        }
    }

    @Test
    @DisplayName("with a token Discord refuses ends with one sentence and exit code 2")
    void refusedToken() throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles())) {
            bot.discord()
                    .rest()
                    .answer(r -> r.path().endsWith("/applications/@me")
                            ? Optional.of(LoopbackRest.Answer.of(401, "{\"message\":\"401: Unauthorized\",\"code\":0}"))
                            : Optional.empty());
            assertEquals(2, bot.start().exitCode());
            assertEquals(
                    "Discord refuses this DISCORD_TOKEN: make a new one on the application's Bot page.",
                    bot.err().strip());
            assertFalse((bot.out() + bot.err()).contains(RunningBot.TOKEN.secret()));
            assertEquals(1, bot.discord().rest().all().size());
        }
    }

    @Test
    @DisplayName("when nobody answers ends with one sentence, and an exit code that says that it may work later")
    void unreachable() throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles())) {
            bot.discord().close();
            assertEquals(75, bot.start().exitCode());
            assertTrue(bot.err().startsWith("Discord could not be reached: "), bot::err);
            assertEquals(1, bot.err().strip().lines().count());
        }
    }

    @Test
    @DisplayName("when the commands are refused ends with one sentence and exit code 2")
    void commandsRefused() throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles())) {
            bot.discord()
                    .rest()
                    .answer(r -> r.path().endsWith("/commands")
                            ? Optional.of(
                                    LoopbackRest.Answer.of(403, "{\"message\":\"Missing Access\",\"code\":50001}"))
                            : Optional.empty());
            assertEquals(2, bot.start().exitCode());
            assertEquals(
                    "The commands could not be registered: Discord said 403, code 50001; try again later.",
                    bot.err().strip());
        }
    }
}
