package onrecord.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words may stand for each other, and which are opposites. */
public final class Thesaurus {
    private static final Map<String, Set<Integer>> SYNONYMS = synonyms();
    private static final Map<String, Set<String>> OPPOSITES = opposites();
    private static final List<String> NOT = List.of("un", "im", "in", "ir", "il", "dis", "non", "mis", "de", "a");
    /** Shorter words are too easily made into others by one letter. */
    private static final int SHORTEST_MISSPELT = 6;

    private static final int SHORTEST_TURNED = 4;

    private Thesaurus() {}

    /** Whether one word says what the other does: another form, a synonym or a slip of the keyboard. */
    public static boolean alike(ComparedWord a, ComparedWord b) {
        if (a.number() || b.number() || a.omission() || b.omission()) {
            return false;
        }
        return a.base().equals(b.base())
                || synonyms(a.base(), b.base())
                || (misspelt(a.form(), b.form()) && !opposite(a, b));
    }

    /** Whether two base forms may stand for each other. */
    static boolean synonyms(String a, String b) {
        Set<Integer> groups = SYNONYMS.getOrDefault(a, Set.of());
        return SYNONYMS.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
    }

    /** Whether two base forms have an opposite in common and are none themselves. */
    static boolean sameSide(String a, String b) {
        Set<String> opposites = OPPOSITES.getOrDefault(a, Set.of());
        return OPPOSITES.getOrDefault(b, Set.of()).stream().anyMatch(opposites::contains) && !opposite(a, b);
    }

    /** Whether one word of some length is a slip of the keyboard for the other. */
    public static boolean misspelt(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT
                && a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= 1
                && Misspelling.distance(a, b) == 1;
    }

    /** Whether one word in the place of the other turns the statement round. */
    public static boolean opposite(ComparedWord a, ComparedWord b) {
        return opposite(a.base(), b.base());
    }

    /** The same for two base forms. */
    static boolean opposite(String a, String b) {
        return OPPOSITES.getOrDefault(a, Set.of()).contains(b) || turned(a, b) || turned(b, a);
    }

    /** "Unhappy" of "happy", "harmless" of "harmful". */
    private static boolean turned(String denied, String plain) {
        boolean before = plain.length() >= SHORTEST_TURNED
                && denied.endsWith(plain)
                && NOT.contains(denied.substring(0, denied.length() - plain.length()));
        boolean after = denied.endsWith("less")
                && plain.length() >= SHORTEST_TURNED
                && plain.replaceFirst("ful$", "").equals(denied.substring(0, denied.length() - "less".length()));
        return before || after;
    }

    private static Map<String, Set<Integer>> synonyms() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        int number = 0;
        for (List<String> group : WordGroups.read("synonyms.txt")) {
            for (String word : group) {
                groups.computeIfAbsent(BaseForm.of(word), w -> new HashSet<>()).add(number);
            }
            number++;
        }
        return Map.copyOf(groups);
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (List<String> line : WordGroups.read("opposites.txt")) {
            int stroke = line.indexOf("/");
            for (String left : line.subList(0, stroke)) {
                for (String right : line.subList(stroke + 1, line.size())) {
                    pairs.computeIfAbsent(BaseForm.of(left), w -> new HashSet<>())
                            .add(BaseForm.of(right));
                    pairs.computeIfAbsent(BaseForm.of(right), w -> new HashSet<>())
                            .add(BaseForm.of(left));
                }
            }
        }
        return Map.copyOf(pairs);
    }
}
