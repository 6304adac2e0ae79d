package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The loopback Discord's gateway: says hello, lets the bot in, sends it events, and misbehaves in all the ways the real one
 * does. It holds one session; a bot that resumes it gets what it missed.
 */
final class LoopbackGateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectNode FORGOTTEN = JSON.createObjectNode();
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final int HELLO = 10;
    private static final int ACKNOWLEDGED = 11;

    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<Integer> closes = new ArrayList<>();
    private Optional<LoopbackSocket> socket = Optional.empty();
    private JsonNode identity = MissingNode.getInstance();
    private int heartbeatMillis = 41_250;
    private boolean acknowledging = true;
    private boolean compressing;
    private boolean forgetful;
    private boolean silent;
    private int silences;
    private int replayed;
    private int identified;
    private int resumed;
    private int beats;
    private int connections;
    private int refusal;
    private boolean refusingOnce;

    /** Waits until the bot is in. */
    void awaitReady() throws InterruptedException {
        if (!ready.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the bot did not come in");
        }
    }

    /** From now on closes the door on whoever wants in, with this code of Discord's; 0 opens it again. */
    synchronized void refuseWith(int code) {
        refusal = code;
        refusingOnce = false;
    }

    /** Closes the door on whoever wants in next, and on nobody after. */
    synchronized void refuseOnceWith(int code) {
        refusal = code;
        refusingOnce = true;
    }

    /** From now on says hello with another interval. Javacord needs more than half a second. */
    synchronized void heartbeatEvery(int millis) {
        heartbeatMillis = millis;
    }

    /** Whether heartbeats are acknowledged from now on. */
    synchronized void acknowledge(boolean yes) {
        acknowledging = yes;
    }

    /** Sends every event compressed from now on, or none. */
    synchronized void compress(boolean yes) {
        compressing = yes;
    }

    /** From now on the session is not to be resumed, or is. */
    synchronized void forgetSession(boolean yes) {
        forgetful = yes;
    }

    /** From now on takes connections without a word, or speaks again. */
    synchronized void beSilent(boolean yes) {
        silent = yes;
        notifyAll();
    }

    /** Waits as long as it is silent. */
    synchronized void awaitSpeaking() throws IOException {
        try {
            silences += silent ? 1 : 0;
            notifyAll();
            while (silent) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    /** Waits until so many connections have met with silence. */
    void awaitSilence(int times) throws InterruptedException {
        await("connection met with silence", () -> silences >= times);
    }

    /** Waits until the bot has come in or resumed so many times, all in all. */
    void awaitBack(int times) throws InterruptedException {
        await("return", () -> resumed + identified >= times);
    }

    /** When the session is resumed, sends so many events again that the bot had already. */
    synchronized void replay(int most) {
        replayed = most;
    }

    /** Waits until the bot is in, as long as it takes. */
    void awaitIn() throws InterruptedException {
        ready.await();
    }

    /** Waits until the bot has closed its end; answers whether it did. */
    boolean awaitLeft() throws InterruptedException {
        return left.await(20, TimeUnit.SECONDS);
    }

    /** Waits until the session was resumed so many times, all in all. */
    void awaitResumed(int times) throws InterruptedException {
        await("resumption", () -> resumed >= times);
    }

    /** Waits until the bot has come in anew so many times, all in all. */
    void awaitIdentified(int times) throws InterruptedException {
        await("new session", () -> identified >= times);
    }

    /** Waits for so many more heartbeats. */
    synchronized void awaitBeats(int more) throws InterruptedException {
        int enough = beats + more;
        await("heartbeat", () -> beats >= enough);
    }

    /** How often the bot resumed the session. */
    synchronized int resumed() {
        return resumed;
    }

    /** How often the bot came in. */
    synchronized int identified() {
        return identified;
    }

    /** How many connections there were. */
    synchronized int connections() {
        return connections;
    }

    /** The numbers with which the bot closed. */
    synchronized List<Integer> closes() {
        return List.copyOf(closes);
    }

    /** What the bot said when it came in. */
    synchronized JsonNode identity() {
        return identity;
    }

    /** Forgets what it sent: a bot that resumes does not get it again. */
    synchronized void forgetSent() {
        events.replaceAll(sent -> FORGOTTEN);
    }

    /** Sends the bot an event, or keeps it until the bot is back. */
    synchronized void dispatch(String type, JsonNode event) throws IOException {
        ObjectNode packet =
                JSON.createObjectNode().put("op", 0).put("s", events.size() + 1).put("t", type);
        packet.set("d", event);
        events.add(packet);
        event(packet);
    }

    /** Asks the bot to reconnect. */
    synchronized void askToReconnect() throws IOException {
        send(packet(RECONNECT));
    }

    /** Says that the session is no longer good. */
    synchronized void invalidate() throws IOException {
        send(packet(INVALID_SESSION).put("d", false));
    }

    /** Closes the connection, saying why. */
    synchronized void close(int code) throws IOException {
        LoopbackSocket closing = socket.orElseThrow();
        socket = Optional.empty();
        closing.close(code);
    }

    /** Lets the network connection drop. */
    synchronized void drop() throws IOException {
        LoopbackSocket dropping = socket.orElseThrow();
        socket = Optional.empty();
        dropping.drop();
    }

    /** Serves one connection until it ends. */
    void serve(InputStream in, OutputStream out, Closeable wire) throws IOException {
        LoopbackSocket ours = new LoopbackSocket(in, out, wire);
        synchronized (this) {
            connections++;
            ObjectNode hello = packet(HELLO);
            hello.putObject("d").put("heartbeat_interval", heartbeatMillis);
            ours.send(hello);
        }
        ours.serve(new LoopbackSocket.Reader() {
            @Override
            public void read(JsonNode packet) throws IOException {
                received(packet, ours);
            }

            @Override
            public void closed(int code) {
                leave(code, ours);
            }
        });
    }

    private synchronized void leave(int code, LoopbackSocket from) {
        closes.add(code);
        socket = socket.filter(s -> s != from);
        left.countDown();
        notifyAll();
    }

    private synchronized void received(JsonNode packet, LoopbackSocket from) throws IOException {
        switch (packet.path("op").asInt()) {
            case 1 -> {
                beats++;
                if (acknowledging) {
                    from.send(packet(ACKNOWLEDGED));
                }
            }
            case 2 -> identify(packet.path("d"), from);
            case 6 -> resume(packet.path("d").path("seq").asInt(), from);
            default -> {}
        }
        notifyAll();
    }

    private void identify(JsonNode who, LoopbackSocket from) throws IOException {
        if (refusal != 0) {
            from.close(refusal);
            refusal = refusingOnce ? 0 : refusal;
            return;
        }
        socket = Optional.of(from);
        identity = who;
        identified++;
        events.clear();
        dispatch("READY", Payloads.ready());
        dispatch("GUILD_CREATE", Payloads.guild());
        ready.countDown();
    }

    private void resume(int heard, LoopbackSocket from) throws IOException {
        if (refusal != 0) {
            from.close(refusal);
        } else if (forgetful) {
            from.send(packet(INVALID_SESSION).put("d", false));
        } else {
            socket = Optional.of(from);
            for (ObjectNode missed : List.copyOf(events.subList(Math.max(2, heard - replayed), events.size()))) {
                event(missed);
            }
            resumed++;
            dispatch("RESUMED", JSON.createObjectNode());
        }
    }

    private void event(ObjectNode packet) throws IOException {
        if (socket.isPresent() && compressing) {
            socket.get().sendCompressed(packet);
        } else {
            send(packet);
        }
    }

    private void send(JsonNode packet) throws IOException {
        if (socket.isPresent()) {
            socket.get().send(packet);
        }
    }

    private static ObjectNode packet(int op) {
        return JSON.createObjectNode().put("op", op);
    }

    private synchronized void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!there.getAsBoolean()) {
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new AssertionError("no " + what);
            }
            wait(millis);
        }
    }
}
