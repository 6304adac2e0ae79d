package onrecord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as articles write them: {@code 20220112}, {@code 2022-01-12T16:53:00Z}, {@code January 12, 2022, 4:53 PM},
 * {@code Wed 12 Jan. 2022}, {@code 12.01.2022}. The day is taken as written, whatever the time zone.
 *
 * <p>{@code 01/12/2022} means two days, depending on the country, and is not read; {@code 13/01/2022} can mean only one.
 */
final class Dates {
    private static final int LONGEST = 100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String CLOCK = "\\d{1,2}(?::\\d\\d(?::\\d\\d(?:\\.\\d+)?)?|\\.\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?"
            + "\\s?(?:\\(?(?:z|[a-z]{2,4}|(?:gmt|utc)?\\s?[+-]\\d{1,2}(?::?\\d\\d)?)\\)?)?";
    private static final String LEAD = "(?:(?:(?:first |originally )?published|posted|(?:last )?updated|last modified"
            + "|modified|created|date|issued)(?: on| at)?\\s?:?\\s?)?(?:(?:" + CLOCK + "),? )?"
            + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
    private static final String TAIL = "(?:(?:,|t|,? at|,? -|)\\s?" + CLOCK + ")?";

    private static final Pattern TIME = Pattern.compile("(?i)" + CLOCK);
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)"),
            form("(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"),
            form(MONTH + " " + DAY + ",? " + YEAR),
            form(DAY + " (?:of )?" + MONTH + ",? " + YEAR),
            form("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR),
            form("(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/" + YEAR),
            form("(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/" + YEAR));

    private Dates() {}

    private static Pattern form(String date) {
        return Pattern.compile("(?i)" + LEAD + date + TAIL);
    }

    /** The day a text consists of, perhaps with a clock time and a word such as "Published". */
    static Optional<LocalDate> read(String words) {
        String text = Blank.folded(words);
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return day(date.group("year"), date.group("month"), date.group("day"));
            }
        }
        return Optional.empty();
    }

    /** Whether a text is nothing but a clock time. */
    static boolean isTime(String words) {
        return words.length() <= LONGEST
                && words.indexOf(':') > 0
                && TIME.matcher(words).matches();
    }

    /** A day from its written parts, the month as a number or a name; empty when there is no such day. */
    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
