package onrecord.contrast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import onrecord.article.Span;

/**
 * When something happened, as far as it is told.
 *
 * @param year the year, 0 when it is not told
 * @param month the month, 1 to 12, 0 when it is not told
 * @param day the day of the month, 0 when it is not told
 * @param weekday the day of the week, told or reckoned
 * @param roughly how many years it may be off: "seven years ago" may be nearly eight
 * @param span where it is told
 */
record Moment(int year, int month, int day, Optional<DayOfWeek> weekday, int roughly, Span span) {

    static Moment weekday(DayOfWeek day, Span span) {
        return new Moment(0, 0, 0, Optional.of(day), 0, span);
    }

    static Moment year(int year, int roughly, Span span) {
        return new Moment(year, 0, 0, Optional.empty(), roughly, span);
    }

    static Moment date(LocalDate date, Span span) {
        return new Moment(
                date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Optional.of(date.getDayOfWeek()), 0, span);
    }

    /** A date; of one without a year the weekday is known when the article has a day. */
    static Moment date(int year, int month, int day, Span span) {
        boolean whole = year > 0 && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
        return whole
                ? date(LocalDate.of(year, month, day), span)
                : new Moment(year, month, day, Optional.empty(), 0, span);
    }

    /** Whether what both tell cannot be the same day, month or year. */
    boolean differs(Moment other) {
        if (year > 0 && other.year > 0 && Math.abs(year - other.year) > roughly + other.roughly) {
            return true;
        }
        boolean sameYear = roughly == 0 && other.roughly == 0;
        boolean months = sameYear && month > 0 && other.month > 0 && month != other.month;
        boolean days = sameYear && month > 0 && other.month > 0 && day > 0 && other.day > 0 && day != other.day;
        boolean weekdays = weekday.isPresent() && other.weekday.isPresent() && !weekday.equals(other.weekday);
        return months || days || weekdays;
    }
}
