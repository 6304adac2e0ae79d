package onrecord.search;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when another process writes to the index, so that this one cannot. */
public final class IndexInUseException extends IOException {
    private static final long serialVersionUID = 1;

    IndexInUseException(Path folder, IOException cause) {
        super("another OnRecord is writing to the index in " + folder + "; try again when it has finished", cause);
    }
}
