package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Excerpt;

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

    /**
     * The numbers of the other articles that have the same, as "[2] [3] and 4 more".
     *
     * @param own the article that is cited already
     * @param most how many get a number; the others are counted
     * @return empty when there are none
     */
    Optional<String> others(Article own, List<Excerpt> same, int most) {
        List<Article> others = new ArrayList<>();
        for (Excerpt excerpt : same) {
            Article other = excerpt.article();
            if (!same(own, other) && others.stream().noneMatch(o -> same(o, other))) {
                others.add(other);
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String numbers = others.stream().limit(most).map(this::number).collect(Collectors.joining(" "));
        int more = others.size() - Math.min(others.size(), most);
        return Optional.of(numbers + (more == 0 ? "" : (numbers.isEmpty() ? "" : " and ") + more + " more"));
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
