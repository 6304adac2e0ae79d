package onrecord.discord;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Origin;

/** One article in one line: headline, outlet, date. */
final class Source {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LONGEST_HEADLINE = 120;
    private static final int LONGEST_OUTLET = 50;

    private Source() {}

    /** The line, the headline as a link when the article has one. */
    static String linked(Article article) {
        return line(Markdown.link(headline(article), article.origin().link()), article.origin());
    }

    /** The line without a link, for where there is no room for one. */
    static String unlinked(Article article) {
        return line(Markdown.lineStart(headline(article)), article.origin());
    }

    /** The headline as plain text, cut to what fits in a line. */
    static String headline(Article article) {
        String headline = VisibleText.line(article.headline());
        return shortened(headline.isEmpty() ? VisibleText.line(article.origin().name()) : headline, LONGEST_HEADLINE);
    }

    /** Outlet and date, as far as they are known. */
    static String outletAndDay(Origin origin) {
        return Stream.of(
                        origin.outlet()
                                .map(VisibleText::line)
                                .map(o -> shortened(o, LONGEST_OUTLET))
                                .map(Markdown::text),
                        origin.published().map(Source::day))
                .flatMap(o -> o.stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Plain text cut between words, with a mark, to at most so many characters. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        Clip clip = Clip.head(text, longest - Clip.MARK.length() - 1);
        return clip.shown().in(text) + " " + Clip.MARK;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String line(String headline, Origin origin) {
        String rest = outletAndDay(origin);
        return rest.isEmpty() ? headline : headline + " · " + rest;
    }
}
