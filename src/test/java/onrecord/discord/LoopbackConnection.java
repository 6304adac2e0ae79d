package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * One connection to the loopback Discord. It starts as one to an HTTP proxy; what is asked of the proxy is answered here,
 * under Discord's name.
 */
final class LoopbackConnection {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LoopbackRest rest;
    private final LoopbackGateway gateway;
    private final SSLContext tls;

    LoopbackConnection(LoopbackRest rest, LoopbackGateway gateway, SSLContext tls) {
        this.rest = rest;
        this.gateway = gateway;
        this.tls = tls;
    }

    void serve(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        String line = line(in);
        if (line.startsWith("CONNECT ")) {
            headers(in);
            out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            SSLSocket inner = (SSLSocket) tls.getSocketFactory().createSocket(socket, "discord.com", 443, true);
            inner.setUseClientMode(false);
            inner.startHandshake();
            in = new BufferedInputStream(inner.getInputStream());
            out = inner.getOutputStream();
            line = line(in);
        }
        while (!line.isEmpty()) {
            Map<String, String> headers = headers(in);
            if (headers.containsKey("upgrade")) {
                gateway.awaitSpeaking();
                upgrade(headers, out);
                gateway.serve(in, out, socket);
                return;
            }
            String[] parts = line.split(" ", 3);
            String path = parts[1].replaceFirst("\\?.*", "");
            byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            String type = headers.getOrDefault("content-type", "");
            Recorded request = type.startsWith("multipart/")
                    ? LoopbackForm.read(body, type).recorded(parts[0], path, headers)
                    : new Recorded(parts[0], path, headers, json(body));
            write(rest.receive(request), out);
            line = line(in);
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    }

    private static void write(LoopbackRest.Answer answer, OutputStream out) throws IOException {
        byte[] body = answer.body();
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Loopback\r\n")
                .append("Date: ")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .append("\r\n");
        Map<String, String> answered = new HashMap<>(answer.headers());
        // Without it a 429 is taken for a ban.
        answered.putIfAbsent("Via", "1.1 loopback");
        answered.values().removeIf(String::isEmpty);
        answered.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (answer.status() != 204 && !answered.containsKey("Content-Length")) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private static void upgrade(Map<String, String> headers, OutputStream out) throws IOException {
        String key = headers.get("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.US_ASCII));
            String head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** The next line; empty at the end of headers and at the end of everything. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
