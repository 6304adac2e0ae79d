package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;

/** The articles one card cites, numbered from 1 in the order they are first named. */
final class Citations {
    private final List<Article> articles = new ArrayList<>();

    /** The number of an article, a new one if it was not cited before. */
    String number(Article article) {
        int at = 0;
        while (at < articles.size() && !same(articles.get(at), article)) {
            at++;
        }
        if (at == articles.size()) {
            articles.add(article);
        }
        return "[" + (at + 1) + "]";
    }

    /** A line for each article: linked, or with at most so many characters a part. */
    String lines(boolean linked, int longest) {
        StringBuilder lines = new StringBuilder();
        for (Article article : articles) {
            lines.append('\n')
                    .append(number(article))
                    .append(' ')
                    .append(linked ? Source.linked(article) : Source.unlinked(article, longest));
        }
        return lines.toString();
    }

    private static boolean same(Article one, Article other) {
        return one.id().equals(other.id())
                && one.origin().name().equals(other.origin().name());
    }
}
