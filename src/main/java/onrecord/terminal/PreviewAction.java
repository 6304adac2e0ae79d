package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import onrecord.desk.Desk;

/** Writes a page that shows how OnRecord looks in Discord. */
@FunctionalInterface
public interface PreviewAction {
    /**
     * Writes it.
     *
     * @param desk what it is over; stays open
     * @param force whether a file of somebody else's is replaced
     * @throws IOException when the file cannot be written, or is somebody else's
     */
    void write(Desk desk, Path file, boolean force) throws IOException, InterruptedException;
}
