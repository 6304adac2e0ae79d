package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What we said to an {@link Act}, as it went to Discord.
 *
 * @param kind how it appears
 * @param message the message, or the dialogue's data, as Discord's JSON
 * @param files what is attached, by the files' names
 * @param seenByOne whether the asker alone sees it
 */
record Said(Kind kind, JsonNode message, Map<String, byte[]> files, boolean seenByOne) {
    private static final int ROW = 1;

    Said {
        files = Map.copyOf(files);
    }

    /** The part of the message whose label begins so: a button, or a list with such a choice. */
    Optional<JsonNode> component(String label) {
        return all(message.path("components"))
                .flatMap(c -> c.path("type").asInt() == ROW ? all(c.path("components")) : all(c))
                .filter(c -> c.path("label").asText().startsWith(label)
                        || all(c.path("options"))
                                .anyMatch(o -> o.path("label").asText().equals(label)))
                .findFirst();
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /** How it appears. */
    enum Kind {
        /** A new message. */
        MESSAGE,
        /** In the place of the message whose button was pressed. */
        UPDATE,
        /** A dialogue with fields to fill in. */
        DIALOGUE,
        /** Not at all: the message whose button was pressed is gone. */
        REMOVAL
    }
}
