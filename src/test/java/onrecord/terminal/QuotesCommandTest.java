package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("On the command line")
@Execution(ExecutionMode.CONCURRENT)
class QuotesCommandTest {
    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectories(home.resolve("articles"));
        Files.writeString(articles.resolve("gazette.txt"), """
                Harbour tunnel opens after nine years

                Harbour commissioner Mara Lindqvist opened the tunnel on Friday.

                “The tunnel will stay dry in every storm we can imagine,” Lindqvist told reporters.

                “Nobody will miss the fog signal at the old gate,” she said.
                """);
        Files.writeString(articles.resolve("ledger.txt"), """
                Nothing will drip

                The new tunnel was the talk of the town.

                “The tunnel will stay dry in every storm we can imagine for years,” an official said.
                """);
    }

    private int run(String... args) {
        return new Terminal(
                        Newsroom.desks(home),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        InputStream.nullInputStream(),
                        TerminalScreen.plain(),
                        () -> 7,
                        (desk, file, force) -> {},
                        new NoBackups())
                .run(args);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }

    @Nested
    @DisplayName("quotes")
    class Quotes {
        @Test
        @DisplayName("are shown words first under their speaker, with every article that has them")
        void text() {
            assertEquals(0, run("quotes", "Lindqvist"), err::toString);
            String page = out.toString();
            assertTrue(page.startsWith("Mara Lindqvist, Harbour commissioner\n"), page);
            assertTrue(page.contains("“The tunnel will stay dry in every storm"), page);
            assertTrue(page.contains("  1  "), page);
            assertTrue(page.lines().allMatch(line -> line.length() <= 80), page);
        }

        @Test
        @DisplayName("carried from another article say so")
        void inferred() {
            assertEquals(0, run("quotes", "Mara", "Lindqvist", "--about", "dry tunnel"), err::toString);
            String page = out.toString().replaceAll("\\s+", " ");
            assertTrue(page.contains("; the same words are Lindqvist’s in ["), page);
        }

        @Test
        @DisplayName("are an object a line for scripts, copies with one cluster number")
        void json() throws IOException {
            assertEquals(0, run("quotes", "--json"), err::toString);
            List<JsonNode> lines = lines();
            for (JsonNode line : lines) {
                for (String field : List.of(
                        "doc", "start", "end", "text", "type", "speaker", "mention", "cue", "confidence", "cluster")) {
                    assertTrue(line.has(field), line + " lacks " + field);
                }
            }
            List<JsonNode> dry = lines.stream()
                    .filter(l -> l.path("text").asText().contains("stay dry"))
                    .toList();
            assertEquals(2, dry.size());
            assertEquals(dry.getFirst().path("cluster"), dry.getLast().path("cluster"));
            assertTrue(
                    dry.stream().anyMatch(l -> l.path("inferred_from").asText().equals("gazette.txt")), dry.toString());
        }

        @Test
        @DisplayName("that are none are said to be none, with what to try")
        void none() {
            assertEquals(1, run("quotes", "Zork"));
            assertTrue(err.toString().contains("Nobody called “Zork” speaks in these 2 articles."), err.toString());
            assertEquals(1, run("quotes", "Lindqvist", "--about", "zeppelins"));
            assertTrue(err.toString().contains("Mara Lindqvist is not quoted on “zeppelins”"), err.toString());
            assertEquals("", out.toString());
        }

        @Test
        @DisplayName("of an empty library are a hint to add articles")
        void empty() throws IOException {
            Files.delete(home.resolve("articles/gazette.txt"));
            Files.delete(home.resolve("articles/ledger.txt"));
            assertEquals(1, run("quotes"));
            assertEquals(1, run("speakers"));
            assertEquals(
                    2,
                    err.toString()
                            .lines()
                            .filter(l -> l.contains("there are no articles yet"))
                            .count());
        }
    }

    @Nested
    @DisplayName("quotes by document")
    class ByDocument {
        private static final String LINES = """
                {"id":"b","text":"“The old lighthouse will be lit again in May,” Mayor Olga Frost said. Gulls cried."}
                {"id":"a","text":"The gulls were seen over the pier."}
                """;

        @Test
        @DisplayName("are one line a document, in the file's order, also for those without quotes")
        void inOrder() throws IOException {
            Path file = Files.writeString(home.resolve("documents.jsonl"), LINES);
            assertEquals(0, run("quotes", "--articles", file.toString(), "--by-document", "--json"), err::toString);
            List<JsonNode> lines = lines();
            assertEquals(
                    List.of("b", "a"),
                    lines.stream().map(l -> l.path("doc_id").asText()).toList());
            assertEquals(0, lines.getLast().path("quotes").size());
            JsonNode quote = lines.getFirst().path("quotes").get(0);
            String text = new JsonMapper()
                    .readTree(LINES.lines().findFirst().orElseThrow())
                    .path("text")
                    .asText();
            assertEquals(
                    "The old lighthouse will be lit again in May,",
                    text.substring(
                            quote.path("start").asInt(), quote.path("end").asInt()));
            assertEquals("direct", quote.path("type").asText());
            assertEquals("Olga Frost", quote.path("speaker_canonical").asText());
            assertEquals(1, quote.path("attr").asInt());
            assertTrue(quote.has("cue") && quote.has("speaker_text") && quote.has("speaker_start"), quote.toString());
        }

        @Test
        @DisplayName("need a file, and nothing else")
        void alone() {
            assertEquals(2, run("quotes", "--by-document"));
            assertTrue(err.toString().contains("--articles FILE.jsonl"), err.toString());
        }
    }

    @Nested
    @DisplayName("speakers")
    class Speakers {
        @Test
        @DisplayName("are a table of name, role, statements and articles")
        void table() {
            assertEquals(0, run("speakers"), err::toString);
            assertTrue(
                    out.toString().lines().findFirst().orElseThrow().matches("Name +Role +Statements +Articles"),
                    out.toString());
            assertTrue(
                    out.toString().lines().anyMatch(l -> l.matches("Mara Lindqvist +Harbour commissioner +2 +2")),
                    out.toString());
        }

        @Test
        @DisplayName("are an object a line for scripts")
        void json() throws IOException {
            assertEquals(0, run("speakers", "--json"), err::toString);
            JsonNode first = lines().getFirst();
            assertEquals("Mara Lindqvist", first.path("name").asText());
            assertEquals(2, first.path("statements").asInt());
            assertEquals("Harbour commissioner", first.path("roles").path(0).asText());
        }
    }
}
