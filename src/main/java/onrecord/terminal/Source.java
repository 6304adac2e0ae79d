package onrecord.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;

/** Says in one line what an article is called and where it comes from. */
final class Source {
    private Source() {}

    /** Headline, outlet, day and link, as far as they are known; the dots between them never begin a line. */
    static List<Word> of(Article article) {
        List<Word> words = new ArrayList<>();
        Stream.of(
                        Optional.of(article.headline()),
                        article.origin().outlet(),
                        article.origin().published().map(Source::day),
                        article.origin().link().map(Object::toString))
                .flatMap(Optional::stream)
                .map(Words::of)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    if (!words.isEmpty()) {
                        words.add(words.removeLast().between("", " ·"));
                    }
                    words.addAll(part);
                });
        return words;
    }

    /** A day as people write it: "12 January 2022". By hand, because Java's own formatter slows the start. */
    static String day(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + date.getYear();
    }
}
