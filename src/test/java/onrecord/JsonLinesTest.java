package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log line in JSON")
class JsonLinesTest {
    private final LogRecord told = new LogRecord(Level.WARNING, "a request failed: {0}");

    @Test
    @DisplayName("is one object on one line")
    void line() throws Exception {
        told.setLoggerName("onrecord.discord.Bot");
        told.setParameters(new Object[] {"two\n\"lines\""});
        told.setInstant(Instant.parse("2026-03-09T10:11:12.345Z"));
        String line = new JsonLines().format(told);
        assertEquals(1, line.lines().count());
        assertTrue(line.endsWith(System.lineSeparator()));
        JsonNode json = new ObjectMapper().readTree(line);
        assertEquals("2026-03-09T10:11:12.345Z", json.path("time").asText());
        assertEquals("WARNING", json.path("level").asText());
        assertEquals("onrecord.discord.Bot", json.path("logger").asText());
        assertEquals("a request failed: two\n\"lines\"", json.path("message").asText());
        assertFalse(json.has("exception"));
    }

    @Test
    @DisplayName("tells of an exception its class, and not its message")
    void exception() throws Exception {
        told.setThrown(new IllegalStateException("what somebody typed"));
        String line = new JsonLines().format(told);
        assertEquals(
                "java.lang.IllegalStateException",
                new ObjectMapper().readTree(line).path("exception").asText());
        assertFalse(line.contains("typed"));
    }
}
