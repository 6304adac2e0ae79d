package onrecord.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What first names tell: whether a name is a person's, and whether two full names with one surname are spellings of one person's: "Sergei" and "Sergey", "J." and "Jens". */
final class FirstNames {
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final int SHORTEST_SHORT_FORM = 3;

    private FirstNames() {}

    /** Whether it is written like a person's name: a known first name and one or two more capitalised words. */
    static boolean person(String name) {
        return FULL_NAME.matcher(name).matches() && (WOMEN.has(first(name)) || MEN.has(first(name)));
    }

    /** "he" or "she", where the first name is one of men alone or of women alone. */
    static Optional<String> pronoun(String name) {
        boolean man = name.contains(" ") && MEN.has(first(name));
        boolean woman = name.contains(" ") && WOMEN.has(first(name));
        return man == woman ? Optional.empty() : Optional.of(man ? "he" : "she");
    }

    static boolean ofOnePerson(String fullName, String other) {
        String a = first(fullName);
        String b = first(other);
        if (a.equals(b)) {
            return true;
        }
        boolean twoPeople = (MEN.has(a) && WOMEN.has(b)) || (WOMEN.has(a) && MEN.has(b));
        return !twoPeople && (initial(a, b) || initial(b, a) || shortForm(a, b) || shortForm(b, a) || misspelt(a, b));
    }

    private static boolean initial(String a, String b) {
        return a.matches("\\p{L}\\.?") && b.charAt(0) == a.charAt(0);
    }

    private static boolean shortForm(String a, String b) {
        return a.length() >= SHORTEST_SHORT_FORM && b.startsWith(a);
    }

    private static boolean misspelt(String a, String b) {
        return a.charAt(0) == b.charAt(0) && Misspelling.plausible(a, b);
    }

    private static String first(String name) {
        return name.substring(0, Math.max(1, name.indexOf(' '))).toLowerCase(Locale.ROOT);
    }
}
