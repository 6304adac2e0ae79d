package onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that tells about the article instead of telling the story: a date, a byline, a reading time, or several of them
 * as in "By Jane Doe | 12 January 2022 | 3 min read".
 */
final class HeaderLine {
    private static final int LONGEST = 250;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·]\\s*|\\s[—–-]\\s|\\s(?=(?i:updated)\\b)");

    private static final Pattern PARTED = Pattern.compile("[|•·—–]| - |[Uu]pdated|UPDATED");

    private HeaderLine() {}

    /** What such a line tells; empty for any other line. */
    static Optional<Particulars> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Particulars> whole = part(line);
        return whole.isPresent() || !PARTED.matcher(line).find() ? whole : parts(line);
    }

    private static Optional<Particulars> parts(String line) {
        Particulars told = Particulars.NONE;
        boolean any = false;
        for (String part : BETWEEN.split(line, -1)) {
            Optional<Particulars> more = part(part);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            told = told.or(more.get());
            any = true;
        }
        return any ? Optional.of(told) : Optional.empty();
    }

    private static Optional<Particulars> part(String part) {
        Optional<LocalDate> day = Dates.read(part);
        if (day.isPresent()) {
            return day.map(Particulars::published);
        }
        Optional<String> byline = Byline.of(part);
        if (byline.isPresent()) {
            return byline.map(Particulars::byline);
        }
        return Dates.isTime(part) || Furniture.READING_TIME.is(part) ? Optional.of(Particulars.NONE) : Optional.empty();
    }
}
