package onrecord.quote;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds whom a misspelt or incomplete name is meant for. */
final class Spelling {
    private static final int SAME_BEGINNING = 3;

    private final Speakers speakers;

    Spelling(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Those whose surname is nearest to the last word, when the words before it are theirs as well. */
    List<Speaker> find(String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.getLast();
        List<Speaker> plausible = speakers.all().stream()
                .filter(s -> plausible(s, words.subList(0, words.size() - 1), last))
                .toList();
        int nearest = plausible.stream().mapToInt(s -> distance(last, s)).min().orElse(0);
        return plausible.stream().filter(s -> distance(last, s) == nearest).toList();
    }

    private static boolean plausible(Speaker speaker, List<String> before, String last) {
        if (!Misspelling.plausible(last, lower(speaker.surname()))) {
            return false;
        }
        if (!speaker.person()) {
            return words(speaker.name()).size() == before.size() + 1;
        }
        List<String> names = words(speaker.name());
        return before.stream()
                .allMatch(w -> Offices.partOfOffice(w, speaker)
                        || names.stream().anyMatch(n -> n.startsWith(w) || Misspelling.plausible(w, n)));
    }

    /** The likeliest first: those that go on from what was typed, then those that begin alike. */
    List<String> near(String typed, int most) {
        Set<String> near = new LinkedHashSet<>();
        for (String word : words(typed).reversed()) {
            named(s -> names(s).anyMatch(n -> n.startsWith(word)), near);
            named(s -> names(s).anyMatch(n -> Misspelling.distance(n, word) <= 1 + word.length() / 3), near);
            named(
                    s -> names(s).anyMatch(n ->
                            word.length() > SAME_BEGINNING && n.startsWith(word.substring(0, SAME_BEGINNING))),
                    near);
        }
        return near.stream().limit(most).toList();
    }

    private void named(Predicate<Speaker> wanted, Set<String> into) {
        speakers.all().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(s -> -speakers.mentions(s)))
                .map(Speaker::name)
                .forEach(into::add);
    }

    private static Stream<String> names(Speaker speaker) {
        return words(speaker.name()).stream();
    }

    private static int distance(String lower, Speaker speaker) {
        return Misspelling.distance(lower, lower(speaker.surname()));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Speakers.key(name).split("[^\\p{L}\\p{M}\\p{N}'.-]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
