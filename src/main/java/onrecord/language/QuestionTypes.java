package onrecord.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * Tells from its wording what sort of thing a question asks for: OpenNLP's document categorizer over the features of
 * {@link QuestionFeatures}, trained by {@code QuestionTypesMain} on the UIUC question types. The model is loaded when
 * first used; {@link #of} may be called from any thread.
 */
public final class QuestionTypes {
    static final String MODEL = "question-types.bin";

    private final Supplier<QuestionFeatures> features;
    private final Supplier<DoccatModel> model;

    /** Types questions with the model that comes with the application. */
    public QuestionTypes(Language language) {
        this.features = Once.of(() -> new QuestionFeatures(language, NounClasses.load()));
        this.model = Once.of(QuestionTypes::load);
    }

    /** With another model. */
    QuestionTypes(QuestionFeatures features, DoccatModel model) {
        this.features = () -> features;
        this.model = () -> model;
    }

    /** What a question asks for; whatever is typed has some likeliest type. */
    public TypedQuestion of(String question) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model.get());
        double[] outcomes = categorizer.categorize(features.get().of(question).toArray(String[]::new));
        Map<QuestionType, Double> types = new EnumMap<>(QuestionType.class);
        Map<QuestionType.Coarse, Double> coarse = new EnumMap<>(QuestionType.Coarse.class);
        for (int i = 0; i < outcomes.length; i++) {
            QuestionType type = QuestionType.valueOf(categorizer.getCategory(i));
            types.put(type, outcomes[i]);
            coarse.merge(type.coarse(), outcomes[i], Double::sum);
        }
        QuestionType.Coarse likeliest = likeliest(coarse);
        types.keySet().removeIf(type -> type.coarse() != likeliest);
        return new TypedQuestion(likeliest(types), coarse.getOrDefault(likeliest, 0.0));
    }

    private static <T extends Comparable<T>> T likeliest(Map<T, Double> probabilities) {
        return probabilities.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry<T, Double>::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static DoccatModel load() {
        try (InputStream in = QuestionTypes.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException("the application lacks its model " + MODEL);
            }
            return new DoccatModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
        }
    }
}
