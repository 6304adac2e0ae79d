package onrecord.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.RankedDocument;
import onrecord.terminal.JsonLines.BrokenLine;

/**
 * Searches for a file of queries and writes what TREC's scorers read: {@code query Q0 document rank score tag} a line.
 *
 * @param depth how many documents a query, at most
 */
record TrecRun(Desk desk, PrintWriter err, int depth) {
    private static final String TAG = "onrecord";

    /** Searches for every line of {@code queries} and returns the exit code: 0 when every line held a query. */
    int write(Path queries, Path run) throws IOException {
        JsonLines lines = new JsonLines(queries, err);
        try (BufferedWriter writer = Files.newBufferedWriter(run)) {
            return lines.read(line -> write(line, writer));
        }
    }

    private void write(JsonNode line, Writer writer) throws IOException, BrokenLine {
        String id = JsonLines.text(line, "_id", "id", "qid")
                .orElseThrow(() -> new BrokenLine("there is no \"id\", \"_id\" or \"qid\"."));
        String words = JsonLines.text(line, "text", "query", "question")
                .orElseThrow(() -> new BrokenLine("there is no \"text\", \"query\" or \"question\"."));
        List<RankedDocument> documents = desk.documents(Library.BUNDLED, words, depth);
        int rank = 1;
        for (RankedDocument document : documents) {
            writer.write(line(id, rank++, document));
            writer.write('\n');
        }
    }

    static String line(String query, int rank, RankedDocument document) {
        return String.join(
                " ",
                field(query),
                "Q0",
                field(document.name()),
                String.valueOf(rank),
                String.valueOf(document.score()),
                TAG);
    }

    /** Blanks part the fields, so none may stand in one. */
    private static String field(String value) {
        return value.strip().replaceAll("\\s", "_");
    }
}
