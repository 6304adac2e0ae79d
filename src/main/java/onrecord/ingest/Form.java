package onrecord.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Form {
    private static final String CLOSING = "\"'”’»)]*_";
    private static final String OPENING = "*_";
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<last>\\S*)[.!?…][\"”’»)\\]]*(?:\\s+(?=[\\p{Lu}\\p{Nd}\"“‘'«(])|$)");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr", "mrs", "ms",
            "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "prof", "st", "no", "vs");

    private Form() {}

    /** The words without line breaks, heading marks or emphasis around the whole. */
    static String bare(String words) {
        String bare = Blank.folded(words);
        int start = 0;
        int end = bare.length();
        while (start < end && bare.charAt(start) == '#') {
            start++;
        }
        while (start < end
                && (OPENING.indexOf(bare.charAt(start)) >= 0)
                && bare.charAt(start) == bare.charAt(end - 1)) {
            start++;
            end--;
        }
        return start < end ? bare.substring(start, end).strip() : bare;
    }

    static int words(String line) {
        return line.isEmpty() ? 0 : line.split(" ", -1).length;
    }

    static boolean hasWord(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether the last mark, closing quotation marks and brackets aside, is one that ends a sentence or a clause. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(line.charAt(last)) >= 0 || Blank.is(line.charAt(last)))) {
            last--;
        }
        return last >= 0 && ".!?…:;".indexOf(line.charAt(last)) >= 0;
    }

    /** How many sentences seem to end in the line; an abbreviation or initial before the mark ends none. */
    static int sentenceEnds(String line) {
        Matcher end = SENTENCE_END.matcher(line);
        int count = 0;
        while (end.find()) {
            if (isSentenceEnd(end, line.length())) {
                count++;
            }
        }
        return count;
    }

    /** The line up to the end of its first sentence. */
    static String firstSentence(String line) {
        Matcher end = SENTENCE_END.matcher(line);
        while (end.find()) {
            if (isSentenceEnd(end, line.length())) {
                return line.substring(0, end.end()).strip();
            }
        }
        return line;
    }

    private static boolean isSentenceEnd(Matcher end, int length) {
        String last = end.group("last").toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+", "");
        boolean abbreviation = ABBREVIATIONS.contains(last)
                || (last.length() == 1 && Character.isLetter(last.charAt(0)))
                || last.matches("(?:\\p{L}\\.)+\\p{L}");
        return !abbreviation || end.end() == length;
    }

    /** Whether it begins like an item of a list. */
    static boolean isItem(String line) {
        return line.matches("(?s)(?:[-*•–—·>]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*");
    }
}
