package onrecord.discord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketFrame;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.javacord.api.entity.intent.Intent;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Javacord's connection to Discord: it logs in, beats, resumes and reconnects, and lets us hear every frame before it
 * reads it itself.
 *
 * <p>Javacord's builder would give us the connection only when it stands, too late to hear why it was refused; so it is
 * put together here from the parts the builder uses.
 */
final class JavacordConnection {
    private static final Logger LOG = Logger.getLogger(JavacordConnection.class.getName());
    private static final Set<Intent> INTENTS = Set.of(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES);
    private static final Set<Intent> HEARING =
            Set.of(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES, Intent.MESSAGE_CONTENT);
    private static final long GOODBYE_MILLIS = 1000;
    private static final long CLOSING_MILLIS = 500;

    /** Any of Discord's own range: with 1000 or 1001 it would forget our session. */
    private static final int COMING_BACK = 4900;

    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final DiscordApiImpl api;
    private final DiscordWebSocketAdapter socket;
    private final AtomicBoolean leaving = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Connects; comes back when the network connection stands or failed.
     *
     * @param hears whether to ask for what is written without mentioning us, which Discord must have allowed
     * @param ear told of every frame, on the thread that reads them
     */
    JavacordConnection(Token token, boolean hears, Ear ear) {
        api = new DiscordApiImpl(
                token.secret(),
                0,
                1,
                hears ? HEARING : INTENTS,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
        api.setMessageCacheSize(0, 0);
        api.setReconnectDelay(JavacordConnection::pause);
        socket = listening(api, ear, leaving, closed);
    }

    /** Completed when Discord has let us in, or has not. */
    CompletableFuture<Boolean> ready() {
        return socket.isReady();
    }

    /** The channel a thread belongs to; none for what is not known to be a thread. */
    Optional<String> parent(String channel) {
        return api.getServerThreadChannelById(channel)
                .map(thread -> thread.getParent().getIdAsString());
    }

    /** Whether this is known to be a channel of a server that is no thread. */
    boolean knows(String channel) {
        return api.getServerChannelById(channel).isPresent() && parent(channel).isEmpty();
    }

    /** Ends a connection that seems dead; Javacord then connects anew and asks for what was missed. */
    void renew() {
        WebSocket dead = socket.getWebSocket();
        if (dead.isOpen()) {
            dead.disconnect(COMING_BACK, "no heartbeat", CLOSING_MILLIS);
            return;
        }
        // Still waiting for somebody to speak at the other end, and would do so for ever.
        Socket silent = dead.getSocket();
        if (silent != null) {
            try {
                silent.close();
            } catch (IOException e) {
                LOG.fine("a silent connection could not be closed");
            }
        }
    }

    /** Ends it for good. Returns within about a second. */
    void close() {
        try {
            leaving.set(true);
            socket.disconnect();
            closed.await(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            api.disconnect().join();
        }
    }

    /** Somewhat random, so that after an outage not all bots come back in the same second. */
    private static int pause(int attempt) {
        if (attempt <= 1) {
            return 1;
        }
        int most = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(attempt, 6));
        return most / 2 + ThreadLocalRandom.current().nextInt(most / 2 + 1);
    }

    // Javacord connects in its constructor, so this may be called before a subclass has fields of its own: what it
    // needs is captured instead.
    private static DiscordWebSocketAdapter listening(
            DiscordApiImpl api, Ear ear, AtomicBoolean leaving, CountDownLatch closed) {
        return new DiscordWebSocketAdapter(api) {
            @Override
            public void onTextMessage(WebSocket from, String frame) throws Exception {
                super.onTextMessage(from, ear.heard(frame));
            }

            @Override
            public void onFrameSent(WebSocket to, WebSocketFrame frame) {
                if (frame.isTextFrame()) {
                    ear.said(frame.getPayloadText());
                }
            }

            @Override
            public void onDisconnected(
                    WebSocket from,
                    @Nullable WebSocketFrame byServer,
                    @Nullable WebSocketFrame byUs,
                    boolean closedByServer) {
                boolean comeBack = ear.ended(new CloseCode(byServer == null ? 0 : byServer.getCloseCode()));
                if (!comeBack) {
                    disconnect();
                }
                boolean told = leaving.get();
                if (!comeBack || told) {
                    closed.countDown();
                }
                if (!told) {
                    // Else Javacord's own threads may be gone by now.
                    super.onDisconnected(from, byServer, byUs, closedByServer);
                }
            }
        };
    }

    /** Hears what goes over the line. */
    interface Ear {
        /** Discord sent a frame; answers the frame that Javacord shall read. */
        String heard(String frame);

        /** We sent a frame. */
        void said(String frame);

        /** The connection ended; answers whether to connect again. */
        boolean ended(CloseCode code);
    }
}
