package onrecord.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.answer.Answer;

/**
 * The small line on a card that says how a follow-up question was understood. Buttons and replies read it again from the
 * card.
 */
final class Understood {
    private static final String BEGINNING = "-# understood as: ";
    private static final Pattern LINE = Pattern.compile("^" + BEGINNING + "(.+)$", Pattern.MULTILINE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Understood() {}

    /** The line with an empty one below it; nothing for a question that was understood as typed. */
    static String line(Answer answer) {
        return answer.question()
                .completed()
                .map(VisibleText::line)
                .filter(whole -> !whole.isEmpty()
                        && !whole.equalsIgnoreCase(
                                VisibleText.line(answer.question().asked())))
                .map(whole -> BEGINNING + Markdown.text(whole) + "\n\n")
                .orElse("");
    }

    /**
     * The question a card answers: the whole one, where the card has the line.
     *
     * @param author what the card names as its author: the question as typed
     */
    static Optional<String> question(Optional<String> author, Optional<String> description) {
        return description
                .map(LINE::matcher)
                .filter(m -> m.find() && m.start() == 0)
                .map(m -> ESCAPED.matcher(m.group(1)).replaceAll(r -> Matcher.quoteReplacement(r.group(1))))
                .or(() -> author);
    }
}
