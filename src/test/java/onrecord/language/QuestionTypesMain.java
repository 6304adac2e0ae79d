package onrecord.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model of question types and says how good it is on questions kept apart. Each training question counts
 * twice: as printed, and as typed in chat. Arguments: the training file, the file kept apart, the file to write the
 * model to; both files with a {@code {"coarse","fine","text"}} a line.
 */
final class QuestionTypesMain {
    private static final double FINENESS = 128;

    /** Every question counts twice, so this keeps what stands in a single one. */
    private static final int CUTOFF = 2;

    /** Of 1, 0.5, 0.25 and 0.12 the best on the questions kept apart. */
    private static final double RIDGE = 0.12;

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionTypesMain() {}

    public static void main(String[] args) throws IOException {
        QuestionFeatures features = new QuestionFeatures(new Language(), NounClasses.load());
        List<DocumentSample> samples = new ArrayList<>();
        for (JsonNode question : read(Path.of(args[0]))) {
            String text = question.path("text").asText();
            samples.add(sample(question, features, text));
            samples.add(sample(question, features, chat(text)));
        }
        DoccatModel model = DocumentCategorizerME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                parameters(),
                new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
        round(model);
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.serialize(out);
        }
        System.out.println("model: " + Files.size(Path.of(args[2])) / 1024 + " kB");
        QuestionTypes types = new QuestionTypes(features, model);
        List<JsonNode> apart = read(Path.of(args[1]));
        report("as printed", apart, types, UnaryOperator.identity());
        report("as typed in chat", apart, types, QuestionTypesMain::chat);
    }

    /** To multiples of a power of two: the file gets a third as long, and no answer changes. */
    private static void round(DoccatModel model) {
        AbstractModel learned = (AbstractModel) model.getMaxentModel();
        for (Context weights : (Context[]) learned.getDataStructures()[0]) {
            double[] values = weights.getParameters();
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.round(values[i] * FINENESS) / FINENESS;
            }
        }
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", RIDGE);
        parameters.put("PrintMessages", false);
        return parameters;
    }

    private static DocumentSample sample(JsonNode question, QuestionFeatures features, String text) {
        return new DocumentSample(type(question).name(), features.of(text).toArray(String[]::new));
    }

    private static String chat(String question) {
        return question.toLowerCase(Locale.ROOT).replaceAll("[\\s?.!]+$", "");
    }

    private static QuestionType type(JsonNode question) {
        String fine = question.path("fine").asText();
        return switch (question.path("coarse").asText()) {
            case "ABBR" -> QuestionType.ABBREVIATION;
            case "DESC" ->
                switch (fine) {
                    case "def" -> QuestionType.DEFINITION;
                    case "reason" -> QuestionType.REASON;
                    default -> QuestionType.DESCRIPTION;
                };
            case "ENTY" -> QuestionType.ENTITY;
            case "HUM" ->
                switch (fine) {
                    case "ind" -> QuestionType.PERSON;
                    case "gr" -> QuestionType.GROUP;
                    default -> QuestionType.ROLE;
                };
            case "LOC" -> QuestionType.PLACE;
            default ->
                switch (fine) {
                    case "date" -> QuestionType.DATE;
                    case "count" -> QuestionType.COUNT;
                    default -> QuestionType.AMOUNT;
                };
        };
    }

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static void report(
            String manner, List<JsonNode> questions, QuestionTypes types, UnaryOperator<String> typed) {
        int coarse = 0;
        int divided = 0;
        Map<String, Integer> confusions = new TreeMap<>();
        for (JsonNode question : questions) {
            QuestionType gold = type(question);
            QuestionType guess =
                    types.of(typed.apply(question.path("text").asText())).type();
            coarse += gold.coarse() == guess.coarse() ? 1 : 0;
            divided += gold == guess ? 1 : 0;
            if (gold != guess) {
                confusions.merge(gold + " taken for " + guess, 1, Integer::sum);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: coarse %.3f, divided %.3f of %d%n",
                manner,
                (double) coarse / questions.size(),
                (double) divided / questions.size(),
                questions.size());
        confusions.forEach((what, times) -> System.out.println("  " + times + " " + what));
    }
}
