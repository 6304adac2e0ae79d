package onrecord.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The words a question is about, and how much each tells: a rare one more than a common one. */
final class Topic {
    private final Map<String, Double> weights = new LinkedHashMap<>();

    Topic(List<String> terms, ToIntFunction<String> sentencesWith, int sentences) {
        for (String term : terms) {
            int with = sentencesWith.applyAsInt(term);
            weights.put(term, Math.log(1 + (sentences - with + 0.5) / (with + 0.5)));
        }
    }

    /** The share of the topic's weight whose words stand in a text, in any form; 1 for a topic without words. */
    double coverage(List<String> words) {
        double all = 0;
        double there = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            all += term.getValue();
            if (stands(term.getKey(), words)) {
                there += term.getValue();
            }
        }
        return all > 0 ? there / all : 1;
    }

    /** In any form, and whether a hyphen or a blank joins its parts: "open-door" is "open door". */
    private static boolean stands(String term, List<String> words) {
        return words.stream().anyMatch(w -> Words.related(w, term) || (w.contains("-") && parts(w).contains(term)))
                || (term.contains("-") && words.containsAll(parts(term)));
    }

    private static List<String> parts(String joined) {
        return List.of(joined.split("-", -1));
    }

    Map<String, Double> weights() {
        return Map.copyOf(weights);
    }
}
