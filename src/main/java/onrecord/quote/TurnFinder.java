package onrecord.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether what a claim changes turns the meaning. It looks at each change alone (what stands between two places
 * where claim and article agree): denials that are not balanced, opposites, other numbers, conditions and reservations
 * that come or go, a weaker or stronger "may" or "must", and words that nothing in the article stands for.
 *
 * <p>A word that is neither a known synonym nor mere filling counts as another thing. That refuses some harmless
 * paraphrases; the other way round it would confirm inventions.
 */
final class TurnFinder {
    private static final WordList NEGATIVES = WordList.read("negatives.txt");
    private static final Map<String, Integer> RESERVATIONS = reservations();
    private static final Map<String, String> MODALS = Map.ofEntries(
            Map.entry("will", "will"),
            Map.entry("would", "will"),
            Map.entry("shall", "will"),
            Map.entry("'ll", "will"),
            Map.entry("can", "can"),
            Map.entry("could", "can"),
            Map.entry("able", "can"),
            Map.entry("may", "may"),
            Map.entry("might", "may"),
            Map.entry("must", "must"),
            Map.entry("have to", "must"),
            Map.entry("has to", "must"),
            Map.entry("had to", "must"),
            Map.entry("need to", "must"),
            Map.entry("needs to", "must"),
            Map.entry("needed to", "must"),
            Map.entry("should", "should"),
            Map.entry("ought", "should"));
    private static final Set<String> HARMLESS_ALONE = Set.of("will");
    private static final Set<String> SPEAKER =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves");
    private static final Set<String> OTHERS =
            Set.of("he", "she", "they", "it", "you", "him", "her", "them", "his", "its", "their", "your", "theirs");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> INSIDE_NAMES = Set.of("the", "a", "an", "of", "'s", "for");
    private static final int OWN_CLAUSE = 2;

    /** In words that say something: "the old harbour master". */
    private static final int LONGEST_NAME = 3;

    private final EditScript script;
    private final Set<String> claimOnly = new HashSet<>();
    private final Set<String> articleOnly = new HashSet<>();

    TurnFinder(EditScript script) {
        this.script = script;
        for (List<Step> change : script.changes()) {
            added(change).forEach(w -> claimOnly.add(w.base()));
            missing(change).forEach(w -> articleOnly.add(w.base()));
        }
    }

    /** The gravest turn of all changes. */
    Optional<Verdict.Turn> turn() {
        Optional<Verdict.Turn> gravest = Optional.empty();
        for (List<Step> change : script.changes()) {
            Optional<Verdict.Turn> here = turn(change);
            if (here.isPresent() && (gravest.isEmpty() || here.get().compareTo(gravest.get()) < 0)) {
                gravest = here;
            }
        }
        return gravest;
    }

    private Optional<Verdict.Turn> turn(List<Step> change) {
        List<ComparedWord> added = added(change);
        List<ComparedWord> missing = missing(change);
        if (denies(change, added, missing)) {
            return Optional.of(Verdict.Turn.NEGATION);
        }
        if (otherNumber(added, missing)) {
            return Optional.of(Verdict.Turn.NUMBER);
        }
        if (reservations(added).equals(reservations(missing)) && sameForce(added, missing)) {
            return otherThing(added, missing) ? Optional.of(Verdict.Turn.OTHER_THING) : Optional.empty();
        }
        return Optional.of(Verdict.Turn.CONDITION);
    }

    /** An odd number of turns: "not possible" for "impossible" turns nothing. */
    private boolean denies(List<Step> change, List<ComparedWord> added, List<ComparedWord> missing) {
        List<ComparedWord> turned = opposed(added, missing);
        List<ComparedWord> turning = opposed(missing, added);
        long opposites = turned.size();
        long denials = Math.abs(denials(added, turned) - denials(missing, turning));
        if (denials > 0 && added.isEmpty() && clauseOfItsOwn(change, missing)) {
            return false;
        }
        boolean both = opposites > 0 && denials > 0;
        return both ? (opposites + denials) % 2 == 1 : opposites + denials > 0;
    }

    /** Left out between two marks, with words enough to be a remark of its own. */
    private boolean clauseOfItsOwn(List<Step> change, List<ComparedWord> missing) {
        int first = change.getFirst().trueFrom();
        int next = change.getLast().trueTo();
        TrueWords truth = script.truth();
        return missing.stream().filter(ComparedWord::content).count() >= OWN_CLAUSE
                && truth.markBefore(first)
                && next < truth.size()
                && truth.markBefore(next);
    }

    private static List<ComparedWord> opposed(List<ComparedWord> words, List<ComparedWord> others) {
        return words.stream()
                .filter(w -> others.stream().anyMatch(o -> Thesaurus.opposite(w, o)))
                .toList();
    }

    private static long denials(List<ComparedWord> words, List<ComparedWord> but) {
        return words.stream()
                .filter(w -> !but.contains(w))
                .filter(w -> NEGATIVES.has(w.form()) || NEGATIVES.has(w.base()))
                .count();
    }

