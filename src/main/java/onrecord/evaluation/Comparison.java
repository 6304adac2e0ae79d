package onrecord.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What changed between two runs, on the questions that both asked.
 *
 * @param kinds by kind, how much better the later run is by every measure
 * @param newlyRight what was wrong before and is right now
 * @param newlyWrong what was right before and is wrong now
 * @param added how many questions only the later run asked
 * @param gone how many questions only the earlier run asked
 */
public record Comparison(
        List<KindScore> kinds, List<Outcome> newlyRight, List<Outcome> newlyWrong, int added, int gone) {
    public Comparison {
        kinds = List.copyOf(kinds);
        newlyRight = List.copyOf(newlyRight);
        newlyWrong = List.copyOf(newlyWrong);
    }

    /** Compares by the questions' ids; one that was reworded or is expected otherwise now counts as another one. */
    public static Comparison of(Scorecard before, Scorecard now) {
        Map<String, Outcome> earlier = before.outcomes().stream()
                .collect(Collectors.toMap(Outcome::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Bootstrap.Pair> pairs = new ArrayList<>();
        for (Outcome outcome : now.outcomes()) {
            Optional.ofNullable(earlier.get(outcome.id()))
                    .filter(o -> o.question().equals(outcome.question())
                            && o.answerable() == outcome.answerable()
                            && o.expected().equals(outcome.expected()))
                    .ifPresent(o -> pairs.add(new Bootstrap.Pair(o, outcome)));
        }
        List<KindScore> kinds = new ArrayList<>();
        if (!pairs.isEmpty()) {
            Scorecard.byKind(pairs, p -> p.now().kind())
                    .forEach((kind, of) -> kinds.add(new KindScore(
                            kind,
                            of.size(),
                            Bootstrap.differences(
                                    Scorecard.dialogues(of, p -> p.now().dialogue())))));
        }
        return new Comparison(
                kinds,
                now(pairs, p -> p.now().right() && !p.before().right()),
                now(pairs, p -> !p.now().right() && p.before().right()),
                now.outcomes().size() - pairs.size(),
                before.outcomes().size() - pairs.size());
    }

    private static List<Outcome> now(List<Bootstrap.Pair> pairs, Predicate<Bootstrap.Pair> which) {
        return pairs.stream().filter(which).map(Bootstrap.Pair::now).toList();
    }
}
