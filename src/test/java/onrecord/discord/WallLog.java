package onrecord.discord;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, down to the finest. */
final class WallLog extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("onrecord");
    private final Optional<Level> before = Optional.ofNullable(ours.getLevel());
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Begins. */
    static WallLog open() {
        WallLog log = new WallLog();
        log.setLevel(Level.ALL);
        log.ours.setLevel(Level.ALL);
        log.root.addHandler(log);
        return log;
    }

    /** What was logged, with its parameters and failures. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord said) {
        StringWriter line = new StringWriter();
        PrintWriter out = new PrintWriter(line);
        out.print(said.getLoggerName() + " " + said.getMessage());
        Object[] parameters = said.getParameters();
        if (parameters != null) {
            for (Object parameter : parameters) {
                out.print(" " + parameter);
            }
        }
        if (said.getThrown() != null) {
            said.getThrown().printStackTrace(out);
        }
        out.flush();
        lines.add(line.toString());
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        root.removeHandler(this);
        ours.setLevel(before.orElse(null));
    }
}
