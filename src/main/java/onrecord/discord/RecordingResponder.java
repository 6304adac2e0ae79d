package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps what is said to one request, instead of sending it. */
final class RecordingResponder implements Responder {
    private static final int PATIENCE_SECONDS = 60;

    private final CompletableFuture<Said> said = new CompletableFuture<>();
    private final boolean interaction;
    private final boolean onPrivate;
    private Said.Kind kind = Said.Kind.MESSAGE;
    private boolean seenByOne;
    private boolean tookButton;

    /**
     * Nothing said yet.
     *
     * @param interaction whether it is a command or a button: what is sent to these without a sign of life goes to the
     *     asker alone, as in Discord; what is sent to a message never does
     * @param onPrivate whether the message whose button was pressed is seen by one alone
     */
    RecordingResponder(boolean interaction, boolean onPrivate) {
        this.onPrivate = onPrivate;
        this.interaction = interaction;
        this.seenByOne = interaction;
    }

    @Override
    public void acknowledge(Audience audience) {
        seenByOne = interaction && audience == Audience.ASKER;
    }

    @Override
    public void acknowledgeUpdate() {
        kind = Said.Kind.UPDATE;
        seenByOne = onPrivate;
    }

    @Override
    public void send(Reply reply) {
        keep(kind, reply, seenByOne);
    }

    @Override
    public void sendMore(Reply reply, Audience audience) {
        keep(Said.Kind.MESSAGE, reply, audience == Audience.ASKER);
    }

    @Override
    public void open(Form form) {
        keep(Said.Kind.DIALOGUE, MessageJson.of(form), Map.of(), true);
    }

    @Override
    public void remove() {
        keep(Said.Kind.REMOVAL, JsonNodeFactory.instance.objectNode(), Map.of(), seenByOne);
    }

    /** What is said goes where it was asked: a preview has no threads. */
    @Override
    public Optional<String> openThread(String name) {
        return Optional.empty();
    }

    /** More is said after that. */
    @Override
    public void takeAway(String button) {
        kind = Said.Kind.MESSAGE;
        tookButton = true;
    }

    private void keep(Said.Kind how, Reply reply, boolean byOne) {
        keep(
                how,
                MessageJson.of(reply),
                reply.attachment().map(a -> Map.of(a.fileName(), a.bytes())).orElse(Map.of()),
                byOne);
    }

    /** The first thing that is said is what there is to see. */
    private void keep(Said.Kind how, JsonNode message, Map<String, byte[]> files, boolean byOne) {
        said.complete(new Said(how, message, files, byOne, tookButton));
    }

    /** Waits until something was said. */
    Said said() throws IOException, InterruptedException {
        try {
            return said.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the bot said nothing", e);
        }
    }
}
