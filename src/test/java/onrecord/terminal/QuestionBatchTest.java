package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.desk.Desk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of questions")
class QuestionBatchTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path articles;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int answer(String... lines) throws IOException {
        Path questions = folder.resolve("questions.jsonl");
        Files.write(questions, List.of(lines));
        try (Desk desk = Newsroom.desk(articles)) {
            return new QuestionBatch(desk, new PrintWriter(out), new PrintWriter(err)).answer(questions);
        }
    }

    private List<JsonNode> answers() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toString())
                .readAll();
    }

    @Test
    @DisplayName("is answered in its order, an object a line")
    void questions() throws IOException {
        assertEquals(
                0,
                answer(
                        "\uFEFF{\"id\":\"q1\",\"question\":\"How much did the tunnel cost?\"}",
                        "",
                        "{\"id\":2,\"question\":\"Xylophone marzipan?\"}"));

        assertEquals(
                List.of("q1", "2"),
                answers().stream().map(a -> a.get("id").asText()).toList());
        assertEquals(
                List.of(true, false),
                answers().stream().map(a -> a.get("answered").asBoolean()).toList());
        assertEquals(2, out.toString().lines().count());
        assertEquals("", err.toString());
    }

    @Test
    @DisplayName("may hold dialogues, each a conversation of its own")
    void dialogues() throws IOException {
        assertEquals(
                0,
                answer(
                        "{\"id\":\"d01\",\"turns\":[{\"turn\":1,\"user\":\"What did Lindqvist say about the tunnel?\"},"
                                + "{\"turn\":2,\"user\":\"And the ferries?\"}]}",
                        "{\"id\":\"d02\",\"turns\":[{\"turn\":1,\"user\":\"And the ferries?\"}]}"));

        assertEquals(
                List.of("d01.1", "d01.2", "d02.1"),
                answers().stream().map(a -> a.get("id").asText()).toList());
        assertEquals(
                List.of("", "What did Lindqvist say about the ferries?", ""),
                answers().stream().map(a -> a.path("standalone").asText()).toList());
    }

    @Test
    @DisplayName("with broken lines is answered all the same, and each broken line is named")
    void broken() throws IOException {
        assertEquals(
                2,
                answer(
                        "{\"id\":",
                        "[1]",
                        "{\"id\":\"q3\"}",
                        "{\"question\":\"The tunnel?\"}",
                        "{\"id\":\"d5\",\"turns\":[{\"turn\":1,\"user\":\"The tunnel?\"},{\"turn\":2}]}",
                        "{\"id\":\"q6\",\"question\":\"The tunnel?\"}"));

        assertEquals(
                List.of("q6"), answers().stream().map(a -> a.get("id").asText()).toList());
        List<String> messages = err.toString().lines().toList();
        Path file = folder.resolve("questions.jsonl");
        assertEquals(
                List.of(
                        file + ", line 1: this is not JSON.",
                        file + ", line 2: this is not a JSON object.",
                        file + ", line 3: there is no \"question\" or \"text\".",
                        file + ", line 4: there is no \"id\" or \"qid\".",
                        file + ", line 5: there is no \"user\".",
                        "5 of 6 lines in " + file + " could not be used."),
                messages);
    }

    @Test
    @DisplayName("is not answered further once nobody reads the answers")
    void closed() throws IOException {
        Path questions = Files.writeString(folder.resolve("q.jsonl"), "{\"id\":\"1\",\"question\":\"The tunnel?\"}\n");
        Writer closed = Writer.nullWriter();
        closed.close();
        try (Desk desk = Newsroom.desk(articles)) {
            QuestionBatch batch = new QuestionBatch(desk, new PrintWriter(closed), new PrintWriter(err));

            IOException e = assertThrows(IOException.class, () -> batch.answer(questions));

            assertTrue(Failure.sentence(e).startsWith("The output was closed"), e.getMessage());
        }
    }
}
