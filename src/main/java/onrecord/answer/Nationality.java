package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/**
 * Somebody called by where they are from or whom they are with: "the American", "the NATO guy".
 *
 * @param word the word for it, lower case
 */
record Nationality(String word) {
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)^(?:the |that |this )?(\\p{L}[\\p{L}.-]+)(?: (?:guy|man|woman|lady|one|official|diplomat|politician|person|side|delegate|representative))?$");

    /** Adjectives and countries that have no beginning in common; of the others both begin alike. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("american", "us", "u.s", "usa", "united states", "america", "washington"),
            Set.of("british", "uk", "u.k", "united kingdom", "britain", "english", "london"),
            Set.of("french", "france"),
            Set.of("dutch", "netherlands"),
            Set.of("spanish", "spain"),
            Set.of("danish", "denmark"),
            Set.of("finnish", "finland"),
            Set.of("irish", "ireland"),
            Set.of("swiss", "switzerland"),
            Set.of("welsh", "wales"),
            Set.of("thai", "thailand"),
            Set.of("polish", "poland"),
            Set.of("greek", "greece"),
            Set.of("european", "eu", "europe"),
            Set.of("iraqi", "iraq"));

    private static final Set<String> NO_NATION =
            Set.of("other", "former", "first", "second", "last", "same", "new", "old");
    private static final int STEM = 4;

    /** What words say of somebody by it alone. */
    static Optional<Nationality> of(String words) {
        Matcher matcher = SOMEBODY.matcher(words);
        if (!matcher.matches() || !(words.contains(" ") || Character.isUpperCase(words.charAt(0)))) {
            return Optional.empty();
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        return NO_NATION.contains(word) ? Optional.empty() : Optional.of(new Nationality(word));
    }

    /** The quoted person whose office is of it; of several the one quoted most. */
    List<Speaker> among(LibraryQuotes quotes) {
        return quotes.quoted().stream()
                .filter(Speaker::person)
                .filter(s -> s.roles().stream().anyMatch(this::in))
                .limit(1)
                .toList();
    }

    private boolean in(String role) {
        return Words.of(role).stream().anyMatch(this::same);
    }

    private boolean same(String other) {
        if (other.equals(word) || SAME.stream().anyMatch(s -> s.contains(other) && s.contains(word))) {
            return true;
        }
        int common = 0;
        while (common < Math.min(other.length(), word.length()) && other.charAt(common) == word.charAt(common)) {
            common++;
        }
        return common >= STEM && Math.max(other.length(), word.length()) - common <= STEM;
    }
}
