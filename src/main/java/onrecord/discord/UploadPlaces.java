package onrecord.discord;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import onrecord.desk.Receipt;
import onrecord.store.Server;

/**
 * The few places in which uploads are fetched and unpacked, each of which may need much memory. Servers take turns; few
 * of each wait, and none for long.
 */
final class UploadPlaces {
    private static final int PLACES = 2;
    private static final int WAITING_OF_A_SERVER = 3;
    private static final int WAITING = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOO_MANY = "too many uploads are being taken in just now; try again in a minute";

    private final Turns turns = new Turns(PLACES);

    /** What came of it when it was its turn; else a refusal that says to try again. */
    List<Receipt> take(Server server, String name, Supplier<List<Receipt>> work) {
        if (turns.waiting() >= WAITING) {
            return List.of(new Receipt.Refused(name, TOO_MANY));
        }
        return turns.takeWithin(Long.toString(server.id()), WAITING_OF_A_SERVER, PATIENCE, work)
                .orElseGet(() -> List.of(new Receipt.Refused(name, TOO_MANY)));
    }
}
