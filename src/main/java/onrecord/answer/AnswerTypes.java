package onrecord.answer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the answer to a kind of question looks like in a sentence. Simple shapes on purpose: on answer-sentence
 * selection such rules were measured to be worth four to six points, and they can be read.
 */
final class AnswerTypes {
    private static final String NUMBER_WORDS =
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?)\\b";
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\."
                    + "|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String DAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static final Map<Question.Kind, Pattern> SHAPES = Map.of(
            Question.Kind.NUMBER, Pattern.compile("\\d|(?i:" + NUMBER_WORDS + ")"),
            Question.Kind.TIME,
                    Pattern.compile(MONTHS + "|" + DAYS
                            + "|\\b(?:1[89]|20)\\d\\d\\b|(?i:\\b(?:today|yesterday|tomorrow|(?:last|this|next) (?:week|month|year)"
                            + "|years? ago|decades? ago|soon)\\b)"),
            Question.Kind.PLACE, Pattern.compile("\\b(?:in|at|near|from|to|of|across|outside) (?:the )?\\p{Lu}\\p{L}+"),
            Question.Kind.REASON,
                    Pattern.compile("(?i)\\b(?:because|after|since|due to|as|over|amid|so that|in order to|following"
                            + "|caused|sparked|triggered|led to|prompted|reason|so as to)\\b"),
            Question.Kind.PERSON, Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+"));

    private AnswerTypes() {}

    /** The shape an answer of this kind has; empty when it may have any. */
    static Optional<Pattern> shape(Question.Kind kind) {
        return Optional.ofNullable(SHAPES.get(kind));
    }
}
