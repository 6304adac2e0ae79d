package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int PING = 1;
    private static final int COMMAND = 2;
    private static final int WITHIN = 1;
    private static final int TYPING = 4;
    private static final int FILLED = 5;
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
                id(),
                json.path("token").asText(),
                text("application_id").orElse(self),
                json.path("message").path("components"));
    }

    /** What is typed so far. */
    Keystroke keystroke() {
        JsonNode option = focused(data().path("options"));
        return new Keystroke(
                asker(),
                command(),
                option.path("name").asText(),
                option.path("value").asText());
    }

    /** What is wanted. What we never offered comes out as a button nobody knows, and is answered as such. */
    Request request() {
        int type = json.path("type").asInt();
        if (type == FILLED) {
            return new Request.Filled(customId(), written(data().path("components")), seen(), asker());
        }
        if (type != COMMAND) {
            return new Request.Press(customId(), seen(), asker());
        }
        String name = command();
        if (data().path("type").asInt() == ON_MESSAGE) {
            JsonNode target = data().path("resolved")
                    .path("messages")
                    .path(data().path("target_id").asText());
            return new Request.OnMessage(name, target.path("content").asText(), asker());
        }
        Map<String, String> options = new HashMap<>();
        collect(data().path("options"), options);
        return new Request.Slash(name, options, files(options), asker());
    }

    /** The command's name, that of a command within it behind it. */
    private String command() {
        String name = data().path("name").asText();
        JsonNode first = data().path("options").path(0);
        return first.path("type").asInt() == WITHIN
                ? name + " " + first.path("name").asText()
                : name;
    }

    /** The files among the options, by the options' names. */
    private Map<String, Attached> files(Map<String, String> options) {
        JsonNode sent = data().path("resolved").path("attachments");
        Map<String, Attached> files = new HashMap<>();
        options.forEach(
                (option, number) -> Attached.read(sent.path(number)).ifPresent(file -> files.put(option, file)));
        return files;
    }

    private String customId() {
        return data().path("custom_id").asText();
    }

    private Request.Seen seen() {
        JsonNode message = json.path("message");
        return new Request.Seen(
                message.path("id").asText(),
                MessageEvent.question(message),
                message.path("embeds").path(0).path("description").asText(),
                (message.path("flags").asLong() & SEEN_BY_ONE) != 0);
    }

    /** What stands in the field of a form, however deep Discord lays it. */
    private static String written(JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("custom_id").asText().equals(Form.FIELD)) {
                return component.path("value").asText();
            }
            String inside = written(component.path("components")) + written(component.path("component"));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return components.path("custom_id").asText().equals(Form.FIELD)
                ? components.path("value").asText()
                : "";
    }

    private Asker asker() {
        JsonNode channel = json.path("channel");
        String id = text("channel_id").orElse(channel.path("id").asText());
        Optional<String> parent = Place.THREADS.contains(channel.path("type").asInt())
                ? Optional.of(channel.path("parent_id").asText(id))
                : Optional.empty();
        return Asker.of(text("guild_id"), id, parent, member())
                .with(Rights.of(json.path("member").path("permissions").asText()))
                .with(roles());
    }

    private Set<Long> roles() {
        Set<Long> roles = new HashSet<>();
        for (JsonNode role : json.path("member").path("roles")) {
            Toggled.number(role.asText()).ifPresent(roles::add);
        }
        return roles;
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
