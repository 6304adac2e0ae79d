package onrecord.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;

/** A store whose file can be kept from growing, as on a full disk. */
public final class CrampedStore implements AutoCloseable {
    private static final int PLENTY = 1_000_000;

    private final Database database;
    private final Store store;

    public CrampedStore(Path folder) throws IOException {
        database = new SqliteFile(folder.resolve(Store.FILE), SqliteFile.PATIENCE).open(OptionalInt.empty());
        store = new Store(database, Clock.systemUTC(), Limits.STANDARD);
    }

    public Store store() {
        return store;
    }

    /** From now on the file grows no further. */
    public void fill() {
        database.writeInstallation(handle -> handle.execute("PRAGMA max_page_count = 1"));
    }

    /** From now on there is room. */
    public void makeRoom() {
        database.writeInstallation(handle -> handle.execute("PRAGMA max_page_count = " + PLENTY));
    }

    @Override
    public void close() {
        store.close();
    }
}
