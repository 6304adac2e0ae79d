package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A documents file")
class DocumentsFileTest {
    private final Intake intake = new Intake();
    private Path file = Path.of("");

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("news.jsonl");
    }

    private List<Reading> read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Reading> read(byte[] content) throws IOException {
        Files.write(file, content);
        try (Stream<Reading> readings = intake.read(intake.sources(file).getFirst())) {
            return readings.toList();
        }
    }

    private Article only(String line) throws IOException {
        List<Reading> readings = read(line);
        assertEquals(1, readings.size());
        return Written.clean(readings.getFirst());
    }

    private static List<String> told(List<Reading> readings) {
        return readings.stream()
                .map(reading -> switch (reading) {
                    case Reading.Clean clean -> clean.article().origin().name();
                    case Reading.Refused refused -> refused.name() + ": " + refused.why();
                })
                .toList();
    }

    @Test
    @DisplayName("gives an article for each line, with all that the line tells")
    void tellsAll() throws IOException {
        Article article = only("""
                {"id":"pier-1","title":"Piers","text":"One.\\nTwo.","outlet":"Harbour Gazette","link":"https://example.com/a","published":"2022-01-12","more":[1]}
                """);
        assertEquals("Piers", article.headline());
        assertEquals(
                new Origin(
                        "pier-1",
                        Optional.of("Harbour Gazette"),
                        Optional.of(URI.create("https://example.com/a")),
                        Optional.of(LocalDate.of(2022, 1, 12)),
                        Optional.empty()),
                article.origin());
        assertEquals(List.of("One.", "Two."), Written.body(article));
    }

    @Test
    @DisplayName("has texts that are taken as they are: nothing is left out, offsets count in the text")
    void asItIs() throws IOException {
        Article article = only(
                "{\"id\":\"a\",\"text\":\" Title\\r\\n\\r\\nBy Jane Doe\\n3 min read\\nThe pier is old. — AFP\\n***\\n\"}");
        assertEquals(" Title\r\n\r\nBy Jane Doe\n3 min read\nThe pier is old. — AFP\n***\n", article.text());
        assertEquals(
                List.of("Title", "By Jane Doe", "3 min read", "The pier is old. — AFP", "***"), Written.body(article));
        assertEquals(Origin.named("a"), article.origin());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"_id\":\"a\",\"text\":\"x\"} | a",
                "{\"doc_id\":\"a b/c.txt\",\"text\":\"x\"} | a b/c.txt",
                "{\"id\":17,\"text\":\"x\"} | 17",
                "{\"id\":\"Ünï\",\"text\":\"x\"} | Ünï"
            })
    @DisplayName("may call the id by three names, and it may be a number")
    void ids(String line, String id) throws IOException {
        assertEquals(id, only(line).origin().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"title\":\"\"", ",\"title\":null", ",\"title\":\" - \""})
    @DisplayName("without a title has the beginning of the text for a headline")
    void noTitle(String title) throws IOException {
        assertEquals(
                "The pier is old and short.",
                only("{\"id\":\"a\",\"text\":\"The pier is old and short. It is.\"" + title + "}")
                        .headline());
    }

    @Test
    @DisplayName("with a text of marks alone has the id for a headline")
    void marksOnly() throws IOException {
        assertEquals("***", only("{\"id\":\"a\",\"text\":\"***\"}").headline());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\" | the line breaks off in the middle of its JSON",
                "{\"id\":\"a\" \"text\":\"x\"} | the line is not valid JSON (column 11)",
                "{\"id\":\"a\",\"text\":\"x\"} {} | the line is not valid JSON (column 23)",
                "[1,2] | the line is not a JSON object",
                "null | the line is not a JSON object",
                "{\"text\":\"x\"} | it has no \"id\"",
                "{\"id\":null,\"text\":\"x\"} | it has no \"id\"",
                "{\"id\":\" \",\"text\":\"x\"} | its \"id\" must be 1 to 200 printable characters",
                "{\"id\":\"a\\u001bb\",\"text\":\"x\"} | its \"id\" must be 1 to 200 printable characters",
                "{\"id\":\"a\"} | it has no \"text\"",
                "{\"id\":\"a\",\"text\":17} | it has no \"text\"",
                "{\"id\":\"a\",\"text\":\" \\n\"} | its \"text\" is blank",
                "{\"id\":\"first\",\"text\":\"x\"} | its \"id\" first stands in an earlier line already"
            })
    @DisplayName("with a broken line has the line refused by its number, and the others read")
    void broken(String line, String why) throws IOException {
        List<Reading> readings =
                read("{\"id\":\"first\",\"text\":\"x\"}\n\n" + line + "\r\n{\"id\":\"last\",\"text\":\"x\"}");
        assertEquals(List.of("first", "news.jsonl line 3: " + why, "last"), told(readings));
    }

    @Test
    @DisplayName("does not count the id of a refused line as taken")
    void refusedId() throws IOException {
        assertEquals(
                List.of("news.jsonl line 1: it has no \"text\"", "a"),
                told(read("{\"id\":\"a\"}\n{\"id\":\"a\",\"text\":\"x\"}")));
    }

    @Test
    @DisplayName("refuses a line that is nested to overflow, and goes on")
    void deep() throws IOException {
        List<Reading> readings = read("[".repeat(100_000) + "\n{\"id\":\"a\",\"text\":\"x\"}");
        assertTrue(readings.getFirst() instanceof Reading.Refused);
        assertEquals("a", told(readings).getLast());
    }

    @Test
    @DisplayName("refuses a line of more than 5 MB, and goes on")
    void longLine() throws IOException {
        String text = "a".repeat(Intake.LARGEST_ARTICLE);
        assertEquals(
                List.of("news.jsonl line 1: the line is longer than 5 MB", "b"),
                told(read("{\"id\":\"a\",\"text\":\"" + text + "\"}\n{\"id\":\"b\",\"text\":\"x\"}")));
    }

    @Test
    @DisplayName("refuses a line that is not UTF-8, and takes a byte order mark")
    void encodings() throws IOException {
        assertEquals("a", only("\uFEFF{\"id\":\"a\",\"text\":\"x\"}").origin().name());
        assertEquals(
                List.of("news.jsonl line 1: the line is not UTF-8 text"),
                told(read("{\"id\":\"é\",\"text\":\"x\"}".getBytes(Charset.forName("windows-1252")))));
    }

    @Test
    @DisplayName("that is empty is refused")
    void empty() throws IOException {
        assertEquals(List.of("news.jsonl: it is empty"), told(read("")));
        assertEquals(List.of("news.jsonl: it holds no documents"), told(read("\n \n")));
    }

    @Test
    @DisplayName("of thousands of documents is read one at a time")
    void streams() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add("{\"id\":" + i + ",\"text\":\"The pier is old, said fisherman " + i + ".\"}");
        }
        Files.write(file, lines);
        Source source = intake.sources(file).getFirst();
        try (Stream<Reading> readings = intake.read(source)) {
            Iterator<Reading> each = readings.iterator();
            assertEquals("0", Written.clean(each.next()).origin().name());
        }
        try (Stream<Reading> readings = intake.read(source)) {
            assertEquals(3_000, readings.filter(Reading.Clean.class::isInstance).count());
        }
        Iterator<Reading> each = intake.read(source).iterator();
        for (int i = 0; i < 3_000; i++) {
            each.next();
        }
        assertThrows(NoSuchElementException.class, each::next);
    }

    @Test
    @DisplayName("that is gone when it is read is refused")
    void gone() throws IOException {
        Files.writeString(file, "{}");
        Source source = intake.sources(file).getFirst();
        Files.delete(file);
        assertEquals(
                List.of("news.jsonl: it could not be read: it is no longer there"),
                told(intake.read(source).toList()));
    }
}
