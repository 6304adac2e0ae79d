package onrecord.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Excerpt;

/** The articles one card cites, numbered from 1 in the order they are first named. */
final class Citations {
    private final List<Article> articles = new ArrayList<>();
    private final Map<Integer, Excerpt> firstCited = new HashMap<>();

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

    /** The number of the article that has these words; its link leads to the first of them that are cited. */
    String number(Excerpt cited) {
        String number = number(cited.article());
        firstCited.putIfAbsent(place(cited.article()), cited);
        return number;
    }

    private int place(Article article) {
        int at = 0;
        while (!same(articles.get(at), article)) {
            at++;
        }
        return at;
    }

    /**
     * The numbers of the other articles that have the same, as "[2] [3] and 4 more".
     *
     * @param own the article that is cited already
     * @param most how many get a number; the others are counted
     * @return empty when there are none
     */
    Optional<String> others(Article own, List<Excerpt> same, int most) {
        List<Excerpt> others = new ArrayList<>();
        for (Excerpt excerpt : same) {
            Article other = excerpt.article();
            if (!same(own, other) && others.stream().noneMatch(o -> same(o.article(), other))) {
                others.add(excerpt);
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String numbers = others.stream().limit(most).map(this::number).collect(Collectors.joining(" "));
        int more = others.size() - Math.min(others.size(), most);
        return Optional.of(numbers + (more == 0 ? "" : (numbers.isEmpty() ? "" : " and ") + more + " more"));
    }

    /**
     * All the articles under a heading, a line for each. An outlet that all of them share stands in the heading only.
     *
     * @param linked whether they are linked; otherwise no part has more than so many characters
     */
    String sources(boolean linked, int longest) {
        List<Optional<String>> outlets =
                articles.stream().map(a -> Source.outlet(a, longest)).distinct().toList();
        Optional<String> shared =
                articles.size() > 1 && outlets.size() == 1 ? outlets.getFirst() : Optional.<String>empty();
        StringBuilder lines = new StringBuilder("**Sources**")
                .append(shared.map(o -> " · " + o).orElse(""));
        articles.forEach(a -> lines.append('\n').append(line(a, linked, longest, shared.isEmpty())));
        return lines.toString();
    }

    /** One article with its number. */
    String line(Article article, boolean linked, int longest) {
        return line(article, linked, longest, true);
    }

    private String line(Article article, boolean linked, int longest, boolean outlet) {
        String number = number(article);
        String source;
        if (linked) {
            Optional<Excerpt> words = Optional.ofNullable(firstCited.get(place(article)));
            source = outlet ? Source.linked(article, words) : Source.linkedWithoutOutlet(article, words);
        } else {
            source = outlet ? Source.unlinked(article, longest) : Source.unlinkedWithoutOutlet(article, longest);
        }
        return number + " " + source;
    }

    private static boolean same(Article one, Article other) {
        return one.id().equals(other.id())
                && one.origin().name().equals(other.origin().name());
    }
}
