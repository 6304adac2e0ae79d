package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * @param tookButton whether the button that was pressed was taken away before
 */
record Said(Kind kind, JsonNode message, Map<String, byte[]> files, boolean seenByOne, boolean tookButton) {
    private static final int ROW = 1;

    Said {
        files = Map.copyOf(files);
    }

    Said(Kind kind, JsonNode message, Map<String, byte[]> files, boolean seenByOne) {
        this(kind, message, files, seenByOne, false);
    }

    /** The same, said after a button was taken away. */
    Said afterTaking() {
        return new Said(kind, message, files, seenByOne, true);
    }

    /** The same message without a button; a row that has no other goes with it. */
    Said without(String label) {
        ObjectNode left = message.deepCopy();
        ArrayNode rows = left.putArray("components");
        for (JsonNode row : message.path("components")) {
            ObjectNode others = row.deepCopy();
            ArrayNode parts = others.putArray("components");
            all(row.path("components"))
                    .filter(c -> !c.path("label").asText().equals(label))
                    .forEach(parts::add);
            if (!parts.isEmpty()) {
                rows.add(others);
            }
        }
        return new Said(Kind.UPDATE, left, files, seenByOne);
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
