package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A file that a member gives to a command; Discord keeps it.
 *
 * @param name what the member calls it
 * @param bytes how many there are, as Discord says
 * @param address where Discord keeps it
 */
record Attached(String name, long bytes, URI address) {
    /** The file as Discord describes it; empty when that is no file. */
    static Optional<Attached> read(JsonNode json) {
        try {
            return json.path("url").isTextual()
                    ? Optional.of(new Attached(
                            json.path("filename").asText("file"),
                            json.path("size").asLong(),
                            new URI(json.path("url").asText())))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
