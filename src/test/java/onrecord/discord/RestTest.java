package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.operations.Vitals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sending to Discord")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestTest {
    private static final InteractionResponder.Interaction INTERACTION =
            new InteractionResponder.Interaction("1", "secret", "2");

    private RunningBot machine;
    private Rest rest = new Rest(new Vitals());

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        machine = new RunningBot(folder, List.of());
    }

    @BeforeEach
    void forget() {
        machine.discord().rest().forget();
        rest = new Rest(new Vitals());
    }

    @AfterEach
    void closeRest() {
        rest.close();
    }

    @AfterAll
    void stop() throws Exception {
        machine.discord().close();
        machine.restore();
    }

    @Test
    @DisplayName("waits as long as Discord asks, then tries again")
    void waits() throws Exception {
        answers(
                LoopbackRest.Answer.of(429, "{\"retry_after\":0.05,\"global\":false}"),
                LoopbackRest.Answer.of(502, "<html>bad gateway</html>"),
                LoopbackRest.Answer.of(200, "{\"id\":\"7\"}"));
        assertEquals("7", rest.send(call(true, 10)).path("id").asText());
        assertEquals(3, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("does not wait longer than there is time")
    void noTime() {
        answers(LoopbackRest.Answer.of(429, "{\"retry_after\":60}"));
        assertEquals(
                429,
                assertThrows(Rest.Refused.class, () -> rest.send(call(true, 2))).status());
        assertEquals(1, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("does not wait for the end of an answer that never ends")
    void endless() throws Exception {
        answers(
                new LoopbackRest.Answer(200, Map.of("Content-Length", "100"), "{"),
                LoopbackRest.Answer.of(200, "{\"id\":\"7\"}"));
        assertEquals("7", rest.send(call(true, 2)).path("id").asText());
        assertEquals(2, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("sends no more into a channel than Discord says it takes, however many want to")
    void channel() throws Exception {
        CountedChannel channel = new CountedChannel(3, Duration.ofMillis(200));
        machine.discord().rest().answer(channel);
        List<Callable<Reply>> sends = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            MessageResponder message = new MessageResponder(rest, RunningBot.TOKEN, "5", "6" + i, Optional.empty());
            sends.add(() -> {
                message.send(Bot.BUSY);
                return Bot.BUSY;
            });
        }
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            assertEquals(12, many.invokeAll(sends).size());
        }
        assertEquals(12, channel.taken());
        assertEquals(0, channel.refused());
    }

    @Test
    @DisplayName("lets one channel wait without the others")
    void otherChannel() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        machine.discord().rest().answer(r -> {
            if (r.path().contains("/channels/5/")) {
                hold(hold);
            }
            return Optional.of(LoopbackRest.Answer.of(200, "{}"));
        });
        Thread slow = Thread.ofVirtual().start(() -> {
            try {
                new MessageResponder(rest, RunningBot.TOKEN, "5", "6", Optional.empty()).send(Bot.BUSY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        machine.discord().rest().await("the slow one", r -> r.path().contains("/channels/5/"));
        new MessageResponder(rest, RunningBot.TOKEN, "7", "8", Optional.empty()).send(Bot.BUSY);
        assertTrue(slow.isAlive());
        hold.countDown();
        slow.join();
    }

    @Test
    @DisplayName("holds back what Discord has asked to wait with, and sends the rest")
    void heldBack() throws Exception {
        answers(LoopbackRest.Answer.of(429, "{\"retry_after\":60}"), LoopbackRest.Answer.of(200, "{}"));
        assertThrows(Rest.Refused.class, () -> rest.send(call(true, 2)));
        assertThrows(Rest.Refused.class, () -> rest.send(call(true, 2)));
        assertEquals(1, machine.discord().rest().all().size());
        new InteractionResponder(rest, INTERACTION).acknowledge(Audience.EVERYONE);
        assertEquals(2, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("goes on with interactions while the limit over all holds back the rest")
    void global() throws Exception {
        answers(LoopbackRest.Answer.of(429, "{\"retry_after\":60,\"global\":true}"), LoopbackRest.Answer.of(200, "{}"));
        MessageResponder message = new MessageResponder(rest, RunningBot.TOKEN, "5", "6", Optional.empty());
        assertThrows(Rest.Refused.class, () -> message.send(Bot.BUSY));
        MessageResponder other = new MessageResponder(rest, RunningBot.TOKEN, "7", "8", Optional.empty());
        assertThrows(Rest.Refused.class, () -> other.send(Bot.BUSY));
        assertEquals(1, machine.discord().rest().all().size());
        new InteractionResponder(rest, INTERACTION).acknowledge(Audience.EVERYONE);
        assertEquals(2, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("sends nothing at all while Discord's guard shuts it out")
    void shutOut() {
        answers(new LoopbackRest.Answer(429, Map.of("Via", "", "Retry-After", "3600"), "<html>no</html>"));
        assertThrows(Rest.Refused.class, () -> rest.send(call(true, 2)));
        assertThrows(
                Rest.Refused.class, () -> new InteractionResponder(rest, INTERACTION).acknowledge(Audience.EVERYONE));
        assertEquals(1, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("waits when Discord says that this was the last for a while")
    void lastForAWhile() throws Exception {
        answers(new LoopbackRest.Answer(
                200, Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset-After", "50.5"), "{}"));
        rest.send(call(true, 2));
        assertThrows(Rest.Refused.class, () -> rest.send(call(true, 2)));
        assertEquals(1, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("tells a member privately where it may not answer")
    void whispers() {
        machine.discord()
                .rest()
                .answer(r -> r.path().contains("/channels/55/")
                        ? Optional.of(LoopbackRest.Answer.of(403, "{\"code\":50013}"))
                        : Optional.empty());
        MessageResponder responder = new MessageResponder(rest, RunningBot.TOKEN, "55", "6", Optional.of("77"));
        assertThrows(Rest.Refused.class, () -> responder.send(Bot.BUSY));
        List<Recorded> sent = machine.discord().rest().all();
        OutgoingRules.hold(sent);
        assertEquals("77", sent.get(1).body().path("recipient_id").asText());
        assertTrue(sent.get(2).message().path("content").asText().startsWith("I may not write in <#55>."));
        assertEquals(3, sent.size());
    }

    @Test
    @DisplayName("goes on when it does not learn whether an acknowledgement arrived")
    void lostAcknowledgement() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        machine.discord().rest().answer(r -> {
            if (r.path().endsWith("/callback")) {
                hold(hold);
            }
            return Optional.of(LoopbackRest.Answer.of(200, "{}"));
        });
        InteractionResponder responder = new InteractionResponder(rest, INTERACTION);
        responder.acknowledge(Audience.EVERYONE);
        hold.countDown();
        responder.send(Bot.BUSY);
        assertEquals("PATCH", machine.discord().rest().all().getLast().method());
    }

    @Test
    @DisplayName("sends only once what must not be sent twice")
    void once() {
        answers(LoopbackRest.Answer.of(500, "{}"));
        assertThrows(Rest.Refused.class, () -> rest.send(call(false, 10)));
        assertEquals(1, machine.discord().rest().all().size());
    }

    @Test
    @DisplayName("says which code Discord gave, and not what was sent where")
    void refused() {
        answers(LoopbackRest.Answer.of(404, "{\"message\":\"Unknown interaction\",\"code\":10062}"));
        IOException refused = assertThrows(
                IOException.class, () -> new InteractionResponder(rest, INTERACTION).acknowledge(Audience.EVERYONE));
        assertEquals("Discord said 404, code 10062", refused.getMessage());
        assertFalse(refused.toString().contains("secret"));
    }

    @Test
    @DisplayName("takes an acknowledgement that arrived before for one that arrived")
    void acknowledgedBefore() throws Exception {
        answers(LoopbackRest.Answer.of(400, "{\"code\":40060}"), LoopbackRest.Answer.of(200, "{}"));
        InteractionResponder responder = new InteractionResponder(rest, INTERACTION);
        responder.acknowledge(Audience.EVERYONE);
        responder.send(Bot.BUSY);
        assertEquals("PATCH", machine.discord().rest().all().getLast().method());
    }

    @Test
    @DisplayName("replies to a message even where it may not show that it types")
    void typing() throws Exception {
        answers(LoopbackRest.Answer.of(500, "{}"), LoopbackRest.Answer.of(200, "{}"));
        MessageResponder responder = new MessageResponder(rest, RunningBot.TOKEN, "5", "6", Optional.empty());
        responder.acknowledgeUpdate();
        responder.send(Bot.BUSY);
        OutgoingRules.hold(machine.discord().rest().all());
        assertEquals(
                "6",
                machine.discord().rest().all().getLast().body().path("nonce").asText());
    }

    @Test
    @DisplayName("replies to a message even when showing that it types hangs")
    void typingHangs() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        machine.discord().rest().answer(r -> {
            if (r.path().endsWith("/typing")) {
                hold(hold);
            }
            return Optional.of(LoopbackRest.Answer.of(200, "{}"));
        });
        MessageResponder responder = new MessageResponder(rest, RunningBot.TOKEN, "5", "6", Optional.empty());
        responder.acknowledge(Audience.EVERYONE);
        hold.countDown();
        responder.send(Bot.BUSY);
        assertTrue(machine.discord().rest().all().getLast().path().endsWith("/messages"));
    }

    @Test
    @DisplayName("does not ask twice where it may not write")
    void mayNotWrite() {
        answers(LoopbackRest.Answer.of(403, "{\"code\":50001}"));
        MessageResponder responder = new MessageResponder(rest, RunningBot.TOKEN, "5", "6", Optional.empty());
        assertThrows(Rest.Refused.class, () -> responder.acknowledge(Audience.EVERYONE));
    }

    @Test
    @DisplayName("sends the words alone where pictures are not taken")
    void noPictures() throws Exception {
        answers(
                LoopbackRest.Answer.of(200, "{}"),
                LoopbackRest.Answer.of(403, "{\"code\":50013}"),
                LoopbackRest.Answer.of(200, "{}"));
        InteractionResponder responder = new InteractionResponder(rest, INTERACTION);
        responder.acknowledge(Audience.EVERYONE);
        Card card = new Card(
                Optional.empty(), Optional.empty(), Optional.empty(), "words", Card.Tone.ON_RECORD, Optional.empty());
        responder.send(new Reply.Shown(card, List.of())
                .with((Attachment) new Picture(new byte[] {13, 10, 45, 45, -1}, "a picture")));
        List<Recorded> sent = machine.discord().rest().all();
        OutgoingRules.hold(sent);
        assertEquals(
                List.of(-1),
                List.of(Arrays.mismatch(
                        new byte[] {13, 10, 45, 45, -1}, sent.get(1).files().get("quote.png"))));
        assertEquals(Map.of(), sent.get(2).files());
        assertEquals("words", sent.get(2).description());
    }

    @Test
    @DisplayName("understands every way to say how long to wait")
    void retryAfter() {
        HttpHeaders header = HttpHeaders.of(Map.of("Retry-After", List.of("0.65")), (n, v) -> true);
        HttpHeaders none = HttpHeaders.of(Map.of(), (n, v) -> true);
        HttpHeaders odd = HttpHeaders.of(Map.of("Retry-After", List.of("soon")), (n, v) -> true);
        JsonNodeFactory json = JsonNodeFactory.instance;
        assertEquals(
                Duration.ofMillis(1250), RetryAfter.of(none, json.objectNode().put("retry_after", 1.2)));
        assertEquals(Duration.ofMillis(700), RetryAfter.of(header, json.objectNode()));
        assertEquals(Duration.ofSeconds(1), RetryAfter.of(odd, json.objectNode()));
        assertEquals(Duration.ofSeconds(1), RetryAfter.of(none, json.missingNode()));
        assertTrue(
                RetryAfter.of(none, json.objectNode().put("retry_after", 1e300)).toDays() <= 1);
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answers(LoopbackRest.Answer... answers) {
        AtomicInteger next = new AtomicInteger();
        machine.discord()
                .rest()
                .answer(r -> Optional.of(answers[Math.min(next.getAndIncrement(), answers.length - 1)]));
    }

    private static Rest.Call call(boolean repeatable, int seconds) {
        return new Rest.Call(
                "GET", "/gateway", Optional.empty(), Optional.empty(), Duration.ofSeconds(seconds), repeatable);
    }
}
