package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;

/** The way back to a message: a reply under it. Its audience is whoever can read the channel. */
final class MessageResponder implements Responder {
    private static final Duration TYPING_WITHIN = Duration.ofSeconds(3);
    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;
    private static final int LONGEST_THREAD_NAME = 100;
    private static final int A_DAY_IN_MINUTES = 1440;
    private static final Logger LOG = Logger.getLogger(MessageResponder.class.getName());

    private final Rest rest;
    private final Token token;
    private final String channel;
    private final String message;
    private final Optional<String> member;
    private Optional<String> thread = Optional.empty();

    /**
     * Nothing sent yet.
     *
     * @param member who is told in private when we may not write in the channel; nobody when it is private itself
     */
    MessageResponder(Rest rest, Token token, String channel, String message, Optional<String> member) {
        this.rest = rest;
        this.token = token;
        this.channel = channel;
        this.message = message;
        this.member = member;
    }

    /** Shows "is typing"; when Discord will not, the reply is tried all the same. */
    @Override
    public void acknowledge(Audience audience) throws IOException {
        try {
            send("typing", Optional.empty(), TYPING_WITHIN, false);
        } catch (Rest.Refused refused) {
            if (refused.status() == FORBIDDEN) {
                throw refused;
            }
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException unknown) {
            LOG.fine("whether it shows that we type is not known");
        }
    }

    @Override
    public void acknowledgeUpdate() throws IOException {
        acknowledge(Audience.EVERYONE);
    }

    @Override
    public void send(Reply reply) throws IOException {
        ObjectNode body = MessageJson.of(reply);
        if (thread.isEmpty()) {
            body.putObject("message_reference").put("message_id", message).put("fail_if_not_exists", false);
        }
        // Discord sends a message with the same nonce only once, so it can be tried again.
        body.put("nonce", message).put("enforce_nonce", true);
        send("messages", Optional.of(Payload.of(body, reply.attachment())), SENT_WITHIN, true);
    }

    @Override
    public void open(Form form) {
        throw new IllegalStateException("a message opens no form");
    }

    @Override
    public void sendMore(Reply reply, Audience audience) throws IOException {
        send("messages", Optional.of(Payload.of(MessageJson.of(reply), reply.attachment())), SENT_WITHIN, false);
    }

    @Override
    public Optional<String> openThread(String name) throws IOException {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("name", Source.shortened(name, LONGEST_THREAD_NAME))
                .put("auto_archive_duration", A_DAY_IN_MINUTES);
        try {
            JsonNode made = post(
                    "/channels/" + channel + "/messages/" + message + "/threads",
                    Optional.of(Payload.of(body)),
                    SENT_WITHIN,
                    false);
            thread = Optional.of(made.path("id").asText()).filter(id -> !id.isEmpty());
        } catch (Rest.Refused notHere) {
            // Threads cannot be opened there, or we may not: the reply goes below the question.
            LOG.fine(() -> "no thread: " + notHere.getMessage());
        }
        return thread;
    }

    @Override
    public void takeAway(String button) {
        throw new IllegalStateException("there is no button on what somebody wrote");
    }

    @Override
    public void remove() {
        throw new IllegalStateException("what somebody wrote is not ours to remove");
    }

    private void send(String what, Optional<Payload> body, Duration within, boolean repeatable) throws IOException {
        try {
            post("/channels/" + thread.orElse(channel) + "/" + what, body, within, repeatable);
        } catch (Rest.Refused refused) {
            if (refused.status() == FORBIDDEN && member.isPresent()) {
                whisper(member.get());
            }
            throw refused;
        }
    }

    /** Says privately why there is no answer. Whether that arrives is up to the member's settings. */
    private void whisper(String to) throws IOException {
        ObjectNode who = JsonNodeFactory.instance.objectNode().put("recipient_id", to);
        JsonNode chat = post("/users/@me/channels", Optional.of(Payload.of(who)), SENT_WITHIN, true);
        ObjectNode body = MessageJson.of(new Reply.Plain("I may not write in <#" + channel
                + ">. Whoever runs that server can allow me “View Channel” and “Send Messages” there."));
        body.put("nonce", message).put("enforce_nonce", true);
        post("/channels/" + chat.path("id").asText() + "/messages", Optional.of(Payload.of(body)), SENT_WITHIN, true);
    }

    private JsonNode post(String path, Optional<Payload> body, Duration within, boolean repeatable) throws IOException {
        return rest.send(new Rest.Call("POST", path, body, Optional.of(token), within, repeatable));
    }
}
