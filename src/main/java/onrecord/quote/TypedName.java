package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A name as somebody types it: with or without titles, misspelt, or an office in its place.
 *
 * @param speakers everybody it could mean
 */
public record TypedName(Speakers speakers) {
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "mr", "mrs", "ms", "dr");

    /**
     * Everybody the name could mean; empty when nobody is called so. First whoever bears it, then whoever bears its end
     * ("Secretary of State Wendy Sherman"), then whoever holds the office, then whoever's name looks like it.
     */
    public List<Speaker> meant(String typed) {
        String name = typed.strip().replaceFirst("['’]s$", "").replaceFirst("^@", "");
        List<Speaker> called = speakers.called(name);
        if (!called.isEmpty()) {
            return called;
        }
        List<String> words = words(name);
        for (int from = 1; from < words.size(); from++) {
            List<Speaker> end = speakers.called(String.join(" ", words.subList(from, words.size())));
            boolean otherFirstName = from == words.size() - 1 && !title(words.get(from - 1));
            if (!end.isEmpty() && !otherFirstName) {
                return end;
            }
        }
        List<Speaker> office = all(s -> s.roles().stream().anyMatch(r -> holds(r, words)));
        return office.isEmpty() ? misspelt(words) : office;
    }

    /** "Secretary Sherman" is Sherman, "Mark Sherman" need not be. */
    private static boolean title(String word) {
        return Speakers.office(word) || SMALL.contains(word.replace(".", ""));
    }

    private static boolean holds(String role, List<String> words) {
        List<String> wanted = words.stream().filter(w -> !SMALL.contains(w)).toList();
        return !wanted.isEmpty() && new LinkedHashSet<>(words(role)).containsAll(wanted);
    }

    private List<Speaker> misspelt(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String typed = String.join(" ", words);
        List<Speaker> whole = all(s -> words.size() > 1 && alike(words, words(s.name())));
        return whole.isEmpty()
                ? all(s -> words.size() == 1
                        && Misspelling.plausible(typed, s.surname().toLowerCase(Locale.ROOT)))
                : whole;
    }

    /** Word for word the same or misspelt, and not all misspelt beyond telling. */
    private static boolean alike(List<String> typed, List<String> name) {
        if (typed.size() != name.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).equals(name.get(i)) && !Misspelling.plausible(typed.get(i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Speaker> all(Predicate<Speaker> which) {
        return speakers.all().stream().filter(which).toList();
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,]+", -1))
                .filter(w -> !w.isEmpty())
                .toList());
    }
}
