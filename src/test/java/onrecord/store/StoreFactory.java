package onrecord.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens a store of one kind of database; the same folder is the same store. */
@FunctionalInterface
interface StoreFactory {
    Store open(Path folder, Clock clock, Limits limits) throws IOException;
}
