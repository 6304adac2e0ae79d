package onrecord.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/** The files that Discord keeps for its members. Only its own two servers of files are asked, whatever an address says. */
final class DiscordFiles implements Downloads, AutoCloseable {
    private static final Set<String> SERVERS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final Logger LOG = Logger.getLogger(DiscordFiles.class.getName());
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final Duration within;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    DiscordFiles() {
        this(WITHIN);
    }

    /** One that waits so long for a whole file. */
    DiscordFiles(Duration within) {
        this.within = within;
    }

    @Override
    public byte[] get(Attached file, int most) throws IOException {
        URI address = file.address();
        if (!"https".equals(address.getScheme()) || address.getHost() == null || !SERVERS.contains(address.getHost())) {
            throw new IOException("the file does not lie at Discord");
        }
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        CompletableFuture<HttpResponse<InputStream>> answer = http.sendAsync(request, BodyHandlers.ofInputStream());
        CompletableFuture<byte[]> coming =
                answer.thenApplyAsync(response -> read(response, most), Thread::startVirtualThread);
        try {
            return coming.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            abandon(answer);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was fetched");
        } catch (TimeoutException e) {
            abandon(answer);
            throw new IOException("the file did not end");
        } catch (ExecutionException e) {
            // The message of the cause may hold the address.
            throw new IOException("a file could not be fetched: "
                    + (e.getCause() instanceof NotWhole no ? no.getMessage() : "no connection"));
        }
    }

    /** Ends the connection, and with it the thread that reads from it: cancelling what depends on it would not. */
    private static void abandon(CompletableFuture<HttpResponse<InputStream>> answer) {
        if (answer.cancel(true) || answer.isCompletedExceptionally()) {
            return;
        }
        try {
            answer.join().body().close();
        } catch (IOException e) {
            LOG.fine("a file that did not end could not be closed");
        }
    }

    private static byte[] read(HttpResponse<InputStream> response, int most) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new NotWhole("Discord said " + response.statusCode());
            }
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new NotWhole("it is too large");
            }
            return bytes;
        } catch (IOException e) {
            throw new NotWhole("it broke off");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static final class NotWhole extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWhole(String why) {
            super(why);
        }
    }
}
