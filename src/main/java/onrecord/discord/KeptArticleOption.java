package onrecord.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Articles;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** The option that takes one of a library's articles, and suggests those it holds: {@code #12 Its headline}. */
final class KeptArticleOption {
    static final String NAME = "article";

    private static final int AT_ONCE = 1000;

    private KeptArticleOption() {}

    static Option described(String what) {
        return Option.text(NAME, what, true, Suggestions.LONGEST).withSuggestions();
    }

    /** The articles whose headline or name has what was typed, the newest first. */
    static Suggestions suggest(Articles articles, ServerLibrary library, String typed) {
        String wanted = folded(VisibleText.line(typed));
        return Suggestions.of(all(articles, library)
                .filter(article -> folded(label(article)).contains(wanted)
                        || folded(article.name()).contains(wanted))
                .map(KeptArticleOption::label)
                .limit(Suggestions.MOST)
                .toList());
    }

    /**
     * The article that was chosen or typed: by its number, else the only one of this headline or file name, else the only
     * one that has the words in either.
     */
    static Optional<KeptArticle> find(Articles articles, ServerLibrary library, String typed) {
        String line = folded(VisibleText.line(typed));
        OptionalLong number = Numbered.in(line);
        Optional<KeptArticle> numbered =
                number.isPresent() ? articles.article(library, number.getAsLong()) : Optional.empty();
        if (numbered.isPresent() || line.isEmpty()) {
            return numbered;
        }
        List<KeptArticle> all = all(articles, library).toList();
        return only(all, called -> called.equals(line)).or(() -> only(all, called -> called.contains(line)));
    }

    /** Every article of a library, the newest first. */
    static Stream<KeptArticle> all(Articles articles, ServerLibrary library) {
        return Stream.iterate(0, skip -> skip + AT_ONCE)
                .map(skip -> articles.list(library, skip, AT_ONCE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    /** What an article is called where members see it. */
    static String title(KeptArticle article) {
        String headline = VisibleText.line(article.headline().orElse(""));
        return headline.isEmpty() ? VisibleText.line(article.name()) : headline;
    }

    private static Optional<KeptArticle> only(List<KeptArticle> all, Predicate<String> called) {
        List<KeptArticle> those = all.stream()
                .filter(a -> called.test(folded(title(a))) || called.test(folded(a.name())))
                .toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String label(KeptArticle article) {
        return Numbered.label(article.number(), title(article));
    }
}
