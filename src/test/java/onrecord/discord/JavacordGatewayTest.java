package onrecord.discord;

import java.nio.file.Path;
import java.util.List;
import onrecord.operations.Vitals;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The gateway over Javacord")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavacordGatewayTest extends GatewayContract {
    private RunningBot machine;
    private Rest rest = new Rest(new Vitals());

    /** A machine that takes the loopback Discord for the real one; the bot on it is never started. */
    @BeforeAll
    void point(@TempDir Path folder) throws Exception {
        machine = new RunningBot(folder, List.of());
        DiscordWebSocketAdapter.setGateway(null);
    }

    @AfterEach
    void closeRest() {
        rest.close();
    }

    @AfterAll
    void restore() throws Exception {
        machine.discord().close();
        machine.restore();
    }

    @Override
    Gateway gateway() {
        Vitals vitals = new Vitals();
        rest.close();
        rest = new Rest(vitals);
        return new JavacordGateway(RunningBot.newToken(), rest, false, vitals);
    }

    @Override
    LoopbackDiscord discord() {
        return machine.discord();
    }
}
