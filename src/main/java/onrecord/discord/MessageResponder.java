package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The way back to a message: a reply under it. Its audience is whoever can read the channel. */
final class MessageResponder implements Responder {
    private static final Duration TYPING_WITHIN = Duration.ofSeconds(3);
    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);

    private final Rest rest;
    private final Token token;
    private final String channel;
    private final String message;

    MessageResponder(Rest rest, Token token, String channel, String message) {
        this.rest = rest;
        this.token = token;
        this.channel = channel;
        this.message = message;
    }

    /** Shows "is typing"; when Discord will not, the reply is tried all the same. */
    @Override
    public void acknowledge(Audience audience) throws IOException {
        try {
            send("typing", Optional.empty(), TYPING_WITHIN, false);
        } catch (Rest.Refused refused) {
            if (refused.status() == 403) {
                throw refused;
            }
        }
    }

    @Override
    public void acknowledgeUpdate() throws IOException {
        acknowledge(Audience.EVERYONE);
    }

    @Override
    public void send(Reply reply) throws IOException {
        ObjectNode body = MessageJson.of(reply);
        body.putObject("message_reference").put("message_id", message).put("fail_if_not_exists", false);
        // Discord sends a message with the same nonce only once, so it can be tried again.
        body.put("nonce", message).put("enforce_nonce", true);
        send("messages", Optional.of(Payload.of(body, reply.picture())), SENT_WITHIN, true);
    }

    private void send(String what, Optional<Payload> body, Duration within, boolean repeatable) throws IOException {
        rest.send(new Rest.Call(
                "POST", "/channels/" + channel + "/" + what, body, Optional.of(token), within, repeatable));
    }
}
