package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onrecord.article.Span;

/** The way from a claim to the true words, step by step, and what can be read from it. */
final class EditScript {
    private final String claimText;
    private final List<ComparedWord> claim;
    private final TrueWords truth;
    private final List<Step> steps;
    private final Source source;

    EditScript(String claimText, List<ComparedWord> claim, TrueWords truth, List<Step> steps) {
        this.claimText = claimText;
        this.claim = claim;
        this.truth = truth;
        this.steps = List.copyOf(steps);
        this.source = Source.of(truth, agreed());
    }

    List<ComparedWord> claim() {
        return claim;
    }

    String claimText() {
        return claimText;
    }

    TrueWords truth() {
        return truth;
    }

    List<Step> steps() {
        return steps;
    }

    /** Whose words they are. */
    Source source() {
        return source;
    }

    /** Whether the words are a reporter's account of what somebody said. */
    boolean reported() {
        return source.quote().filter(q -> q.kind() == Quote.Kind.DIRECT).isEmpty();
    }

    private List<ComparedWord> agreed() {
        return steps.stream()
                .filter(Step::agrees)
                .flatMap(s -> missing(s).stream())
                .toList();
    }

    /** The first word of the account that the script touches. */
    int firstTrue() {
        return steps.stream()
                .filter(s -> s.trueTo() > s.trueFrom())
                .mapToInt(Step::trueFrom)
                .min()
                .orElse(0);
    }

    /** The last word of the account that the script touches, inclusive. */
    int lastTrue() {
        return steps.stream()
                        .filter(s -> s.trueTo() > s.trueFrom())
                        .mapToInt(Step::trueTo)
                        .max()
                        .orElse(1)
                - 1;
    }

    /** The first word of the account that the claim has too. */
    int firstAgreed() {
        return steps.stream()
                .filter(Step::agrees)
                .mapToInt(Step::trueFrom)
                .min()
                .orElse(firstTrue());
    }

    /** The last word of the account that the claim has too, inclusive. */
    int lastAgreed() {
        return steps.stream().filter(Step::agrees).mapToInt(Step::trueTo).max().orElse(lastTrue() + 1) - 1;
    }

    /** From the first true word to the last. */
    Span wording() {
        return truth.word(firstTrue()).span().join(truth.word(lastTrue()).span());
    }

    /** The share of the words, weighed, that both sides have. */
    double agreement() {
        double moved = moved();
        double both = weigh(Step::agrees) + moved / 2;
        double one = weigh(s -> !s.agrees()) - moved;
        return both == 0 ? 0 : 2 * both / (2 * both + one);
    }

    /** The weight of what both have, but each in another place; it agrees by half. */
    private double moved() {
        List<String> added = steps.stream()
                .filter(s -> s.kind() == Step.Kind.ADDED)
                .flatMap(s -> added(s).stream())
                .map(ComparedWord::base)
                .collect(Collectors.toCollection(ArrayList::new));
        return steps.stream()
                .filter(s -> s.kind() == Step.Kind.MISSING)
                .flatMap(s -> missing(s).stream())
                .filter(w -> added.remove(w.base()))
                .mapToDouble(ComparedWord::weight)
                .sum();
    }

    private double weigh(Predicate<Step> which) {
        return steps.stream().filter(which).mapToDouble(this::weight).sum();
    }

    private double weight(Step step) {
        return switch (step.kind()) {
            case SAME, ALIKE ->
                added(step).stream().mapToDouble(ComparedWord::weight).sum();
            case ADDED ->
                added(step).getFirst().bracketed() ? 0 : added(step).getFirst().weight();
            case MISSING -> missing(step).getFirst().weight();
            case OMITTED, INTERRUPTION -> 0;
        };
    }

    /** The claim's words of a step. */
    List<ComparedWord> added(Step step) {
        return claim.subList(step.claimFrom(), step.claimTo());
    }

    /** The true words of a step. */
    List<ComparedWord> missing(Step step) {
        return truth.words().subList(step.trueFrom(), step.trueTo());
    }

    /**
     * Whether the claim has the true words and nothing else, but for its own dots and brackets: dots that swallow no
     * statement, and brackets that say nothing of their own.
     */
    boolean exact() {
        boolean exact = steps.stream().allMatch(s -> switch (s.kind()) {
            case SAME, OMITTED, INTERRUPTION -> true;
            case ADDED ->
                added(s).getFirst().omission()
                        || (added(s).getFirst().bracketed()
                                && !added(s).getFirst().content());
            case ALIKE, MISSING -> false;
        });
        return exact && new Omissions(truth, steps).harmless();
    }

    /**
     * Runs of steps that differ, each between two that agree. Words of a reporter who interrupts part no run, as they
     * are nothing to either side.
     */
    List<List<Step>> changes() {
        List<List<Step>> runs = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (Step step : steps) {
            if (step.agrees()) {
                if (!run.isEmpty()) {
                    runs.add(run);
                }
                run = new ArrayList<>();
            } else if (step.kind() != Step.Kind.INTERRUPTION) {
                run.add(step);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /**
     * The script in words.
     *
     * @param wholeSentences whether what the sentences hold before and after is told too
     */
    List<Difference> differences(boolean wholeSentences) {
        Differences told = new Differences(claimText, truth);
        int first = firstTrue();
        for (int j = 0; wholeSentences && j < first; j++) {
            if (truth.sameSentence(j, first)) {
                told.missing(truth.word(j));
            }
        }
        for (Step step : steps) {
            switch (step.kind()) {
                case SAME, INTERRUPTION -> missing(step).forEach(told::same);
                case ALIKE -> {
                    added(step).forEach(told::added);
                    missing(step).forEach(told::missing);
                }
                case ADDED -> added(step).forEach(told::added);
                case MISSING, OMITTED -> missing(step).forEach(told::missing);
            }
        }
        int last = lastTrue();
        for (int j = last + 1; wholeSentences && j < truth.size(); j++) {
            if (truth.sameSentence(j, last)) {
                told.missing(truth.word(j));
            }
        }
        return told.list();
    }
}
