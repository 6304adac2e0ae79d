package onrecord.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.language.QuestionTypes;
import onrecord.language.TypedQuestion;

/**
 * Tells from its wording what would answer a question. What a rule can see is left to rules, which can be read and cost
 * nothing; only "what" and "which" questions that no rule knows are shown to the trained model.
 */
final class QuestionKinds {
    /** What follows the name of the one whose statement is asked for. */
    static final String SAYING =
            "say|says|said|saying|tell|tells|told|think|thinks|thought|call|calls|called|respond|responds|react|suggest"
                    + "|suggests|want|wants|accuse|accused|admit|admitted|warn|warned|claim|claimed|describe|described"
                    + "|promise|promised|announce|announced|demand|demanded|propose|proposed|argue|argued|deny|denied";

    /** Rules alone. */
    static final QuestionKinds BY_RULES = new QuestionKinds(Optional.empty());

    private static final double SURE = 0.5;
    private static final Pattern GREETING = Pattern.compile(
            "(?i)^(?:(?:hey|hi|hello|so|and|but|ok|okay|well|please|pls|thanks|(?:can|could|would) you (?:please )?(?:tell|show|give)"
                    + " (?:me|us)|tell me|do you know|does anyone know|any idea|i (?:want|need) to know)\\b[ ,:]*)+");
    /** Not "what did ..." and "how can ...", of which the model could only say that anything may answer. */
    private static final Pattern ASKS_FOR_A_THING = Pattern.compile("\\b(?:what|which|whats|wat|how|name)\\b"
            + "(?! (?:did|does|do|has|have|had|will|would|can|could|should|might|must)\\b)");

    private static final Pattern NAME_ALONE = Pattern.compile("^(?i:what(?:'s| is| are| was| were))(?: the)?"
            + "(?: (?:\\p{Lu}[\\p{L}\\p{N}'-]*(?<!'s)|of|the|and|for|on))*? \\p{Lu}[\\p{L}\\p{N}'-]*\\W*$");

    /** What may stand before a plural; a noun may not, or "what river runs" would ask for several runs. */
    private static final String QUALITY =
            "other|main|new|old|major|key|big|top|local" + "|\\w+(?:al|ic|ous|ive|ish|ian|ese|can|ed|ary|ful)";

    private static final String PLURAL = "(?!\\w+(?:ss|us|is|news)\\b)\\w{2,}s|people|men|women|children";

    private static final Map<Pattern, Question.Kind> COMPARING = new LinkedHashMap<>();
    private static final Map<Pattern, Question.Kind> RULES = new LinkedHashMap<>();
    private static final Map<Pattern, Question.Kind> UNLESS_SAID = new LinkedHashMap<>();
    private static final Map<Pattern, Question.Kind> ANYWHERE = new LinkedHashMap<>();

