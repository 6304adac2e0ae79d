package onrecord.discord;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.quote.Speaker;

/** Names to choose from when one is not clear. */
final class Candidates {
    private static final int MOST = 15;
    private static final int MOST_NEAR = 5;

    private Candidates() {}

    /** Several speakers bear the name that was given. */
    static String whichOne(List<Speaker> candidates) {
        return whichOne(candidates, false);
    }

    /**
     * The same.
     *
     * @param buttons whether there are buttons with names
     */
    static String whichOne(List<Speaker> candidates, boolean buttons) {
        int more = candidates.size() - MOST;
        return "**Who is meant?** Several speakers bear that name; "
                + (buttons ? "choose below, or ask again with the full name." : "ask again with the full name.")
                + list(candidates.stream()
                        .limit(MOST)
                        .map(Candidates::nameAndRole)
                        .toList())
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    /** Names that look like the one nobody bears; nothing when there are none. */
    static String near(List<String> names) {
        return names.isEmpty()
                ? ""
                : "\n\n**Did you mean**" + list(names.stream().limit(MOST_NEAR).toList());
    }

    private static String nameAndRole(Speaker speaker) {
        return speaker.name()
                + speaker.roles().stream().findFirst().map(r -> ", " + r).orElse("");
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "\n• " + Markdown.text(Source.shortened(VisibleText.line(line), 100)))
                .collect(Collectors.joining());
    }
}
