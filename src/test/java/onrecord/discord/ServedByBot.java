package onrecord.discord;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a bot that is connected to a Discord on this machine; whatever it sends must keep the rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedByBot {
    RunningBot bot;

    /** The bot that is served; usually over the harbour's articles. */
    RunningBot make(Path folder) throws Exception {
        return new RunningBot(folder, Harbour.articles());
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bot = make(folder).startAndWait();
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
    }

    @AfterEach
    void everyMessageKeepsTheRules() {
        OutgoingRules.hold(bot.discord().rest().all());
    }
}
