package onrecord.discord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import onrecord.store.Kept;

/** Says in words what is kept about a member. */
final class PrivacyCard {
    /** What holds for everybody. */
    static final String ALWAYS =
            "Questions that were answered are counted, their words are not kept. What was asked just"
                    + " before is remembered for half an hour, for follow-ups, and never written down. Your number in Discord is kept"
                    + " only as a code that cannot be turned back without this installation’s secret.";

    /** The one thing that is kept of a private chat. */
    static final String CHOSEN_IN_PRIVATE =
            "That this private chat reads a server’s library, as you chose there with `/library private`; deleting it lets"
                    + " the chat read the articles OnRecord brings along again. Nothing else of private chats is kept.";

    private static final int LISTED = 8;
    private static final int LONGEST = 120;

    private PrivacyCard() {}

    static String text(Kept kept) {
        StringBuilder text = new StringBuilder();
        if (kept.optedOut()) {
            text.append("Nothing, as you asked.");
        } else if (isNothing(kept)) {
            text.append(
                    "Nothing yet. Kept would be: questions of yours that found no answer, and what you report as wrong;"
                            + " those who look after this server see both without your name.");
        }
        list(
                text,
                "Questions of yours that found no answer",
                kept.unanswered().stream().map(q -> line(q.words(), q.last())).toList());
        list(
                text,
                "Answers you reported as wrong",
                kept.reports().stream().map(r -> line(r.question(), r.made())).toList());
        if (kept.articles() + kept.feeds() > 0) {
            line(
                    text,
                    "That you added " + Source.count(kept.articles()) + " to this server’s libraries"
                            + (kept.feeds() > 0 ? " and follow " + kept.feeds() + " feeds for them" : "")
                            + "; deleting forgets that it was you, and leaves them there");
        }
        kept.readInPrivate()
                .ifPresent(library -> line(
                        text,
                        "That your private chat reads this server’s library **"
                                + Markdown.text(VisibleText.line(library.name())) + "**"));
        if (kept.questionsToday() > 0) {
            line(text, "Questions you asked today, for the daily limit: " + kept.questionsToday());
        }
        return text.toString();
    }

    /** Whether there is nothing that could be deleted. */
    static boolean isNothing(Kept kept) {
        return kept.unanswered().isEmpty()
                && kept.reports().isEmpty()
                && kept.articles() + kept.feeds() == 0
                && kept.readInPrivate().isEmpty();
    }

    private static void line(StringBuilder text, String line) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n")
                .append("**")
                .append(title)
                .append("** (")
                .append(lines.size())
                .append(")");
        lines.stream().limit(LISTED).forEach(text::append);
        if (lines.size() > LISTED) {
            text.append("\nand ").append(lines.size() - LISTED).append(" older");
        }
    }

    private static String line(String words, Instant when) {
        return "\n• " + Markdown.text(Source.shortened(VisibleText.line(words), LONGEST)) + " · "
                + Source.day(when.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
