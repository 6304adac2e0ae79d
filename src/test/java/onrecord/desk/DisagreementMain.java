package onrecord.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Disagreement;
import onrecord.article.Excerpt;
import onrecord.article.Library;

/**
 * Asks questions and prints every answer in which the articles are said to differ, to be read by somebody.
 *
 * <p>Takes a folder for the index, a folder or file of articles, and a file with a {@code "question"} a line.
 */
public final class DisagreementMain {
    private DisagreementMain() {}

    /** Prints the disagreements and how many there are. */
    public static void main(String[] args) throws IOException {
        int asked = 0;
        int answered = 0;
        int differing = 0;
        ObjectMapper json = new ObjectMapper();
        try (Desk desk = DeskOver.at(Path.of(args[0])).mirror(Path.of(args[1]), Progress.SILENT)) {
            for (String line : Files.readAllLines(Path.of(args[2]))) {
                JsonNode question = json.readTree(line);
                Answer answer =
                        desk.ask(Library.BUNDLED, question.path("question").asText());
                asked++;
                if (answer instanceof Answer.Found found) {
                    answered++;
                    if (found.disagreement().isPresent()) {
                        differing++;
                        System.out.println(question.path("id").asText() + "  "
                                + answer.question().kind() + "  "
                                + question.path("question").asText());
                        print(found.disagreement().get());
                    }
                }
            }
        } finally {
            DeskOver.close();
        }
        System.out.printf("%d questions, %d answered, %d with a disagreement%n", asked, answered, differing);
    }

    private static void print(Disagreement disagreement) {
        System.out.println("  " + disagreement.matter());
        for (Disagreement.Side side : disagreement.sides()) {
            Excerpt excerpt = side.excerpt();
            Optional<String> value =
                    side.value().map(v -> v.in(excerpt.article().text()));
            System.out.println("    <" + value.orElse("") + ">  "
                    + excerpt.article().origin().name() + ": " + excerpt.words().replaceAll("\\s+", " "));
            List<Excerpt> also = side.alsoIn();
            also.forEach(e -> System.out.println("        also "
                    + e.article().origin().name() + ": " + e.words().replaceAll("\\s+", " ")));
        }
    }
}
