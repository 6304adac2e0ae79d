package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** The way back to a command or a button. */
final class InteractionResponder implements Responder {
    private static final int MESSAGE = 4;
    private static final int MESSAGE_LATER = 5;
    private static final int UPDATE_LATER = 6;
    private static final int UPDATE = 7;
    private static final int WINDOW = 9;
    private static final int ROW = 1;
    private static final int FOR_ASKER = 64;
    private static final int ALREADY_ACKNOWLEDGED = 40060;

    /** Discord waits three seconds for the first sign of life. */
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofMillis(2800);

    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);

    private final Rest rest;
    private final Interaction interaction;
    private final Runnable onAcknowledged;
    private boolean acknowledged;

    InteractionResponder(Rest rest, Interaction interaction) {
        this(rest, interaction, () -> {});
    }

    /** The same; told once when Discord has our first sign of life. */
    InteractionResponder(Rest rest, Interaction interaction, Runnable onAcknowledged) {
        this.rest = rest;
        this.interaction = interaction;
        this.onAcknowledged = onAcknowledged;
    }

    @Override
    public void acknowledge(Audience audience) throws IOException {
        ObjectNode callback = callback(MESSAGE_LATER);
        if (audience == Audience.ASKER) {
            callback.putObject("data").put("flags", FOR_ASKER);
        }
        acknowledge(callback);
    }

    @Override
    public void acknowledgeUpdate() throws IOException {
        acknowledge(callback(UPDATE_LATER));
    }

    @Override
    public void send(Reply reply) throws IOException {
        try {
            sendWhole(reply);
        } catch (Rest.Refused refused) {
            // Where files may not be attached, or not so large ones, the words have to do.
            boolean file = reply.attachment().isPresent() && (refused.status() == 403 || refused.status() == 413);
            if (!file) {
                throw refused;
            }
            sendWhole(reply.withoutAttachment());
        }
    }

    @Override
    public void open(Form form) throws IOException {
        ObjectNode callback = callback(WINDOW);
        callback.set("data", MessageJson.of(form));
        callBack(Payload.of(callback));
    }

    @Override
    public void sendMore(Reply reply, Audience audience) throws IOException {
        ObjectNode message = MessageJson.of(reply);
        if (audience == Audience.ASKER) {
            message.put("flags", FOR_ASKER);
        }
        // A message that is sent twice stands there twice.
        rest.send(new Rest.Call(
                "POST",
                webhook(),
                Optional.of(Payload.of(message, reply.attachment())),
                Optional.empty(),
                SENT_WITHIN,
                false));
    }

    /** A command's answer stands where it was sent. */
    @Override
    public Optional<String> openThread(String name) {
        return Optional.empty();
    }

    @Override
    public void takeAway(String button) throws IOException {
        ObjectNode callback = callback(UPDATE);
        callback.putObject("data").set("components", without(button, interaction.components()));
        callBack(Payload.of(callback));
    }

    /** The rows of a message but for one button; a row that has no other goes with it. */
    private static ArrayNode without(String button, JsonNode rows) {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        for (JsonNode row : rows) {
            ArrayNode others = JsonNodeFactory.instance.arrayNode();
            for (JsonNode one : row.path("components")) {
                if (!one.path("custom_id").asText().equals(button)) {
                    others.add(one);
                }
            }
            if (!others.isEmpty()) {
                left.addObject().put("type", ROW).set("components", others);
            }
        }
        return left;
    }

    @Override
    public void remove() throws IOException {
        rest.send(new Rest.Call("DELETE", original(), Optional.empty(), Optional.empty(), SENT_WITHIN, true));
    }

    private String webhook() {
        return "/webhooks/" + interaction.application() + "/" + interaction.token();
    }

    private String original() {
        return webhook() + "/messages/@original";
    }

    private void sendWhole(Reply reply) throws IOException {
        ObjectNode message = MessageJson.of(reply);
        if (acknowledged) {
            rest.send(call("PATCH", original(), Payload.of(message, reply.attachment()), SENT_WITHIN));
        } else {
            ObjectNode callback = callback(MESSAGE);
            callback.set("data", message.put("flags", FOR_ASKER));
            callBack(Payload.of(callback, reply.attachment()));
        }
    }

    private void acknowledge(ObjectNode callback) throws IOException {
        try {
            callBack(Payload.of(callback));
        } catch (Rest.Refused | InterruptedIOException no) {
            throw no;
        } catch (IOException unknown) {
            // It may have arrived all the same; whether it has, the reply will show.
            acknowledged = true;
        }
    }

    private void callBack(Payload body) throws IOException {
        try {
            rest.send(call("POST", interaction.callbackPath(), body, ACKNOWLEDGED_WITHIN));
        } catch (Rest.Refused refused) {
            // A try whose answer was lost did arrive.
            if (refused.code() != ALREADY_ACKNOWLEDGED) {
                throw refused;
            }
        }
        acknowledged = true;
        onAcknowledged.run();
    }

    private static ObjectNode callback(int type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static Rest.Call call(String method, String path, Payload body, Duration within) {
        return new Rest.Call(method, path, Optional.of(body), Optional.empty(), within, true);
    }

    /**
     * Where the reply goes.
     *
     * @param id the interaction's number
     * @param token the secret that lets us answer it, for fifteen minutes
     * @param application our application's number
     * @param components what stands under the message whose button was pressed, as Discord sent it
     */
    record Interaction(String id, String token, String application, JsonNode components) {
        Interaction(String id, String token, String application) {
            this(id, token, application, MissingNode.getInstance());
        }

        /** Where the first sign of life goes. */
        String callbackPath() {
            return "/interactions/" + id + "/" + token + "/callback";
        }
    }
}
