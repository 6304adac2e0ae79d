package onrecord.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Articles;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** The option that takes one of a library's articles, and suggests those it holds: {@code #12 Its headline}. */
final class KeptArticleOption {
    static final String NAME = "article";

    private static final int LOOKED_AT = 500;
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})(?:\\s.*)?");

    private KeptArticleOption() {}

    static Option described(String what) {
        return Option.text(NAME, what, true, Suggestions.LONGEST).withSuggestions();
    }

    /** The articles whose headline or name has what was typed, the newest first. */
    static Suggestions suggest(Articles articles, ServerLibrary library, String typed) {
        String wanted = VisibleText.line(typed).toLowerCase(Locale.ROOT);
        return Suggestions.of(articles.list(library, 0, LOOKED_AT).stream()
                .map(KeptArticleOption::label)
                .filter(label -> label.toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /** The article that was chosen or typed: by its number, else by the only name or headline that has the words. */
    static Optional<KeptArticle> find(Articles articles, ServerLibrary library, String typed) {
        String line = VisibleText.line(typed);
        Matcher number = NUMBER.matcher(line);
        Optional<KeptArticle> numbered =
                number.matches() ? articles.article(library, Long.parseLong(number.group(1))) : Optional.empty();
        if (numbered.isPresent() || line.isEmpty()) {
            return numbered;
        }
        List<KeptArticle> named = articles.list(library, 0, LOOKED_AT).stream()
                .filter(a -> title(a).toLowerCase(Locale.ROOT).contains(line.toLowerCase(Locale.ROOT)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** What an article is called where members see it. */
    static String title(KeptArticle article) {
        String headline = VisibleText.line(article.headline().orElse(""));
        return headline.isEmpty() ? VisibleText.line(article.name()) : headline;
    }

    private static String label(KeptArticle article) {
        return Source.shortened("#" + article.number() + " " + title(article), Suggestions.LONGEST);
    }
}
