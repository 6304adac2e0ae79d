package onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scorecard as a JSON object, and back. */
public final class ScorecardJson {
    private static final double DIGITS = 1e4;

    private ScorecardJson() {}

    /** The scores by kind, the reliability of the confidence, and how each question went. */
    public static ObjectNode of(Scorecard scorecard) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        kinds(scorecard.kinds(), object.putArray("kinds"));
        ObjectNode reliability = object.putObject("reliability");
        reliability.put(
                "expected_calibration_error", rounded(scorecard.reliability().expectedError()));
        ArrayNode bins = reliability.putArray("bins");
        for (Reliability.Bin bin : scorecard.reliability().bins()) {
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("n", bin.count())
                    .put("confidence", rounded(bin.confidence()))
                    .put("right", rounded(bin.right()));
        }
        ArrayNode questions = object.putArray("questions");
        scorecard.outcomes().forEach(outcome -> write(outcome, questions.addObject()));
        return object;
    }

    /** What changed since an earlier run. */
    public static ObjectNode of(Comparison comparison) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        kinds(comparison.kinds(), object.putArray("kinds"));
        ArrayNode right = object.putArray("newly_right");
        comparison.newlyRight().forEach(o -> right.add(o.id()));
        ArrayNode wrong = object.putArray("newly_wrong");
        comparison.newlyWrong().forEach(o -> wrong.add(o.id()));
        object.put("only_now", comparison.added());
        object.put("only_before", comparison.gone());
        return object;
    }

    private static void kinds(List<KindScore> kinds, ArrayNode into) {
        for (KindScore kind : kinds) {
            ObjectNode object = into.addObject().put("kind", kind.kind()).put("n", kind.questions());
            for (Measure measure : Measure.values()) {
                kind.of(measure)
                        .ifPresent(estimate -> object.putObject(measure.key())
                                .put("mean", rounded(estimate.mean()))
                                .put("low", rounded(estimate.low()))
                                .put("high", rounded(estimate.high())));
            }
        }
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private static void write(Outcome outcome, ObjectNode object) {
        object.put("id", outcome.id());
        object.put("dialogue", outcome.dialogue());
        object.put("kind", outcome.kind());
        object.put("question", outcome.question());
        object.put("expected", outcome.expected());
        object.put("answerable", outcome.answerable());
        object.put("answered", outcome.answered());
        outcome.documentFirst().ifPresent(right -> object.put("document_first", right));
        object.put("right_first", outcome.rightFirst());
        object.put("right_in_three", outcome.rightInThree());
        object.put("corrected", outcome.corrected());
        object.put("confidence", rounded(outcome.confidence()));
        object.put("proven", outcome.proven());
        ArrayNode cited = object.putArray("cited");
        outcome.cited().forEach(c -> cited.addObject().put("doc", c.document()).put("text", c.text()));
    }

    /** Reads what was saved. Throws, naming the file, when it is something else. */
    public static Scorecard read(Path file) throws IOException {
        JsonNode object;
        try {
            object = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not JSON; name a file that eval --save has written", e);
        }
        if (!object.path("questions").isArray() || object.path("questions").isEmpty()) {
            throw new IOException(file + " holds no questions; name a file that eval --save has written");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode question : object.path("questions")) {
            outcomes.add(outcome(question));
        }
        return new Scorecard(outcomes);
    }

    private static Outcome outcome(JsonNode question) {
        List<Outcome.Cited> cited = new ArrayList<>();
        for (JsonNode citation : question.path("cited")) {
            cited.add(new Outcome.Cited(
                    citation.path("doc").asText(), citation.path("text").asText()));
        }
        JsonNode document = question.path("document_first");
        return new Outcome(
                question.path("id").asText(),
                question.path("dialogue").asText(question.path("id").asText()),
                question.path("kind").asText(),
                question.path("question").asText(),
                question.path("expected").asText(),
                question.path("answerable").asBoolean(),
                question.path("answered").asBoolean(),
                document.isBoolean() ? Optional.of(document.asBoolean()) : Optional.empty(),
                question.path("right_first").asBoolean(),
                question.path("right_in_three").asBoolean(),
                question.path("corrected").asBoolean(),
                question.path("confidence").asDouble(),
                question.path("proven").asBoolean(),
                cited);
    }
}
