package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;

/** Copies what must survive into a file, and puts it back. */
public interface BackupAction {
    /**
     * Writes the file; the bot may go on meanwhile.
     *
     * @throws IOException when there is such a file already, or it cannot be written
     */
    void backup(Path file) throws IOException;

    /**
     * Puts everything back as it was.
     *
     * @param force whether what is there now may go
     * @throws IOException when the file is no backup, something is there already, or the bot runs
     */
    void restore(Path file, boolean force) throws IOException;
}
