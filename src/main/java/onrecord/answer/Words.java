package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.language.Folding;

/** What is left of a question when the words that only make it a question are gone. */
final class Words {
    private static final Set<String> OF_QUESTIONS = Set.of("""
            a about according an and any anyone are as at be been but by can could did do does for from
            full get give had has have hey hi how i if in into is it its many may me might mean much my of
            on one or our please quote said say saying says sentence shall should so some tell than thanks
            that the their them then there these they think this those to was we were what whats when where
            which who whom whose why will with words would wat abt you your s t us\
            """.split(" |\n", -1));

    /** "Re-election" is "reelection". */
    private static final Pattern PREFIXED = Pattern.compile("\\b(de|re|co|pre)-(?=\\p{L}{3})");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.,-]+");
    private static final Pattern OUTER_MARKS = Pattern.compile("^['.,-]+|['.,-]+$");

    private Words() {}

    /** The words of a text in lower case, marks dropped; "U.S." stays one word, "NATO's" loses its ending. */
    static List<String> of(String text) {
        return stream(text).toList();
    }

    private static Stream<String> stream(String text) {
        String lower = Folding.fold(text).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(lower.contains("-") ? PREFIXED.matcher(lower).replaceAll("$1") : lower)
                .map(w -> marked(w) ? OUTER_MARKS.matcher(w).replaceAll("") : w)
                .map(w -> w.endsWith("'s") ? w.substring(0, w.length() - 2) : w)
                .filter(w -> !w.isEmpty());
    }

    private static boolean marked(String word) {
        return !word.isEmpty()
                && !(Character.isLetterOrDigit(word.charAt(0))
                        && Character.isLetterOrDigit(word.charAt(word.length() - 1)));
    }

    /** Whether a lower-case word says nothing about the topic. */
    static boolean onlyAsks(String lower) {
        return OF_QUESTIONS.contains(lower);
    }

    /** Whether two lower-case words are forms of one: a long common beginning and short different ends. */
    static boolean related(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0))) {
            return a.replace(",", "").equals(b.replace(",", ""));
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        int longest = Math.max(a.length(), b.length());
        int shortest = Math.min(a.length(), b.length());
        boolean oneStem = common >= 4 && longest - common <= 4 && common * 2 > longest;
        boolean oneEnding = common >= 3 && common == shortest && longest - common <= 2;
        return oneStem || oneEnding;
    }
}