    static {
        put(
                COMPARING,
                "\\b(?:differ|differs|differed|compare|compares|compared|contrast|disagree|disagrees|disagreed)\\b.*"
                        + "|\\b(?:differences?|contrast|comparison|disagreements?|divide|gap) between\\b"
                        + "|\\b(?:do|does|did|are|were|have|will) .+ and .+ (?:agree|agreed|at odds|see eye to eye|share)\\b"
                        + "|\\bwhere do .+ and .+ stand\\b|\\b(?:vs|versus)\\b|\\bcompared (?:to|with)\\b",
                Question.Kind.COMPARISON);

        put(
                RULES,
                "^(?:who|which (?:official|person|man|woman|minister|leader)) (?:said|says|told|announced|used the words"
                        + "|talked|warned|called|accused|claimed|spoke)\\b",
                Question.Kind.WHO_SAID);
        put(
                RULES,
                "^(?:whose words|who said|who used|from whom)\\b|\\bwho said (?:that|this|it)\\b",
                Question.Kind.WHO_SAID);
        put(RULES, "^how long ago\\b|^since when\\b|^until when\\b|^by when\\b", Question.Kind.TIME);
        put(
                RULES,
                "^how (?:many|much|long|old|far|high|big|large|tall|deep|fast|heavy|wide|often|few)\\b"
                        + "|^(?:by |at |to |for )?(?:what|which) (?:number|percentage|percent|share|proportion|price|cost|amount"
                        + "|size|age|speed|rate|distance|sum)\\b|^what(?: is| was|'s) the (?:number|percentage|share|population"
                        + "|price|cost|amount|age|rate|distance|death toll|toll|size) of\\b",
                Question.Kind.NUMBER);
        put(
                RULES,
                "^when\\b|^(?:in |on |at |since |by |until )?(?:what|which) (?:year|day|date|month|time|week|decade|century"
                        + "|weekday|hour)\\b|^what(?: is| was|'s) the date\\b",
                Question.Kind.TIME);
        put(
                RULES,
                "^(?:from |to )?where\\b|^(?:in |at |from |to |near )?(?:what|which) (?:country|city|place|state|town|island"
                        + "|continent|region|capital|village|province|district|county|venue)\\b",
                Question.Kind.PLACE);
        put(
                RULES,
                "^why\\b|^what (?:caused|causes|prompted|led|triggered|sparked|drove|motivated|made)\\b|^for what reason\\b"
                        + "|^how come\\b|^what(?: is| was|'s|s) the (?:cause|reason|motive|point)\\b|^what is .+ blamed on\\b",
                Question.Kind.REASON);
        put(
                RULES,
                "^(?:who|whom|whose|whos|who's)\\b|^(?:with |to |by |for |from )(?:whom|who)\\b"
                        + "|^which (?:official|person|man|woman|minister|leader)\\b",
                Question.Kind.PERSON);
        put(
                RULES,
                "^(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could|should|shall|may|might|must|didn't|doesn't"
                        + "|isn't|wasn't|aren't|weren't|hasn't|haven't|won't|ain't)\\b|^is it true\\b|^true or false\\b"
                        + "|[, ](?:right|true|correct|or not|yes or no)\\W*$",
                Question.Kind.YES_NO);

        put(
                UNLESS_SAID,
                "^(?:list|enumerate|name (?:all|the (?:\\w+ )?(?:" + PLURAL
                        + ")))\\b|\\b(?:list of|what are (?:all|some|the"
                        + " (?:main|different|various)))\\b|^what else\\b|^(?:what|which) (?:two|three|four|five|six|seven|eight"
                        + "|nine|ten|other|kinds|types|sorts)\\b|^(?:what|which)(?: (?:" + QUALITY
                        + "))? (?!(?:is|was|does|has|its|his|this|says|means|happens|remains"
                        + "|comes|follows|matters|lies|keeps|goes|counts|looks|seems|takes|needs|drives|explains)\\b)(?:"
                        + PLURAL + ")\\b",
                Question.Kind.LIST);
        put(
                UNLESS_SAID,
                "\\bstands? for\\b|^what (?:does|do|did) .{2,40} mean\\b|\\bmeaning of\\b|^(?:define|definition of)\\b"
                        + "|\\bwhat is meant by\\b|^what (?:kind|sort|type) of (?:\\w+ )?(?:thing|organi[sz]ation|group) is\\b"
                        + "|^(?:what|wat)(?:'s|s| is| are| was| were) (?:an? )(?:[\\p{L}'-]+ ?){1,4}\\W*$"
                        + "|^(?:what|wat)(?:'s|s| is| are| was| were) [\\p{L}\\p{N}'-]+\\W*$"
                        + "|^(?:what|wat) exactly (?:is|are|was|were)\\b",
                Question.Kind.DEFINITION);

        put(
                ANYWHERE,
                "\\bhow (?:many|much|long|old|far)\\b|\\b(?:what|which) (?:number|percentage|percent|share|proportion|amount)\\b",
                Question.Kind.NUMBER);
        put(ANYWHERE, "\\b(?:what|which) (?:year|decade|century|month)\\b", Question.Kind.TIME);
        put(
                ANYWHERE,
                "\\b(?:what|which) (?:(?!(?:is|was|did|does|has)\\b)[\\w-]+ ){0,2}?(?:country|nation|city|state|town|island"
                        + "|continent|region|province|district|county)\\b",
                Question.Kind.PLACE);
        put(ANYWHERE, "\\bwhen\\W*$|\\bwhat (?:year|date|day|time)\\W*$", Question.Kind.TIME);
        put(ANYWHERE, "\\bwhere\\W*$|\\b(?:what|which) (?:country|city|place)\\W*$", Question.Kind.PLACE);
        put(ANYWHERE, "\\bwhy\\W*$|^(?:the )?(?:reasons?|causes?) (?:for|of|why|behind)\\b", Question.Kind.REASON);
        put(ANYWHERE, "\\b(?:by )?whom?\\W*$", Question.Kind.PERSON);
        put(ANYWHERE, "^(?:number|count) of\\b", Question.Kind.NUMBER);
    }

    private final Optional<QuestionTypes> types;

    private QuestionKinds(Optional<QuestionTypes> types) {
        this.types = types;
    }

    /** Rules, and for what they do not know the model. */
    static QuestionKinds with(QuestionTypes types) {
        return new QuestionKinds(Optional.of(types));
    }

    private static void put(Map<Pattern, Question.Kind> rules, String wording, Question.Kind kind) {
        rules.put(Pattern.compile(wording), kind);
    }

    /**
     * The kind of a question.
     *
     * @param asksForStatement whether it asks what a known speaker said
     * @param hasFragment whether it holds words in quotation marks
     */
    Question.Kind of(String words, boolean asksForStatement, boolean hasFragment) {
        String plain = GREETING.matcher(words.strip()).replaceFirst("");
        String lower = plain.toLowerCase(Locale.ROOT);
        if (hasFragment) {
            return Question.Kind.WHO_SAID;
        }
        Optional<Question.Kind> ruled = first(COMPARING, lower).or(() -> first(RULES, lower));
        if (ruled.isEmpty() && !asksForStatement) {
            ruled = first(UNLESS_SAID, lower)
                    .or(() -> NAME_ALONE.matcher(plain).find()
                            ? Optional.of(Question.Kind.DEFINITION)
                            : Optional.empty());
        }
        return ruled.or(() -> first(ANYWHERE, lower))
                .or(() -> asksForStatement ? Optional.of(Question.Kind.SAID) : Optional.empty())
                .or(() -> learned(plain, lower))
                .orElse(Question.Kind.OTHER);
    }

    private static Optional<Question.Kind> first(Map<Pattern, Question.Kind> rules, String lower) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Question.Kind> learned(String question, String lower) {
        return ASKS_FOR_A_THING.matcher(lower).find()
                ? types.map(t -> t.of(question))
                        .filter(t -> t.probability() >= SURE)
                        .flatMap(QuestionKinds::kind)
                : Optional.empty();
    }

    private static Optional<Question.Kind> kind(TypedQuestion typed) {
        return switch (typed.type()) {
            case ABBREVIATION, DEFINITION -> Optional.of(Question.Kind.DEFINITION);
            case REASON -> Optional.of(Question.Kind.REASON);
            case PERSON, ROLE -> Optional.of(Question.Kind.PERSON);
            case PLACE -> Optional.of(Question.Kind.PLACE);
            case DATE -> Optional.of(Question.Kind.TIME);
            case COUNT, AMOUNT -> Optional.of(Question.Kind.NUMBER);
            case GROUP, ENTITY, DESCRIPTION -> Optional.empty();
        };
    }
}
