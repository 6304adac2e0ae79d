package onrecord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log")
class LogsTest {
    private static final Logger OURS = Logger.getLogger("onrecord.discord");
    private static final Logger LIBRARY = Logger.getLogger("some.library");

    @AfterEach
    void asBefore() {
        Logs.from(Level.INFO, LogFormat.TEXT);
    }

    @Test
    @DisplayName("lets through our lines from the chosen level, and only warnings of the libraries")
    void levels() {
        Logs.from(Level.FINE, LogFormat.TEXT);
        assertTrue(OURS.isLoggable(Level.FINE));
        assertFalse(LIBRARY.isLoggable(Level.INFO));
        assertTrue(LIBRARY.isLoggable(Level.WARNING));
    }

    @Test
    @DisplayName("is written as JSON when it is asked to be")
    void json() {
        Logs.from(Level.INFO, LogFormat.JSON);
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            assertInstanceOf(JsonLines.class, handler.getFormatter());
        }
    }

    @Test
    @DisplayName("is as quiet as it is asked to be")
    void quiet() {
        Logs.from(Level.SEVERE, LogFormat.TEXT);
        assertFalse(OURS.isLoggable(Level.WARNING));
        assertFalse(LIBRARY.isLoggable(Level.WARNING));
    }
}
