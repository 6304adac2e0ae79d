package onrecord.store;

import java.io.IOException;
import java.nio.file.Path;

/** A store of which backups are made, in whichever database. */
interface BackedUp {
    /** Writes what is kept at one moment into an empty file. */
    void writeTo(Path part, Trouble trouble) throws IOException;

    /** Puts what is in a backup in the place of what is kept; nothing happens to the backup. */
    void replace(Path backup, boolean force) throws IOException;
}
