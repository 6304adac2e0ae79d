package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An office or calling told beside a name: "Harbour Master Ida Keel", "Keel, a former pilot". It answers "Is Keel a
 * pilot?" although the sentence says something else.
 */
final class Apposition {
    private static final Set<String> FORMER = Set.of("former", "ex", "retired", "late", "then", "onetime", "one-time");
    private static final int NAME = 3;
    private static final int PHRASE = 7;

    private Apposition() {}

    /**
     * Whether a sentence calls somebody so; empty when it does not say, false when it says that they no longer are.
     *
     * @param told the sentence's words and marks
     * @param name the words of the name
     * @param calling what they may be, one lower-case word
     */
    static Optional<Boolean> tells(List<String> told, List<String> name, String calling) {
        for (int i = 0; i < told.size(); i++) {
            boolean calls = Words.related(told.get(i).toLowerCase(Locale.ROOT), calling);
            if (calls && (before(told, i, name) || after(told, i, name))) {
                return Optional.of(!former(told, i));
            }
        }
        return Optional.empty();
    }

    /** "Minister Ida Keel": nothing but names stands between. */
    private static boolean before(List<String> told, int at, List<String> name) {
        for (int i = at + 1; i < Math.min(told.size(), at + 1 + NAME); i++) {
            if (name.contains(told.get(i))) {
                return true;
            }
            if (!Character.isUpperCase(told.get(i).charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** "Keel, a pilot from Ostend", before the next comma. */
    private static boolean after(List<String> told, int at, List<String> name) {
        for (int i = at - 1; i > Math.max(0, at - PHRASE); i--) {
            if (told.get(i).equals(",")) {
                return name.contains(told.get(i - 1));
            }
            if (!Character.isLetterOrDigit(told.get(i).charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private static boolean former(List<String> told, int at) {
        return told.subList(Math.max(0, at - NAME), at).stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .anyMatch(FORMER::contains);
    }
}
