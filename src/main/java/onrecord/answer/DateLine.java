package onrecord.answer;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/** Finds the day an article gives itself as the day it appeared, as it is written there. */
final class DateLine {
    private static final int HEAD = 1500;

    private DateLine() {}

    /** The first place, not far from its beginning, where the day of its publication is written with its year. */
    static Optional<Excerpt> of(Article article) {
        return article.origin().published().flatMap(day -> {
            String head =
                    article.text().substring(0, Math.min(HEAD, article.text().length()));
            Matcher matcher = written(day).matcher(head);
            return matcher.find()
                    ? Optional.of(article.excerpt(new Span(matcher.start(), matcher.end())))
                    : Optional.empty();
        });
    }

    private static Pattern written(LocalDate day) {
        String month = "(?:" + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
                + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "t?\\.?)";
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        List<String> forms = Stream.of(
                        month + "\\s+0?" + d + "(?:st|nd|rd|th)?,?\\s+" + day.getYear(),
                        "0?" + d + "(?:st|nd|rd|th)?\\s+" + month + ",?\\s+" + day.getYear(),
                        String.format(Locale.ROOT, "%d[-/.]?%02d[-/.]?%02d", day.getYear(), m, d))
                .toList();
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])");
    }
}
