package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A member's file")
class DiscordFilesTest {
    @Test
    @DisplayName("that does not end is given up, and its connection with it")
    void endless(@TempDir Path folder) throws Exception {
        RunningBot machine = new RunningBot(folder, List.of());
        try (DiscordFiles files = new DiscordFiles(Duration.ofSeconds(2))) {
            LoopbackDiscord discord = machine.discord();
            Map<String, String> longer = Map.of("Content-Length", "1000");
            discord.rest().answer(r -> Optional.of(new LoopbackRest.Answer(200, longer, "This is only the beginning")));
            Attached file =
                    new Attached("kites.txt", 1000, URI.create(discord.rest().keep(Leaflets.KITES)));
            IOException none = assertThrows(IOException.class, () -> files.get(file, 1000));
            assertEquals("the file did not end", none.getMessage());
            for (int i = 0; i < 500 && discord.connections() > 0; i++) {
                Thread.sleep(10);
            }
            assertEquals(0, discord.connections());
        } finally {
            machine.discord().close();
            machine.restore();
        }
    }
}
