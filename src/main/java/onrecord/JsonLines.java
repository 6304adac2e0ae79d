package onrecord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Log lines as JSON objects: time (UTC), level, logger, message, and of an exception its class alone, because its
 * message may hold what somebody typed.
 */
final class JsonLines extends Formatter {
    @Override
    public String format(LogRecord told) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("time", told.getInstant().toString())
                .put("level", told.getLevel().getName())
                .put("logger", told.getLoggerName())
                .put("message", formatMessage(told));
        Optional.ofNullable(told.getThrown())
                .ifPresent(e -> line.put("exception", e.getClass().getName()));
        return line + System.lineSeparator();
    }
}
