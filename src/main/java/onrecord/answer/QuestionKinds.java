package onrecord.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells from its wording what would answer a question. */
final class QuestionKinds {
    /** What follows the name of the one whose statement is asked for. */
    static final String SAYING =
            "say|says|said|saying|tell|tells|told|think|thinks|thought|call|calls|called|respond|responds|react|suggest"
                    + "|suggests|want|wants|accuse|accused|admit|admitted|warn|warned|claim|claimed|describe|described"
                    + "|promise|promised|announce|announced|demand|demanded|propose|proposed|argue|argued|deny|denied";

    private static final Map<Pattern, Question.Kind> BY_BEGINNING = new LinkedHashMap<>();

    static {
        put(
                "who (said|says|told|announced|used the words|talked|warned|called|accused|claimed|spoke)",
                Question.Kind.WHO_SAID);
        put("(whose words|who said|who used|from whom)", Question.Kind.WHO_SAID);
        put("how (many|much|long|old|far|high|big|large|tall)|what (number|percentage|share)", Question.Kind.NUMBER);
        put("when|(in |on )?(what|which) (year|day|date|month|time|week)", Question.Kind.TIME);
        put(
                "where|(in |at )?(what|which) (country|city|place|state|town|island|continent|region|capital)",
                Question.Kind.PLACE);
        put("why|what (caused|prompted|led)|for what reason|how come", Question.Kind.REASON);
        put("who|whom|whose|which (official|person|man|woman|minister|leader)", Question.Kind.PERSON);
        put("(did|does|do|is|was|were|are|has|have|had|will|can|could|would|should)", Question.Kind.YES_NO);
    }

    private QuestionKinds() {}

    private static void put(String beginning, Question.Kind kind) {
        BY_BEGINNING.put(Pattern.compile("^(?:" + beginning + ")\\b"), kind);
    }

    /**
     * The kind of a question.
     *
     * @param asksForStatement whether it asks what a known speaker said
     * @param hasFragment whether it holds words in quotation marks
     */
    static Question.Kind of(String words, boolean asksForStatement, boolean hasFragment) {
        String lower = words.toLowerCase(Locale.ROOT).strip().replaceAll("^(hey|hi|hello|so|and|ok|please)[ ,]+", "");
        if (hasFragment) {
            return Question.Kind.WHO_SAID;
        }
        for (Map.Entry<Pattern, Question.Kind> entry : BY_BEGINNING.entrySet()) {
            if (entry.getKey().matcher(lower).find()) {
                return entry.getValue();
            }
        }
        if (lower.contains("how many") || lower.contains("how much")) {
            return Question.Kind.NUMBER;
        }
        return asksForStatement ? Question.Kind.SAID : Question.Kind.OTHER;
    }
}
