package onrecord;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What of the libraries' messages reaches standard error. Every library logs to java.util.logging. */
final class Logging {
    /**
     * One says at every start that a vector module could be switched on; the other prints whole packets, with message
     * texts, user ids and tokens, when it cannot read one. Held here because a logger nobody holds forgets its level.
     */
    private static final List<Logger> SILENT = List.of(
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"),
            Logger.getLogger("org.javacord.core.util.gateway.PacketHandler"));

    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    /** Lets messages of this level and above through. */
    static void to(Level level) {
        ROOT.setLevel(level);
        for (Handler handler : ROOT.getHandlers()) {
            handler.setLevel(level);
        }
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
