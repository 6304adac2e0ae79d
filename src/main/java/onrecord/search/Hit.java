package onrecord.search;

import onrecord.article.Span;

/**
 * A sentence that could hold the answer.
 *
 * @param filed its article
 * @param sentence its place among the article's sentences
 * @param cosine how near its meaning is to the question's, -1 to 1
 * @param words its BM25 score as a share of the most a sentence could reach, 0 to 1
 * @param passage the score of its passage among those found, 0 to 1; 0 when only the sentence itself was
 */
public record Hit(FiledArticle filed, int sentence, double cosine, double words, double passage) {
    public Span span() {
        return filed.sentences().get(sentence);
    }
}
