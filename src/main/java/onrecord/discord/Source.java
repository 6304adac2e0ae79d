package onrecord.discord;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Excerpt;

/** One article in one line: date, headline, outlet. */
final class Source {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** How many characters of a headline are shown where there is room. */
    static final int LONGEST_HEADLINE = 120;

    private Source() {}

    /** The line, the headline as a link when the article has one. */
    static String linked(Article article) {
        return linked(article, Optional.empty());
    }

    /** The same with a link that leads to words of the article. */
    static String linked(Article article, Optional<Excerpt> words) {
        return line(link(article, words), article, outlet(article, LONGEST_HEADLINE), page(article, words));
    }

    /** The same without the outlet, for where it is known. */
    static String linkedWithoutOutlet(Article article, Optional<Excerpt> words) {
        return line(link(article, words), article, Optional.empty(), page(article, words));
    }

    /** The line without a link and with at most so many characters a part, for where there is little room. */
    static String unlinked(Article article, int longest) {
        return line(Markdown.text(headline(article, longest)), article, outlet(article, longest), Optional.empty());
    }

    /** The same without the outlet, for where it is known. */
    static String unlinkedWithoutOutlet(Article article, int longest) {
        return line(Markdown.text(headline(article, longest)), article, Optional.empty(), Optional.empty());
    }

    /** The outlet in Markdown, with at most so many characters. */
    static Optional<String> outlet(Article article, int longest) {
        return article.origin()
                .outlet()
                .map(VisibleText::line)
                .map(o -> shortened(o, Math.min(longest, 50)))
                .map(Markdown::text)
                .filter(o -> !o.isBlank());
    }

    private static String link(Article article, Optional<Excerpt> words) {
        Optional<URI> link = article.origin().link();
        Optional<URI> toWords = words.flatMap(w -> link.map(l -> TextFragment.to(l, w.words())))
                .filter(l -> l.toASCIIString().length() <= Markdown.LONGEST_LINK);
        return Markdown.link(headline(article, LONGEST_HEADLINE), toWords.or(() -> link));
    }

    private static String headline(Article article, int longest) {
        String headline = VisibleText.line(article.headline());
        return shortened(headline.isEmpty() ? VisibleText.line(article.origin().name()) : headline, longest);
    }

    /** Plain text cut between words, with a mark, to at most so many characters. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        Clip clip = Clip.head(text, longest - Clip.MARK.length() - 1);
        return clip.shown().in(text) + " " + Clip.MARK;
    }

    /** How many articles, in words. */
    static String count(int articles) {
        return articles == 1 ? "1 article" : articles + " articles";
    }

    /** A day as it is written out: 9 March 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The page the words stand on, in an article that has pages. */
    private static Optional<String> page(Article article, Optional<Excerpt> words) {
        return words.map(w -> article.pageOf(w.span()))
                .filter(OptionalInt::isPresent)
                .map(page -> "page " + page.getAsInt());
    }

    private static String line(String headline, Article article, Optional<String> outlet, Optional<String> page) {
        String line = Stream.of(article.origin().published().map(Source::day), Optional.of(headline), outlet, page)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Markdown.startsLine(line);
    }
}
