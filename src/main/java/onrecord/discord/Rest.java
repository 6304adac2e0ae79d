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
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
        for (int tries = 1; ; tries++) {
            Duration wait = limits.before(call);
            if (!patience.lasts(wait)) {
                throw new Refused(TOO_MANY, 0);
            }
            patience.pause(wait);
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
            opening.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .exceptionally(failed -> null));
        }
        opening.forEach(CompletableFuture::join);
    }

    /** Callbacks wait for one of a few open connections rather than making another. */
    private HttpResponse<String> inTurn(Call call, Patience patience) throws IOException {
        if (!call.path().endsWith("/callback")) {
            return exchange(call, patience.atMost(oneTry(call)));
        }
        Duration most = patience.atMost(call.within());
        try {
            if (!callbacks.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HttpTimeoutException("no connection became free");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a connection");
        }
        try {
            return exchange(call, patience.atMost(oneTry(call)));
        } finally {
            callbacks.release();
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
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while sending");
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
