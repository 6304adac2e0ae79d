package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A request the loopback Discord received.
 *
 * @param method its HTTP method
 * @param path its path, without query
 * @param headers its headers, names in lower case
 * @param body its body, or the JSON in it when it was a form; a missing node when there was none
 * @param files the files in a form, by their names; Discord knows them by number
 */
record Recorded(String method, String path, Map<String, String> headers, JsonNode body, Map<String, byte[]> files) {
    Recorded(String method, String path, Map<String, String> headers, JsonNode body) {
        this(method, path, headers, body, Map.of());
    }

    /** The message in it, wherever a request of this kind has it. */
    JsonNode message() {
        return path.endsWith("/callback") ? body.path("data") : body;
    }

    /** The only card of the message. */
    JsonNode card() {
        return message().path("embeds").path(0);
    }

    String description() {
        return card().path("description").asText();
    }

    /** The id of the button whose label starts so. */
    String button(String label) {
        for (JsonNode row : message().path("components")) {
            for (JsonNode button : row.path("components")) {
                if (button.path("label").asText().startsWith(label)) {
                    return button.path("custom_id").asText();
                }
            }
        }
        throw new AssertionError("no button " + label + " in " + message());
    }

    boolean isPrivate() {
        return body.path("data").path("flags").asInt() == 64;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + body;
    }
}
