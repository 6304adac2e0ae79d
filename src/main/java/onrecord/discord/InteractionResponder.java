package onrecord.discord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
            boolean picture = reply.picture().isPresent() && (refused.status() == 403 || refused.status() == 413);
            if (!picture) {
                throw refused;
            }
            sendWhole(reply.withoutPicture());
        }
    }

    private void sendWhole(Reply reply) throws IOException {
        ObjectNode message = MessageJson.of(reply);
        if (acknowledged) {
            String path = "/webhooks/" + interaction.application() + "/" + interaction.token() + "/messages/@original";
            rest.send(call("PATCH", path, Payload.of(message, reply.picture()), SENT_WITHIN));
        } else {
            ObjectNode callback = callback(MESSAGE);
            callback.set("data", message.put("flags", FOR_ASKER));
            callBack(Payload.of(callback, reply.picture()));
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
     */
    record Interaction(String id, String token, String application) {
        /** Where the first sign of life goes. */
        String callbackPath() {
            return "/interactions/" + id + "/" + token + "/callback";
        }
    }
}
