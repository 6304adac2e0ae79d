package onrecord.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that made-up articles consist of: names, offices and places, and nouns built of syllables. */
final class MadeUpWords {
    private static final List<String> ONSETS = List.of(
            "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
    private static final List<String> CODAS = List.of("l", "n", "r", "s", "t", "nd", "rn", "st", "m", "k");

    static final List<String> FIRST_NAMES = List.of(
            "Anna", "Peter", "Maria", "John", "Laura", "David", "Helen", "Robert", "Susan", "Thomas", "Karen", "Paul",
            "Linda", "Mark", "Julia", "Daniel", "Sarah", "George", "Emma", "Martin");
    static final List<String> OFFICES = List.of(
            "mayor",
            "health minister",
            "finance minister",
            "harbour master",
            "union leader",
            "school inspector",
            "police chief",
            "chief economist",
            "ambassador",
            "spokesman",
            "chairwoman",
            "professor");
    static final List<String> PLAIN = List.of(
            "price",
            "school",
            "road",
            "harbour",
            "hospital",
            "budget",
            "treaty",
            "factory",
            "bridge",
            "election",
            "harvest",
            "railway",
            "strike",
            "tax",
            "library",
            "water",
            "energy",
            "border",
            "market",
            "museum");
    static final List<String> VERBS = List.of(
            "close", "open", "delay", "support", "reject", "finance", "repair", "protect", "reform", "extend", "test",
            "replace", "visit", "discuss", "measure", "improve");
    static final List<String> ADJECTIVES = List.of(
            "new",
            "old",
            "northern",
            "public",
            "costly",
            "regional",
            "modern",
            "secret",
            "annual",
            "joint",
            "empty",
            "narrow",
            "famous",
            "urgent");
    static final List<String> MONTHS = List.of("January", "March", "May", "June", "September", "November");
    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final List<String> nouns;
    private final List<String> places;
    private final List<String> surnames;

    /**
     * Makes the words up.
     *
     * @param seed the same words for the same seed
     */
    MadeUpWords(long seed) {
        Draw draw = new Draw(seed);
        List<String> all = new ArrayList<>(PLAIN);
        all.addAll(words(draw, 12_000));
        this.nouns = List.copyOf(all);
        this.places = capitalised(words(draw, 800));
        this.surnames = capitalised(words(draw, 12_000));
    }

    List<String> nouns() {
        return nouns;
    }

    List<String> places() {
        return places;
    }

    List<String> surnames() {
        return surnames;
    }

    private static List<String> words(Draw draw, int many) {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < many) {
            StringBuilder word = new StringBuilder();
            int syllables = 2 + draw.below(2);
            for (int s = 0; s < syllables; s++) {
                word.append(draw.any(ONSETS)).append(draw.any(VOWELS));
            }
            made.add(word.append(draw.any(CODAS)).toString());
        }
        return List.copyOf(made);
    }

    private static List<String> capitalised(List<String> words) {
        return words.stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .toList();
    }
}
