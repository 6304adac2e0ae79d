package onrecord.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph, with the words that were parted at their ends. */
final class LineEnds {
    private static final Pattern PARTED = Pattern.compile("([\\p{L}\\p{N}'’]+)[-\\u00AD\\u2010]$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}'’]*");

    /** After "front-", as in "front- and rear-wheel drive". */
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to|nor)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+(?:[-\\u2010][\\p{L}\\p{N}'’]+)*");
    private static final Pattern KEPT = Pattern.compile(
            "(?:self|ex|well|vice|half|all|cross|so|then|now|high|low|long|short|\\p{Lu}{2,}|.*\\p{N})");

    private final Set<String> known = new HashSet<>();

    /** Learns from the document itself which words are written with a hyphen. */
    LineEnds(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                if (word.end() < line.length() || !line.endsWith("-")) {
                    known.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
                }
            }
        }
    }

    /** Adds a line to those before it. */
    void append(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        if (last < 0 || paragraph.charAt(last) == '\n') {
            paragraph.append(line);
            return;
        }
        Matcher parted = PARTED.matcher(paragraph).region(Math.max(0, last - 60), last + 1);
        if (!parted.find()) {
            paragraph.append(' ').append(line);
            return;
        }
        if (SUSPENDED.matcher(line).lookingAt()) {
            paragraph.append(' ');
        } else if (!keepsHyphen(parted.group(1), paragraph.charAt(last), line)) {
            paragraph.setLength(last);
        }
        paragraph.append(line);
    }

    private boolean keepsHyphen(String before, char hyphen, String line) {
        Matcher first = FIRST.matcher(line);
        if (hyphen == '\u00AD') {
            return false;
        }
        if (!first.find()) {
            return true;
        }
        String whole = (before + first.group()).toLowerCase(Locale.ROOT);
        String parts = (before + "-" + first.group()).toLowerCase(Locale.ROOT);
        if (known.contains(whole) != known.contains(parts)) {
            return known.contains(parts);
        }
        return KEPT.matcher(before).matches();
    }
}
