package onrecord.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Gives out {@code /health} and {@code /metrics} over HTTP, to this machine alone.
 *
 * <p>{@code /health} is a JSON object, with status 200 while the bot can answer and 503 with a reason while it cannot;
 * {@code /metrics} is Prometheus's text.
 */
public final class OperationsServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int AT_ONCE = 2;
    private static final int WELL = 200;
    private static final int NOT_WELL = 503;

    private final Vitals vitals;
    private final Supplier<Stock> stock;
    private final PrometheusTextFormatWriter text = PrometheusTextFormatWriter.create();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, work -> Thread.ofPlatform().daemon().name("operations").unstarted(work));
    private final HttpServer server;

    private OperationsServer(HttpServer server, Vitals vitals, Supplier<Stock> stock) {
        this.server = server;
        this.vitals = vitals;
        this.stock = stock;
    }

    /**
     * Opens the port.
     *
     * @param port its number; 0 for any that is free
     * @param vitals what is given out, beside what can be looked up
     * @param stock what there is to answer from, whenever it is asked for
     * @throws java.net.BindException when the port is taken
     */
    public static OperationsServer open(int port, Vitals vitals, Supplier<Stock> stock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        OperationsServer made = new OperationsServer(server, vitals, stock);
        Surroundings.show(vitals, stock);
        server.createContext("/", made::answer);
        server.setExecutor(made.threads);
        server.start();
        return made;
    }

    /** Where it can be asked. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(
                        exchange,
                        405,
                        "text/plain; charset=utf-8",
                        "This can only be read.\n".getBytes(StandardCharsets.UTF_8));
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/health" -> health(exchange);
                case "/metrics" -> send(exchange, WELL, text.getContentType(), metrics());
                default ->
                    send(
                            exchange,
                            404,
                            "text/plain; charset=utf-8",
                            "There are /health and /metrics.\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void health(HttpExchange exchange) throws IOException {
        Health health = new Health(vitals.pulse().read(), vitals.underWay(), stock.get());
        byte[] body = (health.json().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        send(exchange, health.isWell() ? WELL : NOT_WELL, "application/json", body);
    }

    private byte[] metrics() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        text.write(written, vitals.registry().scrape());
        return written.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
