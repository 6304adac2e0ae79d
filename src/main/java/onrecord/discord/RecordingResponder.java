package onrecord.discord;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps what is said to one request, instead of sending it. */
final class RecordingResponder implements Responder {
    private static final int PATIENCE_SECONDS = 60;

    private final CompletableFuture<Said> said = new CompletableFuture<>();
    private Said.Form form = Said.Form.MESSAGE;
    private final boolean interaction;
    private boolean seenByOne;

    /**
     * Nothing said yet.
     *
     * @param interaction whether it is a command or a button: what is sent to these without a sign of life goes to the
     *     asker alone, as in Discord; what is sent to a message never does
     */
    RecordingResponder(boolean interaction) {
        this.interaction = interaction;
        this.seenByOne = interaction;
    }

    @Override
    public void acknowledge(Audience audience) {
        seenByOne = interaction && audience == Audience.ASKER;
    }

    @Override
    public void acknowledgeUpdate() {
        form = Said.Form.UPDATE;
    }

    @Override
    public void send(Reply reply) {
        said.complete(new Said(
                form,
                MessageJson.of(reply),
                reply.picture().map(p -> Map.of(p.fileName(), p.bytes())).orElse(Map.of()),
                seenByOne));
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
