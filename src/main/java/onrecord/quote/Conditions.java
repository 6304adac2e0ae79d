package onrecord.quote;

import java.util.regex.Pattern;

/** Tells from what stands around some words whether their sentence makes them depend on something. */
final class Conditions {
    private static final String IF =
            "(?<!as )(?<!even )(?<!what )(?:if|unless|until|provided|providing|assuming|suppose"
                    + "|supposing|as long as|so long as|on condition|on the condition|in case|only when|lest)";

    /** With these another statement begins, and its condition is no longer that of the words. */
    private static final String OTHER_STATEMENT =
            "\\b(?:saying|adding|warning|claiming|arguing|insisting|telling|stating|warned|added)\\b";

    private static final String WITHIN = "(?:(?!" + OTHER_STATEMENT + ")[^;.!?])*";

    private static final Pattern DEPENDS = Pattern.compile("\\b(?:" + IF + "|whether(?! or not))\\b" + WITHIN + "$");
    private static final Pattern INVERTED =
            Pattern.compile("(?:^|\")\\s*(?:should|were|had) (?!not\\b)[^,.?!]*," + WITHIN + "$");
    private static final Pattern DEPENDING = Pattern.compile(
            "^(?:(?!" + OTHER_STATEMENT + "|\\b(?:that|which|who|because)\\b)[^;.!?])*?\\b(?:" + IF
                    + "|except|but only|but not)\\b.*",
            Pattern.DOTALL);
    private static final Pattern RESERVED = Pattern.compile(
            "\\b(?:only|perhaps|maybe|possibly|probably|allegedly|supposedly|reportedly|almost|nearly)[\\s\"',]*$");

    private Conditions() {}

    static boolean of(Surroundings around) {
        return DEPENDS.matcher(around.before()).find()
                || INVERTED.matcher(around.before()).find()
                || DEPENDING.matcher(around.after()).matches()
                || RESERVED.matcher(around.before()).find();
    }
}
