package onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How gold questions went.
 *
 * @param outcomes one a question, in the order asked
 */
public record Scorecard(List<Outcome> outcomes) {
    public Scorecard {
        outcomes = List.copyOf(outcomes);
    }

    /** All questions together, then each kind, if there is more than one, in the order of their names. */
    public List<KindScore> kinds() {
        List<KindScore> scores = new ArrayList<>();
        byKind(outcomes, Outcome::kind)
                .forEach((kind, of) -> scores.add(
                        new KindScore(kind, of.size(), Bootstrap.measures(dialogues(of, Outcome::dialogue)))));
        return scores;
    }

    /** What did not go as it should, in the order asked. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(o -> !o.right()).toList();
    }

    /** Whether the confidence keeps what it promises. */
    public Reliability reliability() {
        return Reliability.of(outcomes);
    }

    /** Everything under {@link KindScore#ALL}, then by kind; a question without one is of the kind "other". */
    static <T> Map<String, List<T>> byKind(List<T> items, Function<T, String> kind) {
        Map<String, List<T>> kinds = items.stream()
                .collect(Collectors.groupingBy(
                        i -> kind.apply(i).isEmpty() ? "other" : kind.apply(i), TreeMap::new, Collectors.toList()));
        Map<String, List<T>> all = new LinkedHashMap<>();
        all.put(KindScore.ALL, items);
        if (kinds.size() > 1) {
            all.putAll(kinds);
        }
        return all;
    }

    /** The items of each dialogue together. */
    static <T> List<List<T>> dialogues(List<T> items, Function<T, String> dialogue) {
        Collection<List<T>> together = items.stream()
                .collect(Collectors.groupingBy(dialogue, LinkedHashMap::new, Collectors.toList()))
                .values();
        return List.copyOf(together);
    }
}
