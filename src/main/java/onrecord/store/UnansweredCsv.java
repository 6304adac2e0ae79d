package onrecord.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Unanswered questions as a CSV file (RFC 4180), for a spreadsheet.
 *
 * <p>A spreadsheet takes a cell that begins with certain signs for a formula and carries it out; a question is a
 * stranger's text, so such a cell gets an apostrophe in front, which spreadsheets read as "this is text".
 */
final class UnansweredCsv {
    /** The same signs in full width count: some programs fold them. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\"']*[=+@|%\\-\u2212\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private UnansweredCsv() {}

    /** The file: a heading, then a line each, every line ended. Times are UTC. */
    static String of(List<UnansweredQuestion> questions) {
        return Stream.concat(
                        Stream.of(line("question", "times asked", "first asked", "last asked", "why not answered")),
                        questions.stream()
                                .map(q -> line(
                                        q.words(),
                                        Integer.toString(q.times()),
                                        q.first().toString(),
                                        q.last().toString(),
                                        q.reason())))
                .collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(UnansweredCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
