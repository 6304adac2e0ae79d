package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.desk.Update;
import onrecord.ingest.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Indexing")
class IndexCommandTest {
    @Test
    @DisplayName("says what it did and what was refused")
    void update() {
        Update update = new Update(
                Path.of("news"),
                13,
                1,
                2,
                1,
                0,
                10,
                List.of(new Reading.Refused("photo.txt", "It is not text\u001b.")),
                Duration.ofMillis(1260),
                Instant.EPOCH);

        assertEquals("""
                13 articles and 1 passage from news in 1.3 s.
                2 added, 1 changed, 0 removed, 10 unchanged.
                1 refused:
                  photo.txt: It is not text␛.
                """, UpdateText.of(update, 80));
    }

    @Nested
    @DisplayName("that takes long")
    class Bar {
        private final StringWriter err = new StringWriter();

        private void index(TerminalScreen screen) {
            try (IndexingBar bar = new IndexingBar(new PrintWriter(err), screen)) {
                bar.at(0, 0, "");
                bar.at(0, 3, "");
                bar.at(1, 3, "a.txt");
                bar.at(3, 3, "b.txt");
            }
        }

        @Test
        @DisplayName("shows a bar where somebody watches, and takes it away")
        void watched() {
            index(new TerminalScreen(60, false, false, true));

            String shown = err.toString();
            assertTrue(shown.contains("\rIndexing 100%"), shown);
            assertTrue(shown.contains("3/3"), shown);
            assertTrue(shown.endsWith("\r" + " ".repeat(59) + "\r"), shown);
        }

        @Test
        @DisplayName("shows nothing in a file or a pipe")
        void unwatched() {
            index(TerminalScreen.plain());

            assertEquals("", err.toString());
        }
    }
}
