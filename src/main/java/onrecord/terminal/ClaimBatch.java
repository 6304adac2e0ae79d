package onrecord.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.quote.Verdict;
import onrecord.terminal.JsonLines.BrokenLine;

/** Checks a file of claims, {@code {"id","claim_text","claimed_speaker"?}} a line, in their order. */
final class ClaimBatch {
    private final Desk desk;
    private final PrintWriter out;
    private final PrintWriter err;

    ClaimBatch(Desk desk, PrintWriter out, PrintWriter err) {
        this.desk = desk;
        this.out = out;
        this.err = err;
    }

    /** Checks every line and returns the exit code: 0 when every line held a claim. */
    int check(Path claims) throws IOException {
        return new JsonLines(claims, err).read(this::check);
    }

    private void check(JsonNode line) throws BrokenLine, IOException {
        String id = required(line, "id");
        String words = required(line, "claim_text");
        Optional<String> by = JsonLines.text(line, "claimed_speaker").filter(name -> !name.isBlank());
        long start = System.nanoTime();
        Verdict verdict = desk.verify(Library.BUNDLED, words, by);
        out.println(JsonLine.of(VerdictJson.of(id, verdict, QuestionBatch.millisSince(start))));
        if (out.checkError()) {
            throw new IOException("The output was closed before the last claim was checked.");
        }
    }

    private static String required(JsonNode object, String field) throws BrokenLine {
        return JsonLines.text(object, field).orElseThrow(() -> new BrokenLine("there is no \"" + field + "\"."));
    }
}
