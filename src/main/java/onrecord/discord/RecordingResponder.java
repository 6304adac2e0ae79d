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
    /** What is sent without a sign of life before it goes to the asker alone, as in Discord. */
    private boolean seenByOne = true;

    @Override
    public void acknowledge(Audience audience) {
        seenByOne = audience == Audience.ASKER;
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
