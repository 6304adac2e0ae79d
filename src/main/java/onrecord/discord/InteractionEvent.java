package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command, menu entry, button or keystroke as Discord sends it. Read with as little as an answer needs, so that what
 * Discord adds, leaves out or nests in it does no harm.
 *
 * @param json Discord's interaction
 */
record InteractionEvent(JsonNode json) {
    private static final Set<Integer> THREADS = Set.of(10, 11, 12);
    private static final int PING = 1;
    private static final int COMMAND = 2;
    private static final int TYPING = 4;
    private static final int ON_MESSAGE = 3;
    private static final int SEEN_BY_ONE = 64;

    /** Its number. */
    String id() {
        return json.path("id").asText();
    }

    /** Whether there is somebody to answer. */
    boolean isAnswerable() {
        return !id().isEmpty()
                && !json.path("token").asText().isEmpty()
                && json.path("type").asInt() != PING;
    }

    /** Whether somebody is still typing. */
    boolean isTyping() {
        return json.path("type").asInt() == TYPING;
    }

    Sender sender() {
        return new Sender(text("guild_id"), member());
    }

    /** Where the reply goes; {@code self} is our own number, should Discord not repeat it. */
    InteractionResponder.Interaction back(String self) {
        return new InteractionResponder.Interaction(
                id(), json.path("token").asText(), text("application_id").orElse(self));
    }

    /** What is typed so far. */
    Keystroke keystroke() {
        JsonNode option = focused(data().path("options"));
        return new Keystroke(
                member(),
                data().path("name").asText(),
                option.path("name").asText(),
                option.path("value").asText());
    }

    /** What is wanted. What we never offered comes out as a button nobody knows, and is answered as such. */
    Request request() {
        if (json.path("type").asInt() != COMMAND) {
            return press();
        }
        String name = data().path("name").asText();
        if (data().path("type").asInt() == ON_MESSAGE) {
            JsonNode target = data().path("resolved")
                    .path("messages")
                    .path(data().path("target_id").asText());
            return new Request.OnMessage(name, target.path("content").asText());
        }
        Map<String, String> options = new HashMap<>();
        collect(data().path("options"), options);
        return new Request.Slash(name, options, Optional.of(asker()));
    }

    private Request press() {
        JsonNode message = json.path("message");
        return new Request.Press(
                data().path("custom_id").asText(),
                MessageEvent.question(message),
                (message.path("flags").asLong() & SEEN_BY_ONE) != 0);
    }

    private Asker asker() {
        JsonNode channel = json.path("channel");
        return Asker.of(
                text("guild_id"),
                text("channel_id").orElse(channel.path("id").asText()),
                member(),
                THREADS.contains(channel.path("type").asInt()));
    }

    private String member() {
        JsonNode inServer = json.path("member").path("user").path("id");
        return inServer.isMissingNode() ? json.path("user").path("id").asText() : inServer.asText();
    }

    private Optional<String> text(String field) {
        return Optional.of(json.path(field).asText()).filter(t -> !t.isEmpty() && !t.equals("null"));
    }

    private JsonNode data() {
        return json.path("data");
    }

    /** Options of a command within a command stand one deeper. */
    private static void collect(JsonNode options, Map<String, String> into) {
        for (JsonNode option : options) {
            if (option.path("value").isValueNode() && !option.path("value").isNull()) {
                into.put(option.path("name").asText(), option.path("value").asText());
            }
            collect(option.path("options"), into);
        }
    }

    private static JsonNode focused(JsonNode options) {
        for (JsonNode option : options) {
            JsonNode within = focused(option.path("options"));
            if (!within.isMissingNode()) {
                return within;
            }
            if (option.path("focused").asBoolean()) {
                return option;
            }
        }
        return options.path("none");
    }
}
