package onrecord.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.SentenceSelection;
import onrecord.terminal.JsonLines.BrokenLine;

/**
 * Scores a file of questions with candidate sentences, {@code {"qid","question","title"?,"candidates":[{"text"}]}} a
 * line, in their order: {@code {"qid","scores":[...]}} a line, one score for each candidate.
 */
final class SelectionBatch {
    private final SentenceSelection selection;
    private final PrintWriter out;
    private final PrintWriter err;

    SelectionBatch(SentenceSelection selection, PrintWriter out, PrintWriter err) {
        this.selection = selection;
        this.out = out;
        this.err = err;
    }

    /** Scores every line and returns the exit code: 0 when every line could be used. */
    int score(Path questions) throws IOException {
        return new JsonLines(questions, err).read(this::score);
    }

    private void score(JsonNode line) throws BrokenLine, IOException {
        String id = required(line, "qid", "id");
        String question = required(line, "question");
        Optional<String> title = JsonLines.text(line, "title").filter(t -> !t.isBlank());
        if (!line.path("candidates").isArray()) {
            throw new BrokenLine("there are no \"candidates\".");
        }
        List<String> sentences = new ArrayList<>();
        for (JsonNode candidate : line.path("candidates")) {
            sentences.add(candidate.isTextual() ? candidate.asText() : required(candidate, "text"));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("qid", id);
        ArrayNode scores = object.putArray("scores");
        selection.scores(question, title, sentences).forEach(scores::add);
        out.println(JsonLine.of(object));
        if (out.checkError()) {
            throw new IOException("The output was closed before the last question was scored.");
        }
    }

    private static String required(JsonNode object, String... fields) throws BrokenLine {
        return JsonLines.text(object, fields)
                .orElseThrow(() -> new BrokenLine("there is no \"" + String.join("\" or \"", fields) + "\"."));
    }
}
