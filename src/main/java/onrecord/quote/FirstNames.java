package onrecord.quote;

import java.util.Locale;

/** Whether two full names with one surname are spellings of one person's: "Sergei" and "Sergey", "J." and "Jens". */
final class FirstNames {
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");
    private static final int SHORTEST_SHORT_FORM = 3;

    private FirstNames() {}

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
