package onrecord.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from what stands around some words whether their sentence, or the next, denies them. */
final class Denials {
    private static final String NOT = "(?:not|\\w+n't|cannot|never|nobody|no one|none|nothing|neither|nor|hardly|barely"
            + "|scarcely|without|no(?! doubt| question| wonder)|no longer)";

    /** Up to the next mark. */
    private static final String WITHIN = "(?:(?! - )[^,;:.!?\"])*";

    /** The same, and up to the next who says something. */
    private static final String INSIDE =
            "(?:(?! - |\\b(?:said|says|say|told|tells|added|adds|saying|adding)\\b)[^,;:.!?\"])*";

    private static final String STRESS =
            "(?: (?:simply|just|plainly|completely|totally|absolutely|utterly|a|an|pure|complete|total))*";
    private static final String UNTRUE =
            "(?:false|wrong|untrue|not true|nonsense|absurd|ridiculous|lie|myth|fiction|fabrication"
                    + "|rubbish|not the case|unthinkable|out of the question|upside down)";

    private static final Pattern CLAUSE = Pattern.compile(
            "(?:.*(?:[,;:.!?\"]|-\\s|\\b(?:and|but|because|while|although|though|which|who|whom|whose|where|when|that|what"
                    + "|whatever|as|than|so|" + CutFinder.SAY + ")\\b)|^)(?<clause>[^,;:.!?\"]*)$",
            Pattern.DOTALL);
    private static final Pattern DENIED = Pattern.compile("\\b" + NOT + "\\b(?! only| just| merely)");
    private static final Pattern DENIED_BESIDE = Pattern.compile("\\b" + NOT + "(?: \\w+){0,2}[\\s\"']*$");
    private static final Pattern DEFINITE =
            Pattern.compile("(?:\\b(?:the|this|these|those|my|our|your|his|her|its|their)|'s)[\\s\"']*$");
    private static final Pattern KEPT_OFF = Pattern.compile(
            "\\b(?:avoid|avoids|avoided|avoiding|refus(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|unable to|far from|instead of"
                    + "|rather than|anything but|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|reject(?:s|ed|ing)?"
                    + "|rul(?:e|es|ed|ing) out)(?: \\w+){0,2}[\\s\"']*$");
    private static final Pattern FRAME = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)"
                    + "|disput(?:e|es|ed|ing)|rebuff(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|disprove[sd]?|false|untrue"
                    + "|wrong|lie|lies|absurd|nonsense|ridiculous|impossible|unlikely|inconceivable|unthinkable|illusion"
                    + "|mistake)\\b" + WITHIN + "\\b(?:that|of)\\b" + INSIDE + "$");
    private static final Pattern UNDENIED =
            Pattern.compile("\\b(?:no doubt|not doubt|no question|\\w+n't doubt|not deny"
                    + "|\\w+n't deny|cannot deny|no denying|not only|not just)\\b");
    private static final Pattern NOT_SAID = Pattern.compile("\\b" + NOT + " (?:\\w+ ){0,3}(?:" + CutFinder.SAY
            + "|true|case|mean|sure|certain|convinced)\\b(?: \\w+){0,2}" + " ?(?:that|whether|if)?\\b" + INSIDE + "$");
    private static final Pattern NOT_THAT = Pattern.compile("\\b" + NOT + " (?:that|whether|if)\\b" + INSIDE + "$");
    private static final Pattern SOMEBODYS_IDEA = Pattern.compile(
            "\\b(?:claims?|ideas?|notions?|suggestions?|accusations?|allegations?|myths?|assertions?|rumou?rs?|narratives?"
                    + "|impressions?|fantas(?:y|ies)|pretence|pretense|stor(?:y|ies))\\b" + WITHIN
                    + "\\b(?:that|of|about)\\b" + INSIDE + "$");
    private static final Pattern TO_SAY = Pattern.compile(
            "(?:^|[,;:.!?\"]|\\b(?:and|but|so|for|that))\\s*(?:to|just|simply|even)*\\s*(?:to )?(?:say|saying|claim|claiming"
                    + "|suggest|suggesting|argue|arguing|think|thinking|believe|believing|pretend|pretending|insist"
                    + "|insisting|call|calling|describe|describing|imagine|imagining|whoever says|anyone who says"
                    + "|those who say|anybody who says)\\b[^;:.!?]*$");
    private static final Pattern JUDGED = Pattern.compile(
            "^[^,.;:!?]{0,40}?,?\\s*(?:is|are|was|were|would|will|puts?|turns?|makes?|distorts?|ignores?|misses|shows?"
                    + "|amounts?)\\b(?<judgement>.*)",
            Pattern.DOTALL);
    private static final Pattern AFFIRMED = Pattern.compile(
            "^(?: be| been| to be)? (?:simply |just |quite |only )?(?:true|right|correct|fair|accurate|honest"
                    + "|no exaggeration)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WRONG = Pattern.compile(
            "^\\W*(?:is|are|was|were|'s|would be|sounds|seems)" + STRESS + " " + UNTRUE + "\\b.*", Pattern.DOTALL);
    private static final Pattern WRONG_NEXT = Pattern.compile(
            "^\\W*(?:(?:but |and )?(?:that|this|it|which)(?: is|'s| was)" + STRESS + " " + UNTRUE
                    + "\\b|(?:nonsense|wrong|not true|no way|of course not|no)\\s*[.,!;-]).*",
            Pattern.DOTALL);

    private Denials() {}

    /** Whether what asserts something is denied. */
    static boolean of(Surroundings around) {
        String before = around.before();
        Matcher clause = CLAUSE.matcher(before);
        boolean here = clause.find() && DENIED.matcher(clause.group("clause")).find();
        boolean framed = !UNDENIED.matcher(before).find()
                && (FRAME.matcher(before).find()
                        || NOT_SAID.matcher(before).find()
                        || NOT_THAT.matcher(before).find());
        return here
                || framed
                || SOMEBODYS_IDEA.matcher(before).find()
                || KEPT_OFF.matcher(before).find()
                || judged(around)
                || WRONG.matcher(around.after()).matches()
                || WRONG_NEXT.matcher(around.next()).matches();
    }

    /**
     * Whether a few words that assert nothing by themselves are denied: "no say in it". What is definite is there whether
     * or not the sentence denies something: "we will not sell our quay".
     */
    static boolean of(Surroundings around, String firstWord) {
        boolean definite = DEFINITE.matcher(firstWord).find()
                || DEFINITE.matcher(around.before()).find();
        return (DENIED_BESIDE.matcher(around.before()).find() && !definite)
                || KEPT_OFF.matcher(around.before()).find();
    }

    /** "To say that ... is to turn things round". */
    private static boolean judged(Surroundings around) {
        Matcher judgement = JUDGED.matcher(around.after());
        return TO_SAY.matcher(around.before()).find()
                && judgement.matches()
                && !AFFIRMED.matcher(judgement.group("judgement")).matches();
    }
}
