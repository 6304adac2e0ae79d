package onrecord.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.ConversationId;
import onrecord.desk.Desk;
import onrecord.terminal.JsonLines.BrokenLine;

/**
 * Answers a file of questions, a JSON object a line, in their order.
 *
 * <p>A line is a question, {@code {"id","question"}}, or a dialogue, {@code {"id","turns":[{"turn","user"}]}}, whose
 * turns have ids such as {@code d01.1}. A dialogue is one conversation: its turns may follow up on earlier ones.
 */
final class QuestionBatch {
    private final Desk desk;
    private final PrintWriter out;
    private final PrintWriter err;
    private final AnswerJson json;

    QuestionBatch(Desk desk, PrintWriter out, PrintWriter err) {
        this.desk = desk;
        this.out = out;
        this.err = err;
        this.json = new AnswerJson(new Sentences(desk.update().articles()));
    }

    /** Answers every line and returns the exit code: 0 when every line held a question. */
    int answer(Path questions) throws IOException {
        return new JsonLines(questions, err).read(line -> {
            for (Item item : items(line)) {
                answer(item);
            }
        });
    }

    private void answer(Item item) throws IOException {
        long start = System.nanoTime();
        Answer answer = item.dialogue().isPresent()
                ? desk.ask(Library.BUNDLED, item.dialogue().get(), item.question())
                : desk.ask(Library.BUNDLED, item.question());
        out.println(JsonLine.of(json.of(item.id(), answer, millisSince(start))));
        if (out.checkError()) {
            throw new IOException("The output was closed before the last question was answered.");
        }
    }

    /** Milliseconds since {@link System#nanoTime()} was {@code start}. */
    static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<Item> items(JsonNode line) throws BrokenLine {
        String id = required(line, "id", "qid");
        if (!line.path("turns").isArray()) {
            return List.of(new Item(id, required(line, "question", "text"), Optional.empty()));
        }
        ConversationId dialogue = new ConversationId("batch", UUID.randomUUID().toString());
        List<Item> turns = new ArrayList<>();
        for (JsonNode turn : line.path("turns")) {
            turns.add(new Item(id + "." + required(turn, "turn"), required(turn, "user"), Optional.of(dialogue)));
        }
        return turns;
    }

    private static String required(JsonNode object, String... fields) throws BrokenLine {
        return JsonLines.text(object, fields)
                .orElseThrow(() -> new BrokenLine("there is no \"" + String.join("\" or \"", fields) + "\"."));
    }

    private record Item(String id, String question, Optional<ConversationId> dialogue) {}
}
