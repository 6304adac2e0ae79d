package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** One WebSocket to the loopback Discord's gateway: what Discord's end of it does. */
final class LoopbackSocket {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final DataInputStream in;
    private final OutputStream out;
    private final Closeable wire;

    LoopbackSocket(InputStream in, OutputStream out, Closeable wire) {
        this.in = new DataInputStream(in);
        this.out = out;
        this.wire = wire;
    }

    /** Told of what the other side does. */
    interface Reader {
        void read(JsonNode packet) throws IOException;

        void closed(int code);
    }

    /** Reads until the other side closes. */
    void serve(Reader reader) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int head = in.readUnsignedByte();
            byte[] data = payload();
            switch (head & 15) {
                case CLOSE -> {
                    reader.closed(data.length < 2 ? 0 : ByteBuffer.wrap(data).getShort() & 0xffff);
                    frame(CLOSE, data);
                    return;
                }
                case PING -> frame(PONG, data);
                case PONG -> {}
                default -> {
                    message.write(data);
                    if ((head & 128) != 0) {
                        reader.read(JSON.readTree(message.toByteArray()));
                        message.reset();
                    }
                }
            }
        }
    }

    void send(JsonNode packet) throws IOException {
        frame(TEXT, packet.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it the way Discord sends what is large. */
    void sendCompressed(JsonNode packet) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(small)) {
            deflating.write(packet.toString().getBytes(StandardCharsets.UTF_8));
        }
        frame(BINARY, small.toByteArray());
    }

    /** Closes politely, with a number that says why. */
    void close(int code) throws IOException {
        frame(CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
    }

    /** Lets the network connection drop, without a word. */
    void drop() throws IOException {
        wire.close();
    }

    private byte[] payload() throws IOException {
        int second = in.readUnsignedByte();
        long length = second & 127;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        byte[] mask = in.readNBytes((second & 128) == 0 ? 0 : 4);
        byte[] data = in.readNBytes(Math.toIntExact(length));
        for (int i = 0; i < data.length && mask.length > 0; i++) {
            data[i] ^= mask[i & 3];
        }
        return data;
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
