package onrecord.evaluation;

import java.util.List;
import onrecord.article.Article;

/**
 * An article with its words, made plain once for all that is looked for in it.
 *
 * @param words in the order of the text
 */
record ReadArticle(Article article, List<String> words) {
    ReadArticle {
        words = List.copyOf(words);
    }

    static ReadArticle of(Article article) {
        return new ReadArticle(article, PlainWords.of(article.text()));
    }
}
