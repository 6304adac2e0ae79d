package onrecord.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A UTF-8 file with one JSON object a line; empty lines do not count. */
final class JsonLines {
    private final Path file;
    private final PrintWriter err;
    private final ObjectMapper mapper = new ObjectMapper();
    private int lines;
    private int broken;

    /**
     * A file to be read.
     *
     * @param err is told of every line that cannot be used
     */
    JsonLines(Path file, PrintWriter err) {
        this.file = file;
        this.err = err;
    }

    /**
     * Reads the file, one line at a time.
     *
     * @return the exit code: 0 when every line could be used
     */
    int read(Use use) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    use(json, number, use);
                }
            }
        }
        if (broken > 0) {
            err.println(broken + " of " + lines + " lines in " + file + " could not be used.");
        }
        return broken > 0 ? ExitCode.BROKEN : ExitCode.DONE;
    }

    private void use(String json, int number, Use use) throws IOException {
        lines++;
        try {
            use.use(object(json));
        } catch (BrokenLine e) {
            broken++;
            err.println(file + ", line " + number + ": " + e.getMessage());
            err.flush();
        }
    }

    private JsonNode object(String json) throws BrokenLine {
        try {
            JsonNode node = mapper.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new BrokenLine("this is not JSON.", e);
        }
        throw new BrokenLine("this is not a JSON object.");
    }

    /** The text of the first of these fields that has one; a number counts as text. */
    static Optional<String> text(JsonNode object, String... fields) {
        return Arrays.stream(fields)
                .map(object::path)
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .findFirst();
    }

    /** Does something with the object of one line. */
    interface Use {
        void use(JsonNode object) throws BrokenLine, IOException;
    }

    /** A line that cannot be used; the message is a sentence that says why. */
    static final class BrokenLine extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenLine(String sentence) {
            super(sentence);
        }

        BrokenLine(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
