package onrecord.ingest;

import java.util.regex.Pattern;

/** The line under a picture. Only what stands by a credit, or says itself that it is one, is taken for a caption. */
final class Caption {
    private static final int LONGEST = 450;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:file(?: photo)?|pictured|caption|photo caption|image caption)\\s?[:—–-]\\s.+"
                    + "|in this (?:file |handout |undated |video |screen ?)*(?:photo|image|picture|photograph|grab)\\b.+");
    private static final Pattern SPEECH = Pattern.compile(
            "[\"“”].*\\b(?:said|says|told|added|asked|wrote|replied)\\b|\\b(?:said|told|added)\\b.*[\"“”]");
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\((?:[a-z ]{0,20})?(?:left|right|cent(?:er|re)|[lrc])\\)|, (?:both |far |top |bottom |second from )*"
                    + "(?:left|right|cent(?:er|re)|back|front)(?: row)?,|\\b(?:file photo|pictured|seen here)\\b"
                    + "|\\b(?:is|are) (?:seen|pictured|shown)\\b|\\b(?:from|at) (?:the )?(?:left|right)\\b");
    private static final Pattern DAY =
            Pattern.compile("(?:\\b(?:on|in)|,) (?:\\p{Lu}[\\p{L}]{2,8}\\.?,? )?(?:\\d{1,2} )?"
                    + "\\p{Lu}\\p{L}{2,8}\\.?(?: \\d{1,2},?)? (?:19|20)\\d\\d\\b");
    private static final Pattern SHOWS = Pattern.compile(
            "\\b(?:address|arriv|attend|board|carr|celebrat|deliver|demonstrat|embrac|emerg|enter|fire|gather|gestur|greet"
                    + "|guard|hold|hug|inspect|kneel|lead|leav|lie|line|listen|look|march|meet|operat|pass|patrol|pos|pray"
                    + "|prepar|protest|react|rid|rise|run|salut|shake|sit|smil|speak|stand|take|talk|visit|wait|walk|watch"
                    + "|wav|wear|work)(?:s|es|e|ies|y)?\\b");

    private Caption() {}

    /** Whether a line says itself that it describes a picture. */
    static boolean says(String line) {
        return line.length() <= LONGEST && LABEL.matcher(line).matches();
    }

    /** Whether the words can be the caption of a picture credit that follows them in the same line. */
    static boolean fits(String words) {
        return words.length() <= LONGEST
                && Form.sentenceEnds(words) <= 3
                && !SPEECH.matcher(words).find();
    }

    /** Whether words that stand somewhere near a picture credit look like its caption. */
    static boolean looksLike(String words) {
        return fits(words)
                && Form.sentenceEnds(words) <= 2
                && (PLACE.matcher(words).find()
                        || DAY.matcher(words).find()
                        || SHOWS.matcher(words).find());
    }
}
