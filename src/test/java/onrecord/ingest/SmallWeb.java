package onrecord.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A few pages that a server on this machine gives out under any name. */
final class SmallWeb implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What was asked for, as the path behind the host. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    SmallWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path under a name. */
    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    Page page(String path) {
        return pages.computeIfAbsent(path, p -> new Page());
    }

    Optional<String> header(String path, String name) {
        return Optional.ofNullable(page(path).seen.get(name));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "") + path);
            Page page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getRequestHeaders().forEach((name, values) -> page.seen.put(name, values.getFirst()));
            page.send(exchange);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** An answer. */
    final class Page {
        private final Map<String, String> seen = new ConcurrentHashMap<>();
        private final Map<String, String> headers = new ConcurrentHashMap<>();
        private int status = 200;
        private byte[] bytes = new byte[0];
        private long repeated = 1;
        private boolean silent;

        Page status(int code) {
            status = code;
            return this;
        }

        Page header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Page text(String type, String words) {
            return bytes(type, words.getBytes(StandardCharsets.UTF_8));
        }

        Page bytes(String type, byte[] content) {
            bytes = content;
            return header("Content-Type", type);
        }

        Page times(long times) {
            repeated = times;
            return this;
        }

        Page redirect(String target) {
            return status(302).header("Location", target);
        }

        /** Says nothing until the server is closed. */
        Page silent() {
            silent = true;
            return this;
        }

        private void send(HttpExchange exchange) throws IOException {
            if (silent) {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            headers.forEach(exchange.getResponseHeaders()::set);
            boolean unchanged = headers.containsKey("ETag")
                    && headers.get("ETag").equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (unchanged) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : repeated > 1 ? 0 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                for (long i = 0; i < repeated && bytes.length > 0; i++) {
                    out.write(bytes);
                }
            }
        }
    }
}
