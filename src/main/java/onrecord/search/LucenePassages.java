package onrecord.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The passages one search finds, and what speaks for them: the words of their whole article, their own words, and their
 * meaning. Found either way, all three are computed exactly for each.
 *
 * <p>Each score is put on the scale 0 to 1 and the weighted mean is taken: meaning counts as much as words, and words
 * are those of the article as well as those of the passage, because an article says once what it is about. On news this
 * was measured better at the first rank than reciprocal rank fusion and than passages alone.
 */
final class LucenePassages {
    private static final int PASSAGES_EACH_WAY = 100;
    private static final int ARTICLES = 20;
    private static final double ARTICLE_WORDS = 1;
    private static final double PASSAGE_WORDS = 1;
    private static final double MEANING = 2;

    private final IndexSearcher searcher;
    private final LuceneFeatures features;
    private final Search search;
    private final Map<Integer, Double> words;
    private final Map<Integer, Double> meaning = new TreeMap<>();
    private final Map<Integer, Double> articleWords = new TreeMap<>();
    private final Map<Integer, Integer> articles = new TreeMap<>();

    /**
     * Finds them.
     *
     * @param depth how many articles are wanted at least
     */
    LucenePassages(IndexSearcher searcher, LuceneQueries queries, LuceneFeatures features, Search search, int depth)
            throws IOException {
        this.searcher = searcher;
        this.features = features;
        this.search = search;
        Query ofPassages = queries.anyOf(Fields.PASSAGE_WORDS, search.words());
        Query ofArticles = queries.anyOf(Fields.ARTICLE_WORDS, search.words());
        Set<Integer> found = found(ofPassages, ofArticles, Math.max(ARTICLES, depth));
        words = features.scores(ofPassages, found);
        for (int passage : found) {
            words.putIfAbsent(passage, 0.0);
            meaning.put(passage, features.cosine(Fields.PASSAGE_MEANING, passage, search.meaning()));
            articles.put(passage, passage + features.number(Fields.AHEAD, passage));
        }
        Map<Integer, Double> scored = features.scores(ofArticles, new TreeSet<>(articles.values()));
        articles.values().forEach(article -> articleWords.put(article, scored.getOrDefault(article, 0.0)));
    }

    private Set<Integer> found(Query ofPassages, Query ofArticles, int mostArticles) throws IOException {
        Set<Integer> found = new TreeSet<>();
        int most = Math.max(PASSAGES_EACH_WAY, search.passages());
        for (int passage : top(ofPassages, most)) {
            found.add(passage);
        }
        Query near = LuceneQueries.near(Fields.PASSAGE_MEANING, search.meaning(), most);
        for (int passage : top(near, most)) {
            found.add(passage);
        }
        for (int article : top(ofArticles, mostArticles)) {
            int end = article - features.number(Fields.STATEMENTS, article);
            for (int p = end - features.number(Fields.PASSAGES, article); p < end; p++) {
                found.add(p);
            }
        }
        return found;
    }

    private int[] top(Query query, int most) throws IOException {
        return Arrays.stream(searcher.search(query, most).scoreDocs)
                .mapToInt((ScoreDoc hit) -> hit.doc)
                .toArray();
    }

    /** Every passage with its score, 0 to 1. */
    Map<Integer, Double> scored() {
        Map<Integer, Double> ofArticle = new TreeMap<>();
        articles.forEach((passage, article) -> ofArticle.put(passage, articleWords.getOrDefault(article, 0.0)));
        return new Interpolation<Integer>()
                .add(ARTICLE_WORDS, ofArticle)
                .add(PASSAGE_WORDS, words)
                .add(MEANING, meaning)
                .fused();
    }

    /** Every article with its score, 0 to 1: its words and its nearest passage. */
    Map<Integer, Double> scoredArticles() {
        Map<Integer, Double> nearest = new TreeMap<>();
        articles.forEach((passage, article) -> nearest.merge(article, meaning.getOrDefault(passage, -1.0), Math::max));
        return new Interpolation<Integer>()
                .add(ARTICLE_WORDS, articleWords)
                .add(MEANING, nearest)
                .fused();
    }
}
