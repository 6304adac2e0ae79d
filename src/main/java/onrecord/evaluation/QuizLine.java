package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quiz questions on news, {@code {"id","question","answer":[...],"gold":[...],"answerable","answer_in_gold",
 * "answer_in_pool"}}. An answer may stand in other articles than the gold ones. Where nobody checked whether the articles
 * say it, the question is left out.
 */
final class QuizLine implements GoldLine {
    @Override
    public boolean reads(JsonNode line) {
        return line.has("answer_in_pool");
    }

    @Override
    public Optional<GoldDialogue> read(JsonNode line, int number) throws BadLineException {
        boolean answerable = line.path("answerable").asBoolean();
        boolean sure = answerable
                ? line.path("answer_in_gold").asBoolean()
                : line.path("answer_in_pool").asInt(1) == 0;
        if (!sure) {
            return Optional.empty();
        }
        Set<String> gold = new HashSet<>(GoldLine.texts(line.path("gold")));
        Expectation expected = answerable
                ? new Expectation.OnRecord(
                        gold, List.of(List.of(new Proof.Words(GoldLine.texts(line.path("answer")), Set.of()))))
                : new Expectation.NotOnRecord(List.of());
        return Optional.of(GoldDialogue.of(new GoldQuestion(
                GoldLine.required(line, "id"), number, "", GoldLine.required(line, "question"), expected)));
    }
}
