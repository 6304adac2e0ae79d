package onrecord.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a bot on this machine whether it can answer: what a container's health check needs, without another program. */
public final class HealthProbe {
    private static final int WITHIN_MILLIS = 3000;
    private static final int MOST_BYTES = 10_000;
    private static final int WELL = 200;

    private HealthProbe() {}

    /** Why the bot behind this port cannot answer, in a sentence; empty when it can. */
    public static Optional<String> trouble(int port) {
        try {
            // Never through a proxy: what is asked is this machine.
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/health").toURL().openConnection(Proxy.NO_PROXY);
            asked.setConnectTimeout(WITHIN_MILLIS);
            asked.setReadTimeout(WITHIN_MILLIS);
            return asked.getResponseCode() == WELL ? Optional.empty() : Optional.of(reason(asked));
        } catch (IOException e) {
            return Optional.of("Nothing answers on port " + port + ": is the bot running, with that port?");
        }
    }

    private static String reason(HttpURLConnection asked) throws IOException {
        String unsaid = "Port " + asked.getURL().getPort() + " answers with status " + asked.getResponseCode() + ".";
        if (asked.getErrorStream() == null) {
            return unsaid;
        }
        try {
            byte[] body = asked.getErrorStream().readNBytes(MOST_BYTES);
            return new ObjectMapper()
                    .readTree(new String(body, StandardCharsets.UTF_8))
                    .path("reason")
                    .asText(unsaid);
        } catch (JsonProcessingException notOurs) {
            return unsaid;
        }
    }
}
