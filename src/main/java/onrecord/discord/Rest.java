package onrecord.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onrecord.operations.Vitals;

/**
 * Everything we send to Discord goes through here, not through Javacord: Javacord sends all acknowledgements of a process
 * one after another, and with them one slow server would make everybody else's time out.
 *
 * <p>Proxy and trusted certificates are the JVM's own (its system properties), so the bot can be pointed at a Discord on
 * this machine without a switch for it. Errors never carry an address, because addresses hold secrets.
 */
final class Rest implements AutoCloseable {
    private static final URI BASE = URI.create("https://discord.com/api/v10");
    private static final String NAME = "DiscordBot (onrecord, 0.1)";
    private static final Duration ONE_TRY = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 8;
    private static final int TOO_MANY = 429;
    private static final int CALLBACKS_AT_ONCE = 32;

    private final ObjectMapper json = new ObjectMapper();
    private final RateLimits limits = new RateLimits();
    private final Lanes lanes = new Lanes();
    private final Vitals vitals;
    private final Semaphore callbacks = new Semaphore(CALLBACKS_AT_ONCE, true);

    // With HTTP/1.1 each request under way has a connection of its own, kept open for the next: no request waits for
    // another, and this is the way that was measured.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Rest(Vitals vitals) {
        this.vitals = vitals;
    }

    /**
     * Sends and gives back what Discord answered; a missing node when it answered nothing.
     *
     * <p>Waits as Discord asks (429) and tries again what may be sent twice (no answer, 5xx), within the time the call has.
     *
     * @throws Refused when Discord says no
     * @throws IOException when it cannot be reached
     */
    JsonNode send(Call call) throws IOException {
        Patience patience = new Patience(call.within());
        // The callbacks and replies of interactions go without a token, each its own way.
        if (call.token().isEmpty()) {
            return send(call, patience);
        }
        Semaphore lane = lanes.of(RateLimits.route(call));
        if (!acquired(lane, patience.atMost(call.within()))) {
            throw new Refused(TOO_MANY, 0);
        }
        try {
            return send(call, patience);
        } finally {
            lane.release();
        }
    }

    private JsonNode send(Call call, Patience patience) throws IOException {
        for (int tries = 1; ; tries++) {
            await(call, patience);
            Duration pause = Backoff.after(tries);
            boolean last = tries == MOST_TRIES;
            try {
                HttpResponse<String> response = inTurn(call, patience);
                int status = response.statusCode();
                JsonNode body = read(response.body());
                if (status / 100 == 2) {
                    limits.taken(call, response.headers());
                    return body;
                }
                vitals.restFailed(status);
                if (status == TOO_MANY) {
                    pause = limits.refused(call, response.headers(), body);
                }
                boolean again = status == TOO_MANY || (status >= 500 && call.repeatable());
                if (!again || last || !patience.lasts(pause)) {
                    throw new Refused(status, body.path("code").asInt(0));
                }
            } catch (Refused | InterruptedIOException refused) {
                throw refused;
            } catch (IOException unreachable) {
                vitals.restFailed(0);
                if (!call.repeatable() || last || !patience.lasts(pause)) {
                    throw new IOException("Discord could not be reached: "
                            + unreachable.getClass().getSimpleName());
                }
            }
            patience.pause(pause);
        }
    }

    /** Waits until it may go; while it waits, somebody else may be told to wait longer. */
    private void await(Call call, Patience patience) throws IOException {
        for (Duration wait = limits.before(call); !wait.isZero(); wait = limits.before(call)) {
            if (!patience.lasts(wait)) {
                throw new Refused(TOO_MANY, 0);
            }
            patience.pause(wait);
        }
    }

    /**
     * Has connections ready for the first acknowledgements; returns when it has, or has not. Making many at the moment
     * when everybody asks takes longer than Discord waits.
     */
    void warm() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/gateway"))
                .timeout(ONE_TRY)
                .header("User-Agent", NAME)
                .build();
        List<CompletableFuture<?>> opening = new ArrayList<>();
        for (int i = 0; i < CALLBACKS_AT_ONCE; i++) {
            opening.add(http.sendAsync(request, BodyHandlers.discarding()).exceptionally(failed -> null));
        }
        opening.forEach(CompletableFuture::join);
    }

    /** Callbacks wait for one of a few open connections rather than making another. */
    private HttpResponse<String> inTurn(Call call, Patience patience) throws IOException {
        if (!call.path().endsWith("/callback")) {
            return exchange(call, patience.atMost(oneTry(call)));
        }
        if (!acquired(callbacks, patience.atMost(call.within()))) {
            throw new HttpTimeoutException("no connection became free");
        }
        try {
            return exchange(call, patience.atMost(oneTry(call)));
        } finally {
            callbacks.release();
        }
    }

    private static boolean acquired(Semaphore permits, Duration atMost) throws IOException {
        try {
            return permits.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for others");
        }
    }

    /** What may be sent twice gets a second chance when the first try hangs. */
    private static Duration oneTry(Call call) {
        Duration most = call.repeatable() ? call.within().dividedBy(2) : call.within();
        return most.compareTo(ONE_TRY) < 0 ? most : ONE_TRY;
    }

    private HttpResponse<String> exchange(Call call, Duration atMost) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + call.path()))
                .timeout(atMost)
                .header("User-Agent", NAME)
                .method(
                        call.method(),
                        call.body().map(Payload::publisher).orElseGet(HttpRequest.BodyPublishers::noBody));
        call.body().ifPresent(b -> request.header("Content-Type", b.contentType()));
        call.token().ifPresent(t -> request.header("Authorization", "Bot " + t.secret()));
        return ended(http.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)), atMost);
    }

    /** The request's own time limit ends with the headers of the answer; its body may hang as well. */
    private static HttpResponse<String> ended(CompletableFuture<HttpResponse<String>> coming, Duration atMost)
            throws IOException {
        try {
            return coming.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while sending");
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new HttpTimeoutException("the answer did not end");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        }
    }

    private JsonNode read(String body) {
        try {
            JsonNode read = json.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /**
     * One request.
     *
     * @param method the HTTP method
     * @param path what follows the base address
     * @param body what is sent
     * @param token whose rights it is sent with; interactions need none
     * @param within how long it may take, with all waiting
     * @param repeatable whether sending it twice does no harm
     */
    record Call(
            String method,
            String path,
            Optional<Payload> body,
            Optional<Token> token,
            Duration within,
            boolean repeatable) {}

    /** Discord said no. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private final int status;
        private final int code;

        Refused(int status, int code) {
            super("Discord said " + status + (code == 0 ? "" : ", code " + code));
            this.status = status;
            this.code = code;
        }

        /** The HTTP status. */
        int status() {
            return status;
        }

        /** Whether the same will be refused later, too. */
        boolean isLasting() {
            return status < 500 && status != TOO_MANY;
        }

        /** Whether something simpler may still get through to whoever waits. */
        boolean leavesAChance() {
            return status == 400 || status == 413 || status >= 500;
        }

        /** Discord's own number for the reason; 0 when it gave none. */
        int code() {
            return code;
        }
    }
}
