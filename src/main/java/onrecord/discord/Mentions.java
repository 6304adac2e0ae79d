package onrecord.discord;

import java.util.regex.Pattern;

/**
 * A message with its mentions of members, roles and channels, which Discord writes as numbers in angle brackets.
 *
 * @param content the message as Discord sends it
 */
record Mentions(String content) {
    private static final Pattern MENTION = Pattern.compile("<(?:@[!&]?|#)\\d{1,20}>");

    /** Whether it has any. */
    boolean any() {
        return MENTION.matcher(content).find();
    }

    /** What is left without them. */
    String stripped() {
        return VisibleText.line(MENTION.matcher(content).replaceAll(" "));
    }
}
