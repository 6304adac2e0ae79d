package onrecord.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;

/**
 * What Discord's gateway says in one frame.
 *
 * @param json the frame
 */
record Packet(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int HELLO = 10;
    private static final int ACKNOWLEDGED = 11;

    /** Reads a frame; empty when it is none of Discord's. */
    static Optional<Packet> read(String frame) {
        try {
            JsonNode json = JSON.readTree(frame);
            return json != null && json.path("op").isInt() ? Optional.of(new Packet(json)) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The event's name; empty when it is none. */
    Optional<String> event() {
        return op() == DISPATCH ? Optional.of(json.path("t").asText()) : Optional.empty();
    }

    /** What happened. */
    JsonNode data() {
        return json.path("d");
    }

    /** How often a connection that greets us wants a heartbeat. */
    Optional<Duration> greeting() {
        int millis = data().path("heartbeat_interval").asInt();
        return op() == HELLO && millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }

    boolean isHeartbeat() {
        return op() == HEARTBEAT;
    }

    boolean isAcknowledgement() {
        return op() == ACKNOWLEDGED;
    }

    /** The same place in Discord's count of events, with nothing in it. */
    String emptied() {
        return JSON.createObjectNode()
                .put("op", DISPATCH)
                .put("s", json.path("s").asInt())
                .put("t", "TAKEN")
                .toString();
    }

    private int op() {
        return json.path("op").asInt();
    }
}
