package onrecord.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.language.Folding;

/**
 * Finds who holds an office by the words of it. "The NATO chief" is whoever the articles call NATO Secretary General; a
 * foreign minister is never a deputy one.
 */
final class Offices {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IGNORED =
            Pattern.compile("'s?\\b|(?<=\\b\\p{L})\\.|\\b(?:the|a|an|of|to|for|in|at|his|her|its|their|current)\\b");
    private static final Pattern TWO_WORDS = Pattern.compile("\\bsecretary[ -]general\\b");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("head", "chief"),
            Map.entry("boss", "chief"),
            Map.entry("spokeswoman", "spokesman"),
            Map.entry("spokesperson", "spokesman"),
            Map.entry("chairwoman", "chairman"),
            Map.entry("chairperson", "chairman"),
            Map.entry("chair", "chairman"),
            Map.entry("american", "us"),
            Map.entry("ambassador", "envoy"));
    private static final Set<String> LESSER = Set.of("deputy", "vice", "former", "assistant", "acting", "under", "ex");
    private static final int STEM = 5;
    private static final int ENDING = 4;

    private final List<Holder> people;

    /** Somebody with the words of each of their roles. */
    private record Holder(Speaker speaker, List<List<String>> roles) {}

    /** Reads everybody's roles, once. */
    Offices(List<Speaker> speakers) {
        this.people = speakers.stream()
                .filter(s -> !s.roles().isEmpty())
                .map(s -> new Holder(s, s.roles().stream().map(Offices::words).toList()))
                .toList();
    }

    /** Those with one role that has all the words; or else those whose roles together have them. */
    List<Speaker> holders(String typed) {
        List<String> wanted = words(typed);
        if (wanted.stream().noneMatch(Speakers::office)) {
            return List.of();
        }
        List<Speaker> inOne = people.stream()
                .filter(h -> h.roles.stream().anyMatch(role -> holds(role, wanted)))
                .map(Holder::speaker)
                .toList();
        return inOne.isEmpty()
                ? people.stream()
                        .filter(h ->
                                holds(h.roles.stream().flatMap(List::stream).toList(), wanted))
                        .map(Holder::speaker)
                        .toList()
                : inOne;
    }

    private static boolean holds(List<String> role, List<String> wanted) {
        boolean lesser = role.stream().anyMatch(w -> LESSER.contains(w) && !wanted.contains(w));
        return !lesser && wanted.stream().allMatch(w -> role.stream().anyMatch(r -> oneStem(r, w)));
    }

    /** "Russia" and "Russian" say the same of an office. */
    private static boolean oneStem(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= STEM && Math.max(a.length(), b.length()) - common <= ENDING && !Speakers.office(a);
    }

    private static List<String> words(String office) {
        String lower = Folding.fold(office).toLowerCase(Locale.ROOT);
        String plain =
                IGNORED.matcher(TWO_WORDS.matcher(lower).replaceAll("chief")).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(w -> !w.isEmpty())
                .map(w -> SYNONYMS.getOrDefault(w, w))
                .toList();
    }

    /** Whether a word belongs to no name but to an office: "secretary", "general". */
    static boolean partOfOffice(String word, Speaker holder) {
        return Speakers.office(word)
                || holder.roles().stream()
                        .flatMap(role -> Arrays.stream(role.split(" ", -1)))
                        .anyMatch(word::equalsIgnoreCase);
    }
}
