package onrecord.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a picture or supplied a text, as it stands in a line of its own or at the end of one: "Jane Doe/Example via
 * Getty Images", "[source: AP]", "(Photo by John Roe)", "— Reuters/AFP".
 *
 * @param start where in the paragraph it begins
 * @param picture whether it speaks of a picture; else it may just as well sign the text
 */
record Credit(int start, boolean picture) {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 16;

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:file )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|video|graphic)"
                    + "(?: credits?)?(?:\\s?(?::|/|by\\b:?|courtesy(?: of)?\\b:?|via\\b)|\\s[–—-])\\s?\\S.*");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:source|credits?|courtesy(?: of)?)\\s?:\\s?\\S.*");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s?/\\s?|\\svia\\s|,\\s|\\s[|–—-]\\s|\\s(?:and|&|for|courtesy of|on behalf of)\\s|\\s?©\\s?");
    private static final Pattern NAME = Pattern.compile(Byline.NAME);
    private static final Pattern LEAD = Pattern.compile("^(?:[—–|©/-]+\\s*)+");
    private static final Pattern BREAK = Pattern.compile("[.!?…][\"”’»)\\]]*\\s*|\\s\\|\\s");
    private static final Pattern UNPARTED = Pattern.compile(
            "(?i:\\S+/(?:" + Agencies.alternatives() + ")|\\svia\\s(?:" + Agencies.alternatives() + "))$");

    /** Whether the whole line is a credit. */
    static boolean is(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return false;
        }
        String words = unbracketed(line);
        return labelled(words) || listed(words);
    }

    /** The credit at the end of a paragraph that goes on before it. */
    static Optional<Credit> ending(String paragraph) {
        int end = paragraph.length();
        int from = Math.max(0, end - LONGEST);
        Optional<Credit> bracketed = bracketed(paragraph, from);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Matcher before = BREAK.matcher(paragraph).region(from, end);
        while (before.find() && before.end() < end) {
            int start = before.end();
            String rest = Blank.folded(paragraph.substring(start));
            if (labelled(unled(rest)) || listed(rest)) {
                boolean dashed = LEAD.matcher(rest).find();
                boolean picture = !news(unled(rest));
                return picture || dashed ? Optional.of(new Credit(start, picture)) : Optional.empty();
            }
        }
        String tail = paragraph.substring(from);
        if (tail.indexOf('/') < 0 && !tail.contains("via")) {
            return Optional.empty();
        }
        Matcher unparted = UNPARTED.matcher(paragraph).region(from, end);
        return unparted.find() ? Optional.of(new Credit(unparted.start(), true)) : Optional.empty();
    }

    private static Optional<Credit> bracketed(String paragraph, int from) {
        char last = paragraph.isEmpty() ? ' ' : paragraph.charAt(paragraph.length() - 1);
        int open = last == ']' ? paragraph.lastIndexOf('[') : (last == ')' ? paragraph.lastIndexOf('(') : -1);
        if (open <= from) {
            return Optional.empty();
        }
        String inner = Blank.folded(paragraph.substring(open + 1, paragraph.length() - 1));
        if (labelled(inner) || (listed(inner) && !news(inner))) {
            return Optional.of(new Credit(open, true));
        }
        return listed(inner) && Form.endsSentence(paragraph.substring(0, open))
                ? Optional.of(new Credit(open, false))
                : Optional.empty();
    }

    private static boolean labelled(String words) {
        return (LABEL.matcher(words).matches() && !Form.endsSentence(unstopped(words)))
                || (SOURCE.matcher(words).matches() && Form.words(words) <= 8);
    }

    /** Names and agencies, at least one of them an agency, and nothing else. */
    private static boolean listed(String line) {
        String words = unstopped(unled(line));
        if (words.length() > LONGEST || words.isEmpty() || Form.words(words) > MOST_WORDS) {
            return false;
        }
        boolean agency = false;
        for (String part : BETWEEN.split(words, -1)) {
            if (Agencies.picturesOnly(part).isPresent()) {
                agency = true;
            } else if (!part.isEmpty() && !NAME.matcher(part).matches()) {
                return false;
            }
        }
        return agency;
    }

    /** Whether all who are named supply texts too, so that nothing speaks of a picture. */
    private static boolean news(String words) {
        for (String part : BETWEEN.split(unstopped(words), -1)) {
            if (Agencies.picturesOnly(part).orElse(true)) {
                return false;
            }
        }
        return true;
    }

    private static String unled(String words) {
        return LEAD.matcher(words).replaceFirst("");
    }

    private static String unstopped(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String unbracketed(String line) {
        boolean bracketed =
                (line.startsWith("(") && line.endsWith(")")) || (line.startsWith("[") && line.endsWith("]"));
        return bracketed ? line.substring(1, line.length() - 1).strip() : line;
    }
}
