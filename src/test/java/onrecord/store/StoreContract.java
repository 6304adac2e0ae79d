package onrecord.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever database it is kept in; a class a table below this one. */
abstract class StoreContract {
    static final Server HARBOUR = new Server(100);
    static final Server MARKET = new Server(200);
    static final Member ANNA = new Member(HARBOUR, 1);
    static final Member BEN = new Member(HARBOUR, 2);
    static final Member CARL = new Member(HARBOUR, 3);
    /** Small ones, so that a test can go over them. */
    static final Limits FEW = new Limits(5, 3, 2, 5, 3, 7, 6, 2, 4, 3);

    final TurnedClock clock = new TurnedClock();

    private final StoreFactory factory;

    @TempDir
    private Path folder;

    private Store store;

    StoreContract(StoreFactory factory) {
        this.factory = factory;
    }

    @BeforeEach
    void open() throws IOException {
        store = factory.open(folder, clock, FEW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Where the store is. */
    final Path folder() {
        return folder;
    }

    final Store store() {
        return store;
    }

    /** The same store, as it is after a restart. */
    final Store reopened() throws IOException {
        close();
        open();
        return store;
    }

    final Instant now() {
        return clock.instant();
    }

    final void later() {
        clock.turn(Duration.ofMinutes(1));
    }
}
