package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions about single paragraphs, {@code {"id","question","paragraph","is_impossible","answers":[{"text"}]}}. */
final class ParagraphLine implements GoldLine {
    @Override
    public boolean reads(JsonNode line) {
        return line.has("is_impossible");
    }

    @Override
    public Optional<GoldDialogue> read(JsonNode line, int number) throws BadLineException {
        Set<String> paragraph = Set.of(GoldLine.required(line, "paragraph"));
        List<String> answers = new ArrayList<>();
        for (JsonNode answer : line.path("answers")) {
            answers.add(GoldLine.required(answer, "text"));
        }
        Expectation expected = line.path("is_impossible").asBoolean()
                ? new Expectation.NotOnRecord(List.of())
                : new Expectation.OnRecord(paragraph, List.of(List.of(new Proof.Words(answers, Set.of()))));
        return Optional.of(GoldDialogue.of(new GoldQuestion(
                GoldLine.required(line, "id"), number, "", GoldLine.required(line, "question"), expected)));
    }
}
