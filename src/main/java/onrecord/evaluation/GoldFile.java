package onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A UTF-8 file of gold questions: a JSON object a line, or a table with tabs ({@code .tsv}). Empty lines do not count. */
public final class GoldFile {
    /** In the order asked; our own format reads what no other one knows. */
    private static final List<GoldLine> FORMATS =
            List.of(new ParagraphLine(), new QuizLine(), new SentenceGoldLine(), new OwnLine());

    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final List<GoldDialogue> dialogues = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private GoldFile() {}

    /**
     * What reading such a file gives.
     *
     * @param gold the questions that could be read
     * @param problems what must be mended first, a sentence each; empty when the file can be used
     */
    public record Contents(Gold gold, List<String> problems) {
        public Contents {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file; every line that cannot be used is named. */
    public static Contents read(Path file) throws IOException {
        GoldFile reading = new GoldFile();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        List<String> rows = text.lines().toList();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            reading.table(rows);
        } else {
            reading.objects(rows);
        }
        if (reading.dialogues.isEmpty() && reading.problems.isEmpty()) {
            reading.problems.add("there is no question in " + file
                    + "; a line of it is {\"question\": \"...\", \"expect\": \"words of the right answer\"}.");
        }
        return new Contents(new Gold(reading.dialogues), reading.problems);
    }

    private void objects(List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (!row.isBlank()) {
                take(i + 1, () -> object(row));
            }
        }
    }

    private void table(List<String> rows) {
        Optional<GoldTable> table = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (!row.isBlank() && table.isEmpty()) {
                table = Optional.of(new GoldTable(row));
            } else if (!row.isBlank()) {
                GoldTable headed = table.get();
                take(i + 1, () -> headed.object(row));
            }
        }
    }

    private void take(int number, Source source) {
        try {
            JsonNode object = source.object();
            GoldLine format =
                    FORMATS.stream().filter(f -> f.reads(object)).findFirst().orElseThrow();
            Optional<GoldDialogue> dialogue = format.read(object, number);
            if (dialogue.isPresent()) {
                add(dialogue.get(), number);
            }
        } catch (BadLineException e) {
            problems.add("line " + number + ": " + e.getMessage());
        }
    }

    private void add(GoldDialogue dialogue, int number) throws BadLineException {
        Optional<Integer> earlier = Optional.ofNullable(lines.putIfAbsent(dialogue.id(), number));
        if (earlier.isPresent()) {
            throw new BadLineException("“" + dialogue.id() + "” stands on line " + earlier.get()
                    + " already; leave it out or give it an \"id\" of its own.");
        }
        dialogues.add(dialogue);
    }

    private JsonNode object(String row) throws BadLineException {
        try {
            JsonNode node = mapper.readTree(row);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            if (row.contains("“") || row.contains("”")) {
                throw new BadLineException("this is not JSON; around names and texts it needs straight marks: \"…\".");
            }
        }
        throw new BadLineException("this is not a JSON object: {\"question\": \"...\", \"expect\": \"...\"}.");
    }

    @FunctionalInterface
    private interface Source {
        JsonNode object() throws BadLineException;
    }
}
