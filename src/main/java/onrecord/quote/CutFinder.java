package onrecord.quote;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Tells whether true words say something else once they are cut out of their sentence: because it denies them ("To say
 * that the dam leaks is absurd"), makes them depend on something ("..., if the council pays"), only asks them, or lays
 * them into somebody else's mouth ("They say the dam leaks").
 *
 * <p>What cannot be an assertion (a few words without a verb) is only turned by a denial right before it.
 */
final class CutFinder {
    private static final String NOT = "(?:not|\\w+n't|cannot|never|nobody|no one|none|nothing|neither|nor|hardly|barely"
            + "|scarcely|without|no(?! doubt| question| wonder)|no longer)";
    private static final String SAY =
            "(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|argue[sd]?|arguing"
                    + "|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|believe[sd]?|believing|think(?:s|ing)?|thought|suggest(?:s|ed|ing)?"
                    + "|warn(?:s|ed|ing)?|maintain(?:s|ed|ing)?|allege[sd]?|alleging|pretend(?:s|ed|ing)?|assert(?:s|ed|ing)?"
                    + "|stat(?:e|es|ed|ing)|declare[sd]?|mean(?:s|t)?|expect(?:s|ed)?|agree[sd]?|accept(?:s|ed)?|promise[sd]?)";
    private static final String THAT = "(?:that|whether|if)";
    private static final String WITHIN = "(?:(?! - )[^,;:.!?\"])*";

    private static final Pattern CLAUSE = Pattern.compile(
            "(?:.*(?:[,;:.!?\"]|-\\s|\\b(?:and|but|because|while|although|though"
                    + "|which|who|whom|whose|where|when|that|what|whatever|as|than|so|" + SAY
                    + ")\\b)|^)(?<clause>[^,;:.!?\"]*)$",
            Pattern.DOTALL);
    private static final Pattern DENIED = Pattern.compile("\\b" + NOT + "\\b(?! only| just| merely)");
    private static final Pattern DENIED_BESIDE = Pattern.compile("\\b" + NOT + "(?: \\w+){0,2}[\\s\"']*$");
    private static final Pattern DEFINITE =
            Pattern.compile("(?:\\b(?:the|this|these|those|my|our|your|his|her|its|their)|'s)[\\s\"']*$");
    private static final Pattern CLAUSE_BEGINS = Pattern.compile(
            "(?:^|[,;:.!?-]|\\b(?:that|if|unless|until|whether|because|and|but|" + SAY + "(?: \\w+)?))[\\s\"']*$");
    private static final Pattern KEPT_OFF =
            Pattern.compile("\\b(?:avoid|avoids|avoided|avoiding|refus(?:e|es|ed|ing) to"
                    + "|fail(?:s|ed|ing)? to|unable to|far from|instead of|rather than|anything but|prevent(?:s|ed|ing)?"
                    + "|stop(?:s|ped|ping)?|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out)(?: \\w+){0,2}[\\s\"']*$");
    private static final Pattern DENIAL_FRAME =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|reject(?:s|ed|ing)?"
                    + "|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed)?|contest(?:s|ed)?"
                    + "|contradict(?:s|ed)?|disprove[sd]?|false|untrue|wrong|lie|lies|absurd|nonsense|ridiculous|impossible|unlikely"
                    + "|inconceivable|unthinkable|illusion|mistake)\\b" + WITHIN + "\\b(?:that|of)" + WITHIN + "$");
    private static final Pattern UNDENIED = Pattern.compile(
            "\\b(?:no doubt|not doubt|no question|\\w+n't doubt|not deny|\\w+n't deny|cannot deny|no denying|not only|not just)\\b");
    private static final Pattern NOT_SAID = Pattern.compile("\\b" + NOT + " (?:\\w+ ){0,3}(?:" + SAY
            + "|true|case|mean|sure|certain|convinced)\\b(?: \\w+){0,2} ?" + THAT + "?\\b" + WITHIN + "$");
    private static final Pattern NOT_THAT = Pattern.compile("\\b" + NOT + " " + THAT + "\\b" + WITHIN + "$");
    private static final Pattern SOMEBODYS_IDEA = Pattern.compile(
            "\\b(?:claims?|ideas?|notions?|suggestions?|accusations?|allegations?|myths?|assertions?|rumou?rs?|narratives?"
                    + "|impressions?|fantas(?:y|ies)|pretence|pretense|stor(?:y|ies))\\b" + WITHIN
                    + "\\b(?:that|of|about)" + WITHIN + "$");
    private static final Pattern TO_SAY =
            Pattern.compile("(?:^|[,;:.!?\"]|\\b(?:and|but|so|for|that))\\s*(?:to|just|simply|even)*\\s*"
                    + "(?:to )?(?:say|saying|claim|claiming|suggest|suggesting|argue|arguing|think|thinking|believe|believing|pretend"
                    + "|pretending|insist|insisting|call|calling|describe|describing|imagine|imagining|whoever says|anyone who says"
                    + "|those who say|anybody who says)\\b[^;:.!?]*$");
    private static final Pattern JUDGED = Pattern.compile(
            "^[^,.;:!?]{0,40}?,?\\s*(?:is|are|was|were|would|will|puts?|turns?|makes?|distorts?|ignores?|misses|shows?|amounts?)\\b(?<judgement>.*)",
            Pattern.DOTALL);
    private static final Pattern AFFIRMED = Pattern.compile(
            "^(?: be| been| to be)? (?:simply |just |quite |only )?(?:true|right|correct|fair|accurate|honest|no exaggeration)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WRONG = Pattern.compile(
            "^\\W*(?:is|are|was|were|'s|would be|sounds|seems)(?: (?:simply|just|plainly"
                    + "|completely|totally|absolutely|utterly|a|an|pure|complete|total))* (?:false|wrong|untrue|not true|nonsense|absurd"
                    + "|ridiculous|lie|myth|fiction|fabrication|rubbish|not the case|unthinkable|out of the question|upside down)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WRONG_NEXT = Pattern.compile(
            "^\\W*(?:(?:but |and )?(?:that|this|it|which)(?: is|'s| was)(?: (?:simply"
                    + "|just|plainly|completely|totally|absolutely|utterly|a|an|pure))* (?:false|wrong|untrue|not true|nonsense|absurd|ridiculous"
                    + "|lie|myth|not the case|rubbish)\\b|(?:nonsense|wrong|not true|no way|of course not|no)\\s*[.,!;-]).*",
            Pattern.DOTALL);
    private static final String CONDITION =
            "(?<!as )(?<!even )(?<!what )(?:if|unless|until|provided|providing|assuming|suppose|supposing|as long as"
                    + "|so long as|on condition|on the condition|in case|only when|lest)";
    private static final Pattern DEPENDS = Pattern.compile("\\b(?:" + CONDITION + "|whether(?! or not))\\b[^;.!?]*$");
    private static final Pattern INVERTED =
            Pattern.compile("(?:^|[\"]\\s*)\\s*(?:should|were|had) (?!not\\b)[^,.?!]*,[^;.!?]*$");
    private static final Pattern DEPENDING = Pattern.compile(
            "^(?:(?!\\b(?:that|which|who|because)\\b)[^;.!?])*?\\b(?:" + CONDITION + "|except|but only|but not)\\b.*",
            Pattern.DOTALL);
    private static final Pattern RESERVED = Pattern.compile(
            "\\b(?:only|perhaps|maybe|possibly|probably|allegedly|supposedly|reportedly|almost|nearly)[\\s\"',]*$");
    private static final Pattern OTHERS_SAY = Pattern.compile(
            "\\b(?!(?:i|we|to|not|never|must|should|can|could|will|would|do|did|may|might|also|always|often)\\b)\\w+ (?:say|says|claim|claims|claimed|think|thinks|believe|believes|allege|alleges|pretend|pretends"
                    + "|argue|argues|insist|insists|tell us|tells us)(?: that)?[\\s\"']*$");

    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:who|what|when|where|why|how|which|whose|is|are|was|were|am|do|does|did"
                    + "|will|would|shall|should|can|could|may|might|must|has|have|had|isn't|aren't|don't|doesn't|didn't|won't|can't)\\b.*",
            Pattern.DOTALL);

    private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "it", "they", "there");
    private static final Set<String> VERBS =
            Set.of("be", "have", "do", "will", "can", "may", "must", "should", "shall", "not");
    private static final int FRAGMENT = 5;

    private final EditScript script;
    private final Surroundings around;
    private final boolean quoted;

    CutFinder(EditScript script) {
        this.script = script;
        TrueWords truth = script.truth();
        int first = script.steps().stream()
                .filter(Step::agrees)
                .mapToInt(Step::trueFrom)
                .min()
                .orElse(0);
        int last = script.steps().stream()
                        .filter(Step::agrees)
                        .mapToInt(Step::trueTo)
                        .max()
                        .orElse(1)
                - 1;
        Span words = new Span(
                truth.word(first).span().start(), truth.word(last).span().end());
        this.around = Surroundings.of(truth.account().article(), words, truth.sentence(first), truth.sentence(last));
        this.quoted = !script.reported();
    }

    Optional<Verdict.Turn> turn() {
        if (denied()) {
            return Optional.of(Verdict.Turn.CUT_FROM_DENIAL);
        }
        if (!fragment() && (conditional() || RESERVED.matcher(around.before()).find())) {
            return Optional.of(Verdict.Turn.CONDITION);
        }
        return !fragment() && (asked() || laidIntoAnothersMouth())
                ? Optional.of(Verdict.Turn.CUT_FROM_DENIAL)
                : Optional.empty();
    }

    private boolean denied() {
        String before = around.before();
        if (fragment()) {
            return (DENIED_BESIDE.matcher(before).find() && !definite())
                    || KEPT_OFF.matcher(before).find();
        }
        Matcher clause = CLAUSE.matcher(before);
        boolean here = clause.find() && DENIED.matcher(clause.group("clause")).find();
        boolean framed = !UNDENIED.matcher(before).find()
                && (DENIAL_FRAME.matcher(before).find()
                        || NOT_SAID.matcher(before).find()
                        || NOT_THAT.matcher(before).find());
        boolean idea = SOMEBODYS_IDEA.matcher(before).find();
        return here
                || framed
                || idea
                || KEPT_OFF.matcher(before).find()
                || judged(before)
                || WRONG.matcher(around.after()).matches()
                || WRONG_NEXT.matcher(around.next()).matches();
    }

    /** "To say that ... is to turn things round". */
    private boolean judged(String before) {
        if (!TO_SAY.matcher(before).find()) {
            return false;
        }
        Matcher judgement = JUDGED.matcher(around.after());
        return judgement.matches()
                && !AFFIRMED.matcher(judgement.group("judgement")).matches();
    }

    private boolean conditional() {
        return DEPENDS.matcher(around.before()).find()
                || INVERTED.matcher(around.before()).find()
                || DEPENDING.matcher(around.after()).matches();
    }

    /** A question stays one without its mark when its words are in the order of a question. */
    private boolean asked() {
        if (!around.after().strip().startsWith("?") && !around.after().matches("(?s)[^.!;]*\\?\\W*")) {
            return false;
        }
        return !script.claimText().contains("?")
                && !ASKS.matcher(script.claimText().toLowerCase(java.util.Locale.ROOT))
                        .matches();
    }

    private boolean laidIntoAnothersMouth() {
        return quoted && OTHERS_SAY.matcher(around.before()).find();
    }

    /** What is definite is there whether or not the sentence denies something: "we will not sell our quay". */
    private boolean definite() {
        return DEFINITE.matcher(script.claim().getFirst().form()).find()
                || DEFINITE.matcher(around.before()).find();
    }

    /** A few words inside a clause that assert nothing: "a moment of doubt". */
    private boolean fragment() {
        return script.claim().size() <= FRAGMENT
                && !CLAUSE_BEGINS.matcher(around.before()).find()
                && script.claim().stream().noneMatch(w -> SUBJECTS.contains(w.form()) || VERBS.contains(w.base()));
    }
}
