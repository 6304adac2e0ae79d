package onrecord.terminal;

import java.util.List;
import onrecord.desk.SpeakerEntry;
import onrecord.quote.Speaker;

/**
 * Lists speakers for people: a table of name, role, statements and articles.
 *
 * @param width columns
 */
record SpeakersText(int width) {
    private static final int STATEMENTS = "Statements".length();
    private static final int ARTICLES = "Articles".length();
    private static final int GAPS = 2 * 3;
    private static final int WIDEST_NAME = 32;
    private static final int NARROWEST_ROLE = 12;

    /** The table and a line of sums; each line ends with a line feed. */
    String of(List<SpeakerEntry> speakers) {
        int longest = speakers.stream()
                .map(SpeakerEntry::speaker)
                .mapToInt(s -> length(s.name()))
                .reduce("Name".length(), Math::max);
        int left = Math.max(2 * NARROWEST_ROLE, width - GAPS - STATEMENTS - ARTICLES);
        int name = Math.min(Math.min(longest, WIDEST_NAME), left - NARROWEST_ROLE);
        int role = left - name;
        StringBuilder text = new StringBuilder();
        row(text, name, role, "Name", "Role", "Statements", "Articles");
        for (SpeakerEntry entry : speakers) {
            Speaker speaker = entry.speaker();
            row(
                    text,
                    name,
                    role,
                    speaker.name(),
                    speaker.roles().stream().findFirst().orElse(""),
                    String.valueOf(entry.statements()),
                    String.valueOf(entry.articles()));
        }
        return text.append('\n')
                .append(Count.of(speakers.size(), "speaker"))
                .append('\n')
                .toString();
    }

    private static void row(StringBuilder text, int name, int role, String... cells) {
        text.append(left(cells[0], name))
                .append("  ")
                .append(left(cells[1], role))
                .append("  ")
                .append(right(cells[2], STATEMENTS))
                .append("  ")
                .append(right(cells[3], ARTICLES))
                .append('\n');
    }

    private static String left(String raw, int columns) {
        String line = Printable.line(raw);
        int length = length(line);
        return length <= columns
                ? line + " ".repeat(columns - length)
                : line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
    }

    private static String right(String number, int columns) {
        return " ".repeat(Math.max(0, columns - number.length())) + number;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
