package onrecord.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An article's name in its library, such as "report.pdf".
 *
 * @param stem what stands before the ending; not blank
 * @param ending such as ".pdf"; empty when there is none
 */
record ArticleName(String stem, String ending) {
    /** How many UTF-16 units a name may have. */
    static final int MOST = 150;

    /** Room for " (12345)". */
    private static final int ROOM = 8;

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}");

    /** Makes a name of what somebody called their file: on one line, not too long, the ending kept. */
    static ArticleName of(String given) {
        String line = KeptText.line(given, Integer.MAX_VALUE);
        int dot = Math.max(0, line.lastIndexOf('.'));
        String ending = ENDING.matcher(line.substring(dot)).matches() ? line.substring(dot) : "";
        String stem = line.substring(0, line.length() - ending.length());
        return new ArticleName(
                stem.isBlank() ? "untitled" : KeptText.line(stem, MOST - ROOM - ending.length()), ending);
    }

    String value() {
        return stem + ending;
    }

    /** The same with a number: "report (2).pdf". */
    ArticleName numbered(int number) {
        return new ArticleName(stem + " (" + number + ")", ending);
    }

    /** What makes two names the same, as on disks that do not tell upper from lower case. */
    String folded() {
        return Normalizer.normalize(value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
