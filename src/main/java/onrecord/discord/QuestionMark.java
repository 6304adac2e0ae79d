package onrecord.discord;

import java.util.regex.Pattern;

/** Tells a question from other talk in a reading room. */
final class QuestionMark {
    private static final Pattern AT_THE_END = Pattern.compile("[?？][\\s\"”’)*_]*$");
    private static final Pattern QUESTION_WORD = Pattern.compile(
            "^(?:who|whom|whose|what|when|where|why|which|how (?:many|much|long|often|old|did|does|do|is|are|was|were))\\b.*"
                    + "\\s\\S+\\s\\S+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private QuestionMark() {}

    /** Whether it ends with a question mark, or begins as questions do and is three words long at least. */
    static boolean isIn(String words) {
        String line = words.strip();
        return AT_THE_END.matcher(line).find()
                || (line.length() <= Inquiry.LONGEST
                        && !line.endsWith("!")
                        && !line.endsWith(".")
                        && QUESTION_WORD.matcher(line).find());
    }
}
