package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When Discord will not have the bot")
class FatalCloseTest {
    private RunningBot bot;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, Harbour.articles());
    }

    @AfterEach
    void end() throws Exception {
        bot.close();
    }

    @ParameterizedTest(name = "with code {0}, it ends with the sentence for it, after one try")
    @DisplayName("at the door")
    @ValueSource(ints = {4004, 4013, 4014})
    void atTheDoor(int code) throws Exception {
        bot.discord().gateway().refuseWith(code);
        assertEquals(2, bot.start().exitCode());
        assertEquals(new CloseCode(code).fatal(), Optional.of(bot.err().strip()));
        assertEquals(1, bot.discord().gateway().connections());
    }

    @ParameterizedTest(name = "with code {0}, it ends with the sentence for it and does not come back")
    @DisplayName("any longer")
    @ValueSource(ints = {4004, 4011, 4014})
    void anyLonger(int code) throws Exception {
        bot.startAndWait();
        bot.discord().gateway().close(code);
        assertEquals(2, bot.exitCode());
        assertEquals(new CloseCode(code).fatal(), Optional.of(bot.err().strip()));
        assertFalse(bot.out().contains("Stopping."));
        assertEquals(1, bot.discord().gateway().connections());
    }

    @Test
    @DisplayName("when it resumes, it ends with the sentence for it")
    void onResume() throws Exception {
        bot.startAndWait();
        bot.discord().gateway().refuseWith(4004);
        bot.discord().gateway().drop();
        assertEquals(2, bot.exitCode());
        assertEquals(new CloseCode(4004).fatal(), Optional.of(bot.err().strip()));
        assertEquals(2, bot.discord().gateway().connections());
    }

    @Test
    @DisplayName("for a reason that passes, it tries three times before it gives up")
    void passing() throws Exception {
        bot.discord().gateway().refuseWith(4000);
        assertEquals(75, bot.start().exitCode());
        assertTrue(bot.err().startsWith("Discord knows this token but refused the connection"), bot::err);
        assertEquals(3, bot.discord().gateway().connections());
    }
}
