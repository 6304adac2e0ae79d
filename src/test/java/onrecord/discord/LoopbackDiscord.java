package onrecord.discord;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/**
 * A Discord on this machine: the real client, unchanged, takes it for the real one. It is an HTTP proxy that plays
 * discord.com itself, so four system properties point a JVM at it.
 */
final class LoopbackDiscord implements AutoCloseable {
    private final LoopbackCertificate certificate;
    private final ServerSocket server;
    private final LoopbackRest rest;
    private final LoopbackGateway gateway = new LoopbackGateway();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** Starts one; the folder is for its certificate. */
    LoopbackDiscord(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        certificate = LoopbackCertificate.make(folder);
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        rest = new LoopbackRest("ws://127.0.0.1:" + server.getLocalPort());
        SSLContext tls = certificate.server();
        Thread.ofVirtual().start(() -> listen(new LoopbackConnection(rest, gateway, tls)));
    }

    LoopbackRest rest() {
        return rest;
    }

    LoopbackGateway gateway() {
        return gateway;
    }

    LoopbackCertificate certificate() {
        return certificate;
    }

    /** How many network connections are open. */
    int connections() {
        return open.size();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The options with which a JVM takes this for Discord. */
    List<String> jvmOptions() {
        return List.of(
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + port(),
                "-Djavax.net.ssl.trustStore=" + certificate.trust(),
                "-Djavax.net.ssl.trustStorePassword=" + LoopbackCertificate.PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void listen(LoopbackConnection connection) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket, connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, LoopbackConnection connection) {
        open.add(socket);
        try (socket) {
            connection.serve(socket);
        } catch (IOException gone) {
            // The other side went away, which is its right.
        } finally {
            open.remove(socket);
        }
    }
}
