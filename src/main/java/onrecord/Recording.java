package onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The launcher's recording of this run, from which the JVM can load classes quicker the next time. A question that was
 * refused early would make a poor one, so the launcher keeps none that is not said to be good.
 */
final class Recording {
    private Recording() {}

    /** Says that this run did all that such a run does. */
    static void keep() {
        String mark = System.getProperty("onrecord.recording", "");
        if (!mark.isEmpty()) {
            try {
                Files.createFile(Path.of(mark));
            } catch (IOException e) {
                // The next start is recorded instead.
            }
        }
    }
}