    private static boolean otherNumber(List<ComparedWord> added, List<ComparedWord> missing) {
        Set<String> there = missing.stream()
                .filter(ComparedWord::number)
                .map(ComparedWord::form)
                .collect(Collectors.toSet());
        return added.stream().anyMatch(w -> w.number() && !there.contains(w.form()));
    }

    private static Set<Integer> reservations(List<ComparedWord> words) {
        return words.stream()
                .map(ComparedWord::form)
                .filter(RESERVATIONS::containsKey)
                .map(RESERVATIONS::get)
                .collect(Collectors.toSet());
    }

    /** Whether neither side says it more surely than the other. */
    private static boolean sameForce(List<ComparedWord> added, List<ComparedWord> missing) {
        Set<String> claimed = modals(added);
        Set<String> said = modals(missing);
        if (claimed.equals(said)) {
            return true;
        }
        if (!claimed.isEmpty() && !said.isEmpty()) {
            return claimed.stream().anyMatch(said::contains);
        }
        boolean alone = (claimed.isEmpty() ? missing : added).stream().noneMatch(ComparedWord::content);
        boolean harmless = HARMLESS_ALONE.containsAll(claimed) && HARMLESS_ALONE.containsAll(said);
        return harmless || !alone;
    }

    private static Set<String> modals(List<ComparedWord> words) {
        return words.stream()
                .map(ComparedWord::form)
                .filter(MODALS::containsKey)
                .map(MODALS::get)
                .collect(Collectors.toSet());
    }

    private boolean otherThing(List<ComparedWord> added, List<ComparedWord> missing) {
        if (otherPerson(added, missing)) {
            return true;
        }
        List<ComparedWord> named = namedForPronoun(added, missing);
        boolean swapped = false;
        for (ComparedWord word : added) {
            boolean explained = !word.content()
                    || word.number()
                    || word.bracketed()
                    || named.contains(word)
                    || explains(word, missing);
            if (!explained) {
                // A word that both have, elsewhere: moved, unless another that moved stands in its place.
                boolean moved = articleOnly.contains(word.base());
                swapped |= !moved || missing.stream().anyMatch(m -> m.content() && claimOnly.contains(m.base()));
            }
        }
        return swapped || replacedInBrackets(added, missing);
    }

    private static boolean explains(ComparedWord word, List<ComparedWord> by) {
        return by.stream().anyMatch(m -> Thesaurus.alike(word, m) || Thesaurus.opposite(word, m));
    }

    /**
     * The one name or thing that may stand for a pronoun: words next to each other, and a single one where other words
     * of the article are replaced as well.
     */
    private List<ComparedWord> namedForPronoun(List<ComparedWord> added, List<ComparedWord> missing) {
        if (!any(missing, OTHERS)) {
            return List.of();
        }
        boolean more = missing.stream().anyMatch(m -> m.content() && !explains(m, added));
        int longest = more ? 1 : LONGEST_NAME;
        List<ComparedWord> named = new ArrayList<>();
        for (ComparedWord word : added) {
            boolean says = word.content() && !explains(word, missing);
            boolean parted = !says && !INSIDE_NAMES.contains(word.form());
            if ((parted && !named.isEmpty()) || named.size() == longest) {
                break;
            }
            if (says) {
                named.add(word);
            }
        }
        return named;
    }

    /** "[Smith] will pay" for "Jones will pay"; a bracket may only stand for a small word or for nothing. */
    private static boolean replacedInBrackets(List<ComparedWord> added, List<ComparedWord> missing) {
        boolean brackets = added.stream().anyMatch(ComparedWord::bracketed);
        return brackets
                && missing.stream().anyMatch(m -> m.content() && added.stream().noneMatch(a -> Thesaurus.alike(a, m)));
    }

    /** "They are ready" for "we are ready"; where the reporter speaks, "they" is how "we" is told. */
    private boolean otherPerson(List<ComparedWord> added, List<ComparedWord> missing) {
        if ((any(added, HE) && any(missing, SHE)) || (any(added, SHE) && any(missing, HE))) {
            return true;
        }
        if (script.reported()) {
            return false;
        }
        return (any(added, SPEAKER) && any(missing, OTHERS)) || (any(added, OTHERS) && any(missing, SPEAKER));
    }

    private static boolean any(List<ComparedWord> words, Set<String> of) {
        return words.stream().anyMatch(w -> of.contains(w.form()) && !w.bracketed());
    }

    private List<ComparedWord> added(List<Step> change) {
        return change.stream()
                .filter(s -> s.kind() == Step.Kind.ADDED)
                .flatMap(s -> script.added(s).stream())
                .toList();
    }

    private List<ComparedWord> missing(List<Step> change) {
        return change.stream().flatMap(s -> script.missing(s).stream()).toList();
    }

    private static Map<String, Integer> reservations() {
        Map<String, Integer> classes = new HashMap<>();
        List<List<String>> lines = WordGroups.read("reservations.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i)) {
                classes.put(word, i);
            }
        }
        return Map.copyOf(classes);
    }
}
