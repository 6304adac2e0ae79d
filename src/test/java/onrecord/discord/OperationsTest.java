package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.operations.HealthProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whoever keeps the bot running")
class OperationsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = "What did Brink say about the harbour?";

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private RunningBot bot;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        bot = new RunningBot(folder, Harbour.articles()).withOperations(0);
    }

    @AfterEach
    void end() throws Exception {
        http.close();
        bot.close();
    }

    @Test
    @DisplayName("sees that it is well, that its connection is lost and why, and that it is well again")
    void lostAndBack() throws Exception {
        bot.startAndWait();
        JsonNode well = awaitHealth(200);
        assertEquals("ok", well.path("status").asText());
        assertEquals("connected", well.at("/gateway/state").asText());
        assertTrue(well.at("/gateway/age_seconds").isNumber(), well::toString);
        assertTrue(well.at("/gateway/seconds_since_heartbeat_acknowledged").isNumber(), well::toString);
        assertEquals(3, well.path("articles").asInt());
        assertTrue(well.path("index_date").asText().endsWith("Z"), well::toString);
        assertEquals(0, well.path("requests_under_way").asInt(-1));
        assertEquals("development", well.path("version").asText());
        assertEquals(Optional.empty(), HealthProbe.trouble(bot.operationsPort()));

        bot.discord().gateway().beSilent(true);
        bot.discord().gateway().close(4000);
        JsonNode lost = awaitHealth(503);
        assertEquals("unavailable", lost.path("status").asText());
        assertEquals("lost", lost.at("/gateway/state").asText());
        String reason = "The connection to Discord is lost and is being made again. Discord closed it with code 4000.";
        assertEquals(reason, lost.path("reason").asText());
        assertEquals(Optional.of(reason), HealthProbe.trouble(bot.operationsPort()));
        assertEquals(0, metric("onrecord_gateway_connected"));

        bot.discord().gateway().beSilent(false);
        assertEquals("connected", awaitHealth(200).at("/gateway/state").asText());
        assertEquals(1, metric("onrecord_gateway_connected"));
        assertEquals(1, metric("onrecord_gateway_reconnects_total{manner=\"resumed\"}"));
        assertEquals(0, metric("onrecord_gateway_reconnects_total{manner=\"anew\"}"));
    }

    @Test
    @DisplayName("sees before the bot is in that it is not")
    void notInYet() throws Exception {
        bot.discord().gateway().beSilent(true);
        bot.start();
        bot.discord().gateway().awaitSilence(1);
        JsonNode waiting = awaitHealth(503);
        assertEquals("connecting", waiting.at("/gateway/state").asText());
        assertEquals(
                "Discord has not let the bot in yet.", waiting.path("reason").asText());
        assertFalse(waiting.path("gateway").has("seconds_since_heartbeat_acknowledged"));
        bot.discord().gateway().beSilent(false);
        awaitHealth(200);
    }

    @Test
    @DisplayName("sees what was asked counted, and what is under way")
    void counted() throws Exception {
        bot.startAndWait();
        answered("ask", Map.of("question", QUESTION));
        answered("ask", Map.of("question", "Who repaired the observatory?"));
        answered("verify", Map.of("quote", "The harbour belongs to the town"));
        answered("quote", Map.of("speaker", "Zebedee Unheard"));
        awaitMetric("onrecord_requests_under_way", 0);
        assertEquals(2, metric("onrecord_answers_total{outcome=\"answered\"}"));
        assertEquals(2, metric("onrecord_answers_total{outcome=\"not_on_record\"}"));
        assertEquals(0, metric("onrecord_answers_total{outcome=\"which_speaker\"}"));
        assertEquals(0, metric("onrecord_answers_total{outcome=\"failed\"}"));
        assertEquals(4, metric("onrecord_acknowledgement_seconds_count"));
        double median = metric("onrecord_acknowledgement_seconds{quantile=\"0.5\"}");
        double late = metric("onrecord_acknowledgement_seconds{quantile=\"0.95\"}");
        assertTrue(0 < median && median <= late && late < 3, median + " to " + late);
        assertEquals(3, metric("onrecord_articles"));
        assertTrue(metric("jvm_memory_used_bytes{area=\"heap\"}") > 1_000_000);
        assertTrue(metric("jvm_threads_current") > 5);

        CountDownLatch hold = new CountDownLatch(1);
        bot.discord().rest().answer(r -> {
            await(hold);
            return Optional.empty();
        });
        RunningBot.Sent held = bot.slash("ask", Map.of("question", QUESTION));
        held.callback();
        assertEquals(1, metric("onrecord_requests_under_way"));
        assertEquals(1, health().path("requests_under_way").asInt());
        hold.countDown();
        held.reply();
    }

    @Test
    @DisplayName("sees what Discord refused and what was turned away, and neither who asked nor what")
    void troubles() throws Exception {
        bot.startAndWait();
        bot.discord().rest().answer(Troubles.inOrder());
        answered("ask", Map.of("question", QUESTION));
        awaitMetric("onrecord_rest_errors_total{status=\"429\"}", 1);
        awaitMetric("onrecord_rest_errors_total{status=\"5xx\"}", 1);
        String text = get("/metrics").body();
        for (String secret : new String[] {
            Payloads.MEMBER, Payloads.GUILD, Payloads.CHANNEL, Payloads.APPLICATION, "Brink", RunningBot.TOKEN.secret()
        }) {
            assertFalse(text.contains(secret), text);
        }
    }

    @Test
    @DisplayName("is told in a sentence that the port is taken, and the bot does not start")
    void taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            bot.withOperations(other.getLocalPort());
            assertEquals(2, bot.start().exitCode());
            assertEquals(
                    "Port " + other.getLocalPort()
                            + " for health and metrics cannot be opened (Address already in use);"
                            + " choose another one with ONRECORD_OPERATIONS_PORT.",
                    bot.err().strip());
            assertEquals(0, bot.discord().gateway().connections());
        }
    }

    @Test
    @DisplayName("can ask from this machine alone, and change nothing")
    void loopbackOnly() throws Exception {
        bot.startAndWait();
        // Any other address of this machine, even another one of its loopback, is not listened on.
        try (ServerSocket beside = new ServerSocket(bot.operationsPort(), 1, InetAddress.getByName("127.0.0.2"))) {
            assertTrue(beside.isBound());
        }
        assertEquals(404, get("/").statusCode());
        assertEquals(404, get("/health/../.env").statusCode());
        HttpRequest post = request("/health")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertEquals(405, http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
        HttpRequest head = request("/metrics").HEAD().build();
        HttpResponse<String> named = http.send(head, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, named.statusCode());
        assertEquals("", named.body());
    }

    private void answered(String command, Map<String, String> options) throws Exception {
        RunningBot.Sent sent = bot.slash(command, options);
        sent.callback();
        sent.reply();
    }

    private JsonNode health() throws Exception {
        return JSON.readTree(get("/health").body());
    }

    /** Asks until the status is this one. */
    private JsonNode awaitHealth(int status) throws Exception {
        bot.awaitOut("Health and metrics");
        for (int i = 0; i < 1000; i++) {
            HttpResponse<String> answer = get("/health");
            if (answer.statusCode() == status) {
                return JSON.readTree(answer.body());
            }
            Thread.sleep(10);
        }
        throw new AssertionError(
                "no status " + status + " but " + get("/health").body());
    }

    private void awaitMetric(String name, double value) throws Exception {
        for (int i = 0; i < 500 && metric(name) != value; i++) {
            Thread.sleep(10);
        }
        assertEquals(value, metric(name), name);
    }

    private double metric(String name) throws Exception {
        return Scraped.of(get("/metrics").body()).value(name);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.operationsPort() + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
