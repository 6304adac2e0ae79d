package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command eval")
class EvalCommandTest {
    private static final String COST =
            "{\"question\": \"How much did the tunnel cost?\", \"expect\": \"81 million crowns\", \"kind\": \"number\"}";
    private static final String ABSENT =
            "{\"question\": \"Xylophone marzipan?\", \"not_on_record\": true, \"kind\": \"absent\"}";

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void article() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        Files.writeString(
                home.resolve("articles/notes.txt"),
                "Notes from the quay\n\nThe tunnel cost 81 million crowns, twice what was planned.\n");
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

    private String file(String name, String... lines) throws IOException {
        return Files.write(home.resolve(name), List.of(lines)).toString();
    }

    @Test
    @DisplayName("prints a table that fits the screen, what failed, and the confidence")
    void table() throws IOException {
        String wrong = "{\"question\": \"Who paid for the tunnel?\", \"expect\": \"twice what was planned\"}";
        String never = "{\"question\": \"What did the tunnel cost?\", \"expect\": \"90 million\"}";
        assertEquals(0, run("eval", file("gold.jsonl", COST, ABSENT, wrong, never)));
        String text = out.toString();
        assertTrue(text.contains("1 question did not go as expected:"), text);
        assertTrue(text.contains("expected “90 million”"), text);
        assertTrue(text.contains("cited “The tunnel cost 81 million crowns"), text);
        assertTrue(text.contains("expected calibration error ."), text);
        assertTrue(text.lines().anyMatch(l -> l.startsWith("all") && l.contains(".67")), text);
        assertTrue(text.lines().allMatch(l -> l.length() <= 80), text);
        assertTrue(
                err.toString().contains("gold.jsonl, line 4: “90 million” stands in none of the articles."),
                err::toString);
    }

    @Test
    @DisplayName("keeps its result and compares another one with it")
    void against() throws IOException {
        String earlier = home.resolve("earlier.json").toString();
        assertEquals(0, run("eval", file("gold.jsonl", COST, ABSENT), "--save", earlier));
        assertTrue(out.toString().contains("Everything went as expected."), out.toString());
        JsonNode saved = new ObjectMapper().readTree(Files.readString(Path.of(earlier)));
        assertEquals(2, saved.path("questions").size());
        assertEquals("all", saved.path("kinds").path(0).path("kind").asText());
        assertEquals(1, saved.path("kinds").path(0).path("utility").path("mean").asDouble());
        assertTrue(saved.path("reliability").has("expected_calibration_error"));

        Files.writeString(
                Path.of(earlier),
                Files.readString(Path.of(earlier)).replace("\"right_first\":true", "\"right_first\":false"));
        assertEquals(0, run("eval", home.resolve("gold.jsonl").toString(), "--against", earlier));
        String text = out.toString();
        assertTrue(text.contains("Newly right: 1\n  How much did the tunnel cost?"), text);
        assertTrue(text.contains("Newly wrong: none."), text);
        assertTrue(text.lines().anyMatch(l -> l.startsWith("number") && l.contains("+1.00")), text);
    }

    @Test
    @DisplayName("prints one object for scripts")
    void json() throws IOException {
        String earlier = home.resolve("earlier.json").toString();
        assertEquals(0, run("eval", file("gold.jsonl", COST), "--save", earlier, "--json"));
        assertEquals(0, run("eval", file("other.jsonl", COST, ABSENT), "--against", earlier, "--json"));
        assertEquals(2, out.toString().lines().count());
        JsonNode second =
                new ObjectMapper().readTree(out.toString().lines().toList().getLast());
        assertEquals(1, second.path("against").path("only_now").asInt());
        assertEquals(0, second.path("against").path("newly_wrong").size());
    }

    @Test
    @DisplayName("without a file asks the questions that come with OnRecord")
    void bundled() throws IOException {
        file("questions.jsonl", COST);
        assertEquals(0, run("eval"));
        assertTrue(out.toString().contains("Everything went as expected."), out.toString());
    }

    @Test
    @DisplayName("names every line that must be mended, and asks nothing then")
    void broken() throws IOException {
        assertEquals(2, run("eval", file("gold.jsonl", COST, "{\"question\": \"Who?\", \"answer\": \"Lund\"}", "no")));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("gold.jsonl, line 2: \"answer\" is none of"), err::toString);
        assertTrue(err.toString().contains("gold.jsonl, line 3: this is not a JSON object"), err::toString);
    }

    @Test
    @DisplayName("refuses what it cannot do in one sentence")
    void refused() throws IOException {
        assertEquals(2, run("eval", home.resolve("nowhere.jsonl").toString()));
        assertEquals(2, run("eval", file("gold.jsonl", COST), "--against", file("run.json", "{}")));
        assertEquals(2, run("eval", "gold.jsonl", "--selection", "candidates.jsonl"));
        Files.delete(home.resolve("articles/notes.txt"));
        assertEquals(2, run("eval", home.resolve("gold.jsonl").toString()));
        List<String> said = err.toString().lines().toList();
        assertEquals(4, said.size(), said::toString);
        assertTrue(said.get(0).startsWith("There is no file or folder"), said::toString);
        assertTrue(said.get(1).contains("holds no questions"), said::toString);
        assertTrue(said.get(2).contains("not both"), said::toString);
        assertTrue(said.get(3).contains("no articles"), said::toString);
    }

    @Test
    @DisplayName("scores given sentences, a line for each question")
    void selection() throws IOException {
        String candidates = file(
                "candidates.jsonl",
                "{\"qid\": 7, \"question\": \"How many steps are there?\", \"candidates\": [{\"text\": \"It is red.\"},"
                        + " {\"text\": \"There are 214 steps.\"}]}",
                "{\"qid\": 8, \"question\": \"Who?\", \"title\": \"Quay\", \"candidates\": []}",
                "{\"qid\": 9, \"question\": \"Who?\"}");
        assertEquals(2, run("eval", "--selection", candidates, "--json"));
        List<String> lines = out.toString().lines().toList();
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertEquals("7", first.path("qid").asText());
        assertTrue(first.path("scores").path(1).asDouble()
                > first.path("scores").path(0).asDouble());
        assertEquals("{\"qid\":\"8\",\"scores\":[]}", lines.getLast());
        assertTrue(err.toString().contains("line 3: there are no \"candidates\"."), err::toString);
    }
}
