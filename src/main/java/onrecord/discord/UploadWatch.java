package onrecord.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.desk.Receipt;

/**
 * Shows in place how far an upload is, until all is read or Discord lets us change the reply no longer. It waits on no
 * thread: the requests' own are for those who ask.
 */
final class UploadWatch {
    private static final Logger LOG = Logger.getLogger(UploadWatch.class.getName());
    private static final int MOST_FAILURES = 3;

    private final Duration every;

    /** One that looks so often. */
    UploadWatch(Duration every) {
        this.every = every;
    }

    /**
     * Shows it, and returns at once.
     *
     * @param patience how long the reply can be changed
     */
    void show(List<Receipt> receipts, Responder responder, Patience patience) throws IOException {
        if (receipts.stream().noneMatch(UploadCard::waits)) {
            responder.send(UploadCard.draw(receipts, false));
            return;
        }
        new Watched(receipts, responder, patience).lookLater();
    }

    /** One upload; looked at by one thread after the other. */
    private final class Watched {
        private final List<Receipt> receipts;
        private final Responder responder;
        private final Patience patience;
        private final CompletableFuture<Void> all;
        private long shown = -1;
        private int failures;

        Watched(List<Receipt> receipts, Responder responder, Patience patience) {
            this.receipts = receipts;
            this.responder = responder;
            this.patience = patience;
            this.all = CompletableFuture.allOf(receipts.stream()
                    .filter(Receipt.Taken.class::isInstance)
                    .map(receipt -> ((Receipt.Taken) receipt).read())
                    .toArray(CompletableFuture[]::new));
        }

        /** When all is read, or after a while. Most are read by then, and there is no progress to show. */
        void lookLater() {
            CompletableFuture<Void> unused = all.copy()
                    .completeOnTimeout(null, every.toMillis(), TimeUnit.MILLISECONDS)
                    .whenCompleteAsync((read, failed) -> look(), Thread::startVirtualThread);
        }

        private void look() {
            long waiting = receipts.stream().filter(UploadCard::waits).count();
            boolean last = waiting > 0 && !patience.lasts(every);
            if (waiting != shown || last) {
                send(UploadCard.draw(receipts, last), waiting);
            }
            if (shown != 0 && !last && failures < MOST_FAILURES) {
                lookLater();
            }
        }

        /** What does not arrive may do so the next time; the card that stands there is still true. */
        private void send(Reply card, long waiting) {
            try {
                responder.send(card);
                shown = waiting;
                failures = 0;
            } catch (IOException | RuntimeException e) {
                failures++;
                LOG.log(
                        Level.INFO,
                        "how far an upload is could not be shown: {0}",
                        e.getClass().getName());
            }
        }
    }
}
