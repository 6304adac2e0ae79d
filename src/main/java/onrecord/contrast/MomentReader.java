package onrecord.contrast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;
import onrecord.language.Folding;

/** Reads the days, dates and years of a sentence; "yesterday" and "two years ago" where the article's day is known. */
final class MomentReader {
    private static final String WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun"
                    + "|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final Pattern MOMENT = Pattern.compile("\\b(?:(?<month>" + MONTH
            + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>(?:1[5-9]|20)\\d\\d))?"
            + "|(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<monthNext>" + MONTH
            + ")\\b(?:,? (?<yearNext>(?:1[5-9]|20)\\d\\d))?"
            + "|(?<weekday>" + WEEKDAY + ")\\b(?!s)"
            + "|(?:[Ii]n|[Ss]ince|[Bb]y) (?:(?<monthAlone>" + MONTH + ") )?(?<yearAlone>(?:1[5-9]|20)\\d\\d)\\b(?!-)"
            + "|(?<ago>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) years ago"
            + "|(?<relative>yesterday|today|tomorrow))\\b");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> DAYS_AWAY = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);

    private final Telling telling;

    MomentReader(Telling telling) {
        this.telling = telling;
    }

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        Span sentence = telling.excerpt().span();
        Matcher matcher = MOMENT.matcher(Folding.fold(sentence.in(telling.text())));
        while (matcher.find()) {
            moment(matcher, new Span(matcher.start(), matcher.end()).shift(sentence.start()))
                    .ifPresent(moments::add);
        }
        return moments;
    }

    private Optional<Moment> moment(Matcher found, Span span) {
        if (found.group("month") != null) {
            return date(found.group("year"), found.group("month"), found.group("day"), span);
        }
        if (found.group("monthNext") != null) {
            return date(found.group("yearNext"), found.group("monthNext"), found.group("dayFirst"), span);
        }
        if (found.group("weekday") != null) {
            return Optional.of(
                    Moment.weekday(DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT)), span));
        }
        if (found.group("yearAlone") != null) {
            int year = Integer.parseInt(found.group("yearAlone"));
            return Optional.of(
                    found.group("monthAlone") == null
                            ? Moment.year(year, 0, span)
                            : Moment.date(year, month(found.group("monthAlone")), 0, span));
        }
        Optional<LocalDate> day = telling.published();
        if (found.group("ago") != null) {
            String ago = found.group("ago");
            int years = NUMBERS.containsKey(ago) ? NUMBERS.getOrDefault(ago, 0) : Integer.parseInt(ago);
            return day.map(d -> Moment.year(d.getYear() - years, 1, span));
        }
        return day.map(d -> Moment.date(d.plusDays(DAYS_AWAY.getOrDefault(found.group("relative"), 0)), span));
    }

    private Optional<Moment> date(String year, String month, String day, Span span) {
        int number = Integer.parseInt(day);
        if (number < 1 || number > 31) {
            return Optional.empty();
        }
        return Optional.of(Moment.date(year == null ? 0 : Integer.parseInt(year), month(month), number, span));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
