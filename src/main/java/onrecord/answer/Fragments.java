package onrecord.answer;

import java.util.List;
import onrecord.language.Folding;

/** Looks for words the asker put in quotation marks, letter for letter but for case, marks and line breaks. */
final class Fragments {
    private Fragments() {}

    /** Whether a text has all of the fragments. */
    static boolean allIn(String text, List<String> fragments) {
        String there = plain(text);
        return fragments.stream().allMatch(f -> there.contains(plain(f)));
    }

    /** Letters and digits only, words parted by single blanks, one blank at either end. */
    private static String plain(String text) {
        return " " + String.join(" ", Words.of(Folding.fold(text).replaceAll("[-/]", " "))) + " ";
    }
}
