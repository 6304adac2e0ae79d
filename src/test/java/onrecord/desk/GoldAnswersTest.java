package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Asks real articles what people asked them. The articles belong to their publishers and are not part of this project;
 * where they lie is told by {@code -Donrecord.shared=FOLDER}, else {@code ../shared}. How good the answers are is
 * measured elsewhere; here they must only be true to the letter.
 */
@DisplayName("Asked about real articles")
@Execution(ExecutionMode.CONCURRENT)
class GoldAnswersTest {
    @Test
    @DisplayName("every question is answered, and every citation stands in its article word for word")
    void verbatim(@TempDir Path home) throws IOException {
        Path shared = Path.of(System.getProperty("onrecord.shared", "../shared"));
        Path gold = shared.resolve("gold/qa.dev.jsonl");
        assumeTrue(
                Files.exists(gold), "no gold/qa.dev.jsonl in " + shared + ": name its folder with -Donrecord.shared");
        Path articles = shared.resolve("articles");
        int cited = 0;
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(gold);
        try (Desk desk = DeskOver.at(home).over(articles, Progress.SILENT)) {
            for (String line : lines) {
                JsonNode question = json.readTree(line);
                Answer answer =
                        desk.ask(Library.BUNDLED, question.path("question").asText());
                for (Excerpt excerpt : cited(answer)) {
                    stands(excerpt, articles);
                    cited++;
                }
            }
        }
        System.out.printf("verbatim: %d citations of %d questions%n", cited, lines.size());
        assertTrue(cited >= lines.size(), "too few citations to mean anything: " + cited);
    }

    private static void stands(Excerpt excerpt, Path articles) throws IOException {
        String name = excerpt.article().origin().name();
        String file = Files.readString(articles.resolve(name), StandardCharsets.UTF_8);
        assertFalse(excerpt.words().isBlank(), name);
        assertEquals(excerpt.span().in(file), excerpt.words(), name);
    }

    private static List<Excerpt> cited(Answer answer) {
        List<Evidence> evidence = switch (answer) {
            case Answer.Found found -> found.evidence();
            case Answer.NotFound not -> not.nearest();
            case Answer.WhichOne which -> List.of();
        };
        List<Excerpt> cited = new ArrayList<>();
        for (Evidence piece : evidence) {
            cited.add(piece.excerpt());
            cited.addAll(piece.alsoReportedIn());
            piece.quote()
                    .ifPresent(quote -> Stream.concat(quote.said().stream(), Stream.of(quote.sentence()))
                            .forEach(cited::add));
            for (Span key : piece.emphasis()) {
                cited.add(piece.excerpt().article().excerpt(key));
            }
        }
        return cited;
    }
}
