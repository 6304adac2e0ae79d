package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bot as a process of its own")
class ProcessTest {
    @TempDir
    private Path folder;

    private LoopbackDiscord discord;
    private Path output;

    @BeforeEach
    void start() throws Exception {
        discord = new LoopbackDiscord(folder);
        output = folder.resolve("output.txt");
    }

    @AfterEach
    void stop() throws Exception {
        discord.close();
    }

    @Test
    @DisplayName(
            "told to stop, finishes what it is doing, takes nothing new, says goodbye and ends within five seconds")
    void terminated() throws Exception {
        Process bot = serve();
        discord.gateway().awaitReady();
        discord.rest().await("commands", r -> r.method().equals("PUT"));
        CountDownLatch answering = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        discord.rest().answer(r -> {
            if (r.path().endsWith("/callback")) {
                answering.countDown();
                await(stopping);
            }
            return Optional.empty();
        });
        RunningBot.Sent question = RunningBot.interact(
                discord, Payloads.slash("ask", Map.of("question", "What did Brink say about the harbour?")));
        assertTrue(answering.await(20, TimeUnit.SECONDS));

        bot.destroy();
        awaitOutput("Stopping.");
        stopping.countDown();
        assertTrue(question.reply().description().contains("harbour"));
        assertTrue(bot.waitFor(5, TimeUnit.SECONDS));
        assertTrue(discord.gateway().awaitLeft());
        assertEquals(0, bot.exitValue(), Files.readString(output));
        String said = Files.readString(output);
        assertTrue(said.contains("Connected to Discord as OnRecord, answering from 3 articles"), said);
        assertFalse(said.contains(RunningBot.TOKEN.secret()), said);
        assertFalse(said.contains("What did Brink"), said);
    }

    @Test
    @DisplayName("with a token Discord refuses ends with exit code 2")
    void refused() throws Exception {
        discord.rest().answer(r -> Optional.of(LoopbackRest.Answer.of(401, "{\"code\":0}")));
        Process bot = serve();
        assertTrue(bot.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, bot.exitValue(), Files.readString(output));
        String said = Files.readString(output).strip();
        assertTrue(
                said.endsWith("Discord refuses this DISCORD_TOKEN: make a new one on the application's Bot page."),
                said);
        assertFalse(said.contains(RunningBot.TOKEN.secret()), said);
    }

    private Process serve() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(discord.jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServeMain.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private void awaitOutput(String line) throws IOException, InterruptedException {
        for (int i = 0; i < 400 && !Files.readString(output).contains(line); i++) {
            Thread.sleep(20);
        }
        assertTrue(Files.readString(output).contains(line), () -> "no " + line);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
