package onrecord;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where log lines go: to standard error, one line each. */
final class Logs {
    /** Held here, because a logger nobody holds forgets its level. */
    private static final Logger OURS = Logger.getLogger("onrecord");
    /** Says at every start that a vector module could be switched on; the launcher does what was measured best. */
    private static final Logger VECTOR_HINT =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Logs() {}

    /** Lets through what is at least this important, in this format; of the libraries, warnings at most. */
    static void from(Level level, LogFormat format) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
        Logger root = Logger.getLogger("");
        root.setLevel(level.intValue() > Level.WARNING.intValue() ? level : Level.WARNING);
        OURS.setLevel(level);
        VECTOR_HINT.setLevel(Level.OFF);
        for (Handler handler : root.getHandlers()) {
            handler.setLevel(level);
            handler.setFormatter(format == LogFormat.JSON ? new JsonLines() : new SimpleFormatter());
        }
    }
}
