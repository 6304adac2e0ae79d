package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The loopback Discord's gateway: a WebSocket that says hello, lets the bot in and sends it events. */
final class LoopbackGateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private JsonNode identity = MissingNode.getInstance();
    private OutputStream out = OutputStream.nullOutputStream();
    private int sequence;
    private int refusal;

    /** Waits until the bot is in. */
    void awaitReady() throws InterruptedException {
        if (!ready.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the bot did not come in");
        }
    }

    /** From now on closes the door on whoever wants in, with this code of Discord's. */
    synchronized void refuseWith(int code) {
        refusal = code;
    }

    /** Waits until the bot is in, as long as it takes. */
    void awaitIn() throws InterruptedException {
        ready.await();
    }

    /** Waits until the bot has closed its end; answers whether it did. */
    boolean awaitLeft() throws InterruptedException {
        return left.await(20, TimeUnit.SECONDS);
    }

    /** What the bot said when it came in. */
    synchronized JsonNode identity() {
        return identity;
    }

    /** Sends the bot an event. */
    synchronized void dispatch(String type, JsonNode event) throws IOException {
        ObjectNode packet =
                JSON.createObjectNode().put("op", 0).put("s", ++sequence).put("t", type);
        packet.set("d", event);
        send(packet);
    }

    /** Serves one connection until it ends. */
    void serve(InputStream in, OutputStream to) throws IOException {
        synchronized (this) {
            out = to;
            ObjectNode hello = JSON.createObjectNode().put("op", 10);
            hello.putObject("d").put("heartbeat_interval", 41_250);
            send(hello);
        }
        DataInputStream frames = new DataInputStream(in);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int head = frames.readUnsignedByte();
            byte[] data = payload(frames);
            switch (head & 15) {
                case CLOSE -> {
                    left.countDown();
                    frame(CLOSE, data);
                    return;
                }
                case PING -> frame(PONG, data);
                case PONG -> {}
                default -> {
                    message.write(data);
                    if ((head & 128) != 0) {
                        received(JSON.readTree(message.toByteArray()));
                        message.reset();
                    }
                }
            }
        }
    }

    private synchronized void received(JsonNode packet) throws IOException {
        switch (packet.path("op").asInt()) {
            case 1 -> send(JSON.createObjectNode().put("op", 11));
            case 2 -> {
                if (refusal != 0) {
                    frame(
                            CLOSE,
                            ByteBuffer.allocate(2).putShort((short) refusal).array());
                    return;
                }
                identity = packet.path("d");
                dispatch("READY", Payloads.ready());
                dispatch("GUILD_CREATE", Payloads.guild());
                ready.countDown();
            }
            case 6 -> dispatch("RESUMED", JSON.createObjectNode());
            default -> {}
        }
    }

    private static byte[] payload(DataInputStream frames) throws IOException {
        int second = frames.readUnsignedByte();
        long length = second & 127;
        if (length == 126) {
            length = frames.readUnsignedShort();
        } else if (length == 127) {
            length = frames.readLong();
        }
        byte[] mask = frames.readNBytes((second & 128) == 0 ? 0 : 4);
        byte[] data = frames.readNBytes(Math.toIntExact(length));
        for (int i = 0; i < data.length && mask.length > 0; i++) {
            data[i] ^= mask[i & 3];
        }
        return data;
    }

    private void send(JsonNode packet) throws IOException {
        frame(TEXT, packet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void frame(int kind, byte[] data) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(data.length + 10).put((byte) (128 | kind));
        if (data.length < 126) {
            frame.put((byte) data.length);
        } else if (data.length < 65_536) {
            frame.put((byte) 126).putShort((short) data.length);
        } else {
            frame.put((byte) 127).putLong(data.length);
        }
        frame.put(data);
        out.write(frame.array(), 0, frame.position());
        out.flush();
    }
}
