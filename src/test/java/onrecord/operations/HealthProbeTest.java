package onrecord.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking a bot how it is")
class HealthProbeTest {
    @Test
    @DisplayName("says nothing when it is well, and why when it is not")
    void asked() throws Exception {
        Vitals vitals = new Vitals();
        try (OperationsServer server = OperationsServer.open(0, vitals, () -> new Stock(2, Instant.EPOCH))) {
            assertEquals(Optional.of("Discord has not let the bot in yet."), HealthProbe.trouble(server.port()));
            vitals.pulse().connected();
            assertEquals(Optional.empty(), HealthProbe.trouble(server.port()));
            vitals.pulse().lost(0);
            assertEquals(
                    Optional.of("The connection to Discord is lost and is being made again."),
                    HealthProbe.trouble(server.port()));
        }
    }

    @Test
    @DisplayName("says that nothing answers")
    void nobody() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertEquals(
                Optional.of("Nothing answers on port " + free + ": is the bot running, with that port?"),
                HealthProbe.trouble(free));
    }

    @Test
    @DisplayName("says what another program answers there")
    void another() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] body = "<html>not here".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        try {
            int port = other.getAddress().getPort();
            assertEquals(Optional.of("Port " + port + " answers with status 404."), HealthProbe.trouble(port));
        } finally {
            other.stop(0);
        }
    }
}
