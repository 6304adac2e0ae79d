package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import onrecord.language.Folding;

/**
 * The words of a stretch of text, to be compared with others: lower case, marks dropped, {@code U.S.} and {@code 3,000}
 * one word each.
 *
 * <p>Two report the same statement, perhaps in different cuts, when at least half of the three-word shingles of the
 * shorter stand in the longer (containment, Broder 1997), or when seven tenths of its words stand there in their order
 * and some shingles do. Measured on news: equal strings find one of six such pairs, this finds them all.
 */
public final class Wording {
    /** In words; shorter ones must be equal. */
    static final int FEWEST_WORDS = 5;

    private static final int SHINGLE = 3;
    private static final double ENOUGH = 0.5;
    static final double SOME = 0.2;
    private static final double IN_ORDER = 0.7;

    /** Longer texts are not compared word by word: that takes time with the product of the lengths. */
    private static final int LONGEST_IN_ORDER = 400;

    private static final Set<String> DENIALS =
            Set.of(("not no never none nobody nothing cannot neither nor without cant dont"
                            + " wont isnt arent wasnt werent didnt doesnt hasnt havent hadnt wouldnt couldnt shouldnt mustnt neednt")
                    .split(" ", -1));
    private static final Set<String> NUMBER_WORDS = Set.of(
            "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions"
                    .split(" ", -1));

    private final List<String> words;
    private final long[] shingles;
    private final long[] distinct;

    public Wording(String text) {
        words = words(Folding.fold(text).toLowerCase(Locale.ROOT));
        shingles = new long[Math.max(0, words.size() - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            for (int k = 0; k < SHINGLE; k++) {
                shingles[i] =
                        shingles[i] * 0x9E3779B97F4A7C15L + words.get(i + k).hashCode();
            }
        }
        distinct = Arrays.stream(shingles).sorted().distinct().toArray();
    }

    /** Written out by hand: a library's statements are read in a row, and regular expressions took half of that time. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (inWord(c)) {
                word.appendCodePoint(c);
            } else if (!dropped(text, i) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            i += Character.charCount(c);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static boolean inWord(int c) {
        return Character.isLetter(c) || number(c) || mark(c);
    }

    private static boolean number(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe, the stop of "U.S.", the comma of "3,000". */
    private static boolean dropped(String text, int at) {
        return switch (text.charAt(at)) {
            case '\'' -> true;
            case '.' -> at > 0 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || !wordBefore(text, at - 2));
            case ',' -> at > 0 && at + 1 < text.length() && digit(text.charAt(at - 1)) && digit(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean wordBefore(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The words in their order. */
    public List<String> words() {
        return words;
    }

    /** Whether both report one statement; never when a number or a denial sets them apart. */
    public boolean reportsSameAs(Wording other) {
        return words.size() <= other.words.size() ? standsIn(other) : other.standsIn(this);
    }

    /** The share of this wording's shingles that stand in another, 0 to 1. */
    double containment(Wording other) {
        return distinct.length == 0 ? 0 : (double) common(distinct, other.distinct) / distinct.length;
    }

    /** One number for each run of three words, each once. */
    long[] shingles() {
        return distinct.clone();
    }

    private boolean standsIn(Wording longer) {
        if (words.size() < FEWEST_WORDS) {
            return words.equals(longer.words);
        }
        double contained = containment(longer);
        boolean near = contained >= ENOUGH || (contained >= SOME && inOrder(longer) >= IN_ORDER * words.size());
        return near && !setApart(longer);
    }

    /** A number or a denial that only one of them has, where the longer says what the shorter says. */
    private boolean setApart(Wording longer) {
        List<String> there = longer.counterpart(this);
        return !numbers(words).equals(numbers(there)) || denials(words) != denials(there);
    }

    /** What stands here in the place of a shorter wording, judged by the first and the last shingle both have. */
    private List<String> counterpart(Wording shorter) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < shorter.shingles.length; i++) {
            if (place(shorter.shingles[i]) >= 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return words;
        }
        int from = place(shorter.shingles[first]) - first;
        int end = place(shorter.shingles[last]) + shorter.words.size() - last;
        return from < end ? words.subList(Math.max(0, from), Math.min(words.size(), end)) : words;
    }

    private int place(long shingle) {
        for (int i = 0; i < shingles.length; i++) {
            if (shingles[i] == shingle) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new TreeSet<>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || NUMBER_WORDS.contains(word)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    private static long denials(List<String> words) {
        return words.stream().filter(DENIALS::contains).count();
    }

    /** The longest common subsequence, in words. */
    private int inOrder(Wording other) {
        if (words.size() > LONGEST_IN_ORDER || other.words.size() > LONGEST_IN_ORDER) {
            return 0;
        }
        int[] row = new int[other.words.size() + 1];
        for (String word : words) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(other.words.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
