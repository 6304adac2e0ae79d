package onrecord.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Why?", "when was that?", "since when?": a circumstance of what was asked and shown last. */
final class BareQuestionWord implements Form {
    private static final Pattern BARE = Pattern.compile(
            "(?i)^(?!who (?:is|was|are|were) (?:he|she|they)\\b)((?:since |until |by |from |for |to )?(?:why|when|where|how long|how many|how much|how often|how|who|whom|whose|(?:in |on |at )?(?:which|what) (?:year|day|month|week|country|city|place|time|state|town))|how come|what for)"
                    + "(?: exactly| not| though)?"
                    + "(?: (?:was|is|were|did|does|are|has|will)(?: (?:that|it|this|they|these|those|he|she))(?: (?:happen|happened|happening|take place|start|end|begin|so|done|decided|occur|be|been|going to happen|say|said|say (?:that|so|it|this)|said (?:that|so|it|this)|do (?:that|it|this|so)))?)?$");

    static boolean asks(Turn turn) {
        return turn.matcher(BARE).matches();
    }

    /** What would answer it, whatever preposition stands before the question word. */
    private static Question.Kind kind(String word) {
        return QuestionKinds.BY_RULES.of(word.replaceFirst("^(?:since|until|by|from|for|to) ", ""), false, false);
    }

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        Matcher matcher = turn.matcher(BARE);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(1)
                .toLowerCase(Locale.ROOT)
                .replace("how come", "why")
                .replace("what for", "why");
        return Optional.of(new Completion.Beside(background.question().asking(word), kind(word), background.shown()));
    }
}
