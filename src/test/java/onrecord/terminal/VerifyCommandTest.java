package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("onrecord verify")
@Execution(ExecutionMode.CONCURRENT)
class VerifyCommandTest {
    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        Files.writeString(home.resolve("articles/gazette.txt"), """
                ---
                title: Harbour tunnel opens
                ---

                “The tunnel will not leak in any storm,” harbour master Mara Lindqvist told reporters on Friday.

                Mayor Daniel Okoro said the town would pay for a second ferry.
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

    @Test
    @DisplayName("confirms, with the words, who said them and where")
    void confirms() {
        assertEquals(0, run("verify", "The tunnel will not leak in any storm", "--by", "Lindqvist"));
        String text = out.toString();
        assertTrue(text.contains("Confirmed: Mara Lindqvist said these words."), text);
        assertTrue(text.contains("  Mara Lindqvist\n"), text);
        assertTrue(text.contains("1  Harbour tunnel opens"), text);
    }

    @Test
    @DisplayName("confirms what is nearly so, with the differences marked")
    void near() {
        assertEquals(0, run("verify", "The tunnel won't leak in any storm", "--by", "Lindquist"));
        String text = out.toString();
        assertTrue(text.contains("Confirmed, but not word for word"), text);
        assertTrue(text.contains("“Lindquist” was taken for Mara Lindqvist."), text);
        assertTrue(text.contains("The tunnel [-won't-] {+will not+} leak in any storm"), text);
    }

    @Test
    @DisplayName("says that the words are the reporter's account")
    void reported() {
        assertEquals(0, run("verify", "the town would pay for a second ferry", "--by", "Okoro"));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(text.contains("the reporter's account of what Daniel Okoro said, not as a quotation."), text);
    }

    @Test
    @DisplayName("does not confirm what is turned, and shows what was said")
    void turned() {
        assertEquals(1, run("verify", "The tunnel will leak in any storm", "--by", "Lindqvist"));
        String text = out.toString();
        assertTrue(text.contains("Not confirmed: the true words say the opposite"), text);
        assertTrue(text.contains("will {+not+} leak"), text);
    }

    @Test
    @DisplayName("says where to put articles when there are none")
    void empty() throws IOException {
        Files.delete(home.resolve("articles/gazette.txt"));
        assertEquals(1, run("verify", "The tunnel will not leak in any storm"));
        assertTrue(out.toString().contains("there are no articles yet"), out.toString());
    }

    @Test
    @DisplayName("does not confirm somebody else's words")
    void otherSpeaker() {
        assertEquals(1, run("verify", "The tunnel will not leak in any storm", "--by", "Okoro"));
        assertTrue(out.toString()
                .replaceAll("\\s+", " ")
                .contains("it was Mara Lindqvist who said them, not Daniel Okoro."));
    }

    @Test
    @DisplayName("says when nobody has the name, and when the words stand nowhere")
    void nowhere() {
        assertEquals(1, run("verify", "Fish is cheap in Bergen", "--by", "Jansen"));
        String text = out.toString();
        assertTrue(text.contains("Not on record: no such words stand in this article."), text);
        assertTrue(text.contains("Nobody called “Jansen” stands in this article."), text);
    }

    @Test
    @DisplayName("says when the words are too few to check")
    void nothingToCheck() {
        assertEquals(1, run("verify", "and so it is"));
        assertTrue(out.toString().contains("Nothing to check"), out.toString());
    }

    @Test
    @DisplayName("refuses what makes no sense in one sentence")
    void refuses() {
        assertEquals(2, run("verify"));
        assertEquals(2, run("verify", "words", "--by", " "));
        assertEquals(2, run("verify", "words", "--claims", "claims.jsonl"));
        assertEquals(2, run("verify", "word ".repeat(500)));
        assertEquals(2, run("verify", "--claims", home.resolve("nothing.jsonl").toString()));
        assertEquals(5, err.toString().lines().count(), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    @DisplayName("checks a file, a JSON object a line")
    void batch() throws IOException {
        Path claims = home.resolve("claims.jsonl");
        Files.write(
                claims,
                List.of(
                        "{\"id\":\"a\",\"claim_text\":\"The tunnel will not leak in any storm\",\"claimed_speaker\":\"Lindqvist\"}",
                        "{\"id\":\"b\",\"claim_text\":\"The tunnel will leak in any storm\",\"claimed_speaker\":\"Lindqvist\"}",
                        "{\"id\":\"c\",\"claim_text\":\"Fish is cheap in Bergen\",\"claimed_speaker\":null}",
                        "{\"id\":\"d\",\"claim_text\":\"The tunnel will not leak in any storm\",\"claimed_speaker\":\"Okoro\"}",
                        "{\"id\":\"e\",\"claim_text\":\"The tunnel won't leak in any storm\"}"));
        assertEquals(0, run("verify", "--claims", claims.toString(), "--json"));
        List<JsonNode> lines = lines();
        assertEquals(
                List.of("verbatim", "altered-meaning", "fabricated", "misattributed", "near"),
                lines.stream().map(line -> line.path("verdict").asText()).toList());
        JsonNode first = lines.getFirst();
        assertEquals("Mara Lindqvist", first.path("true_speaker").asText());
        assertEquals(
                "The tunnel will not leak in any storm",
                first.path("true_wording").asText());
        assertTrue(first.path("is_direct_quote").asBoolean());
        assertEquals("gazette.txt", first.path("cited").path(0).path("doc").asText());
        assertEquals("negation", lines.get(1).path("turn").asText());
        assertFalse(lines.get(2).has("true_wording"));
        assertEquals(0, lines.get(2).path("cited").size());
    }

    @Test
    @DisplayName("names a line of a file that cannot be used")
    void brokenLine() throws IOException {
        Path claims = home.resolve("claims.jsonl");
        Files.writeString(claims, "{\"id\":\"a\"}\n");
        assertEquals(2, run("verify", "--claims", claims.toString()));
        assertTrue(err.toString().contains("line 1: there is no \"claim_text\"."), err.toString());
    }

    @Test
    @DisplayName("prints one claim as JSON")
    void json() throws IOException {
        assertEquals(1, run("verify", "The tunnel will leak in any storm", "--by", "Lindqvist", "--json"));
        assertEquals("altered-meaning", lines().getFirst().path("verdict").asText());
    }

    private List<JsonNode> lines() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new java.util.ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }
}
