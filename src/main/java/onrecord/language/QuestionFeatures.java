package onrecord.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.article.Span;

/**
 * What a question shows of its type: its words and pairs of words, how it begins, the question word, the noun asked
 * for with the classes it belongs to, and the shape of names and numbers. Case counts for shapes only, so that a
 * question typed as in chat loses little.
 */
final class QuestionFeatures {
    private static final Set<String> EMPTY_VERBS = Set.of("""
            is are was were do does did has have had be 's can could will would\
            """.split(" |\n", -1));
    private static final Set<String> QUOTATION_MARKS = Set.of("``", "''", "\"", "“", "”");

    /** Words for how much there is of something, whatever they are in a dictionary. */
    private static final Set<String> MEASURES = Set.of("""
            price prices cost costs fare fee salary wage rate rates chance chances odds percentage percent share
            proportion number numbers amount total figure population length height width depth weight size speed
            distance temperature age toll statistics average budget value worth range score turnout digits
            duration volume capacity altitude density frequency area\
            """.split(" |\n", -1));

    private static final String MARKS = "[\\p{P}\\p{S}]+";

    private final Language language;
    private final NounClasses classes;

    QuestionFeatures(Language language, NounClasses classes) {
        this.language = language;
        this.classes = classes;
    }

    Collection<String> of(String question) {
        Sentence tagged = language.tag(question, new Span(0, question.length()));
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        Set<String> features = new LinkedHashSet<>();
        for (int i = 0; i < tagged.tokens().size(); i++) {
            Token token = tagged.tokens().get(i);
            boolean quotation = QUOTATION_MARKS.contains(token.text());
            if (quotation || !token.text().matches(MARKS)) {
                words.add(quotation ? AskedNoun.MARK : Folding.fold(token.lower()));
                tags.add(tagged.tags().get(i));
                shape(token.text(), words.size() == 1, features);
            }
        }
        wording(words, features);
        asked(words, tags, features);
        return features;
    }

    private static void shape(String word, boolean first, Set<String> features) {
        if (word.matches("\\p{Lu}{2,}")) {
            features.add("shape=abbreviation");
        } else if (Character.isUpperCase(word.charAt(0)) && !first) {
            features.add("shape=name");
        }
        if (word.matches(".*\\d.*")) {
            features.add("shape=number");
        }
    }

    private static void wording(List<String> words, Set<String> features) {
        for (int i = 0; i < words.size(); i++) {
            features.add("w=" + words.get(i));
            if (i + 1 < words.size()) {
                features.add("b=" + words.get(i) + "_" + words.get(i + 1));
            }
        }
        for (int length = 1; length <= Math.min(3, words.size()); length++) {
            features.add("begins=" + String.join("_", words.subList(0, length)));
        }
        features.add("length=" + Math.min(words.size(), 8) / 2);
    }

    private void asked(List<String> words, List<String> tags, Set<String> features) {
        AskedNoun asked = new AskedNoun(words, tags);
        int from = asked.asking().orElse(0);
        String asking = asked.asking().isPresent() ? words.get(from) : "none";
        features.add("asking=" + asking);
        features.add("tags="
                + String.join("_", tags.subList(Math.min(from, tags.size()), Math.min(tags.size(), from + 3))));
        if (from + 1 < words.size()) {
            features.add("next=" + asking + "_" + words.get(from + 1));
        }
        asked.place().ifPresent(at -> {
            String noun = words.get(at);
            features.add("noun=" + noun);
            features.add("asked=" + asking + "_" + noun);
            String place = asked.beside() ? "beside" : "apart";
            features.add("place=" + asking + "_" + place);
            if (MEASURES.contains(noun)) {
                features.add("class=measure");
            }
            if (at > 0) {
                features.add("before=" + words.get(at - 1));
            }
            features.add("tag=" + tags.get(at) + "_" + place);
            classes.of(noun).forEach(c -> features.add("class=" + c));
            classes.of(noun).stream().skip(1).limit(1).forEach(c -> features.add("asked=" + place + "_" + c));
        });
        for (int i = from + 1; i < words.size(); i++) {
            if (tags.get(i).startsWith("VB") && !EMPTY_VERBS.contains(words.get(i))) {
                features.add("verb=" + words.get(i));
                break;
            }
        }
    }
}
