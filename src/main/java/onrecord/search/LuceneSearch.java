package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * One search on one state of the index.
 *
 * <p>Candidates are the sentences of the best passages, those that share most words with the question, and those of the
 * statements found before. Looking for the nearest among all sentences was measured to find nothing more that answers,
 * and took half of the time of a question in a library of 20,000 passages.
 */
final class LuceneSearch {
    private static final int SENTENCES_BY_WORDS = 50;

    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final FiledArticles filed;
    private final Search search;
    private final LuceneFeatures features;

    LuceneSearch(IndexSearcher searcher, Analyzer analyzer, FiledArticles filed, Search search) {
        this.searcher = searcher;
        this.queries = new LuceneQueries(analyzer);
        this.filed = filed;
        this.search = search;
        this.features = new LuceneFeatures(searcher);
    }

    List<Hit> hits() throws IOException {
        Map<Integer, Double> passages = passages(0).scored();
        List<Integer> best = passages.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(search.passages())
                .map(Map.Entry::getKey)
                .toList();
        Set<Integer> sentences = new TreeSet<>();
        for (int passage : best) {
            int article = passage + features.number(Fields.AHEAD, passage);
            FiledArticle found = filed.at(searcher, article);
            Passage span = found.passages().get(features.number(Fields.ORDINAL, passage));
            int first = article - blockBefore(found);
            for (int s = 0; s < span.sentences(); s++) {
                sentences.add(first + span.firstSentence() + s);
            }
        }
        Query words = queries.anyOf(Fields.SENTENCE_WORDS, search.words());
        collect(sentences, words, SENTENCES_BY_WORDS);
        for (Quote statement : search.statements()) {
            addSentences(sentences, statement);
        }
        return described(sentences, words, passages);
    }

    /** How many documents of an article's block stand before its own. */
    private static int blockBefore(FiledArticle article) {
        return article.sentences().size()
                + article.passages().size()
                + article.quotes().statements().size();
    }

    private void addSentences(Set<Integer> into, Quote statement) throws IOException {
        Excerpt wanted = statement.sentence();
        Query itsArticle = LuceneQueries.article(wanted.article().origin().name());
        for (ScoreDoc hit : searcher.search(itsArticle, 1).scoreDocs) {
            FiledArticle found = filed.at(searcher, hit.doc);
            for (int s = 0; s < found.sentences().size(); s++) {
                if (found.sentences().get(s).overlaps(wanted.span())) {
                    into.add(hit.doc - blockBefore(found) + s);
                }
            }
        }
    }

    private List<Hit> described(Set<Integer> sentences, Query words, Map<Integer, Double> passages) throws IOException {
        Map<Integer, Double> bm25 = features.scores(words, sentences);
        double ideal = features.ideal(Fields.SENTENCE_WORDS, queries.terms(search.words()));
        List<Hit> hits = new ArrayList<>();
        for (int doc : sentences) {
            int article = doc + features.number(Fields.AHEAD, doc);
            FiledArticle found = filed.at(searcher, article);
            int passage = article
                    - found.quotes().statements().size()
                    - found.passages().size()
                    + features.number(Fields.PASSAGE, doc);
            hits.add(new Hit(
                    found,
                    features.number(Fields.ORDINAL, doc),
                    features.cosine(Fields.SENTENCE_MEANING, doc, search.meaning()),
                    ideal > 0 ? bm25.getOrDefault(doc, 0.0) / ideal : 0,
                    passages.getOrDefault(passage, 0.0)));
        }
        return hits;
    }

    List<DocumentHit> documents(int depth) throws IOException {
        List<DocumentHit> documents = new ArrayList<>();
        for (Map.Entry<Integer, Double> article :
                passages(depth).scoredArticles().entrySet()) {
            String name =
                    filed.at(searcher, article.getKey()).article().origin().name();
            documents.add(new DocumentHit(name, article.getValue()));
        }
        return documents.stream()
                .sorted(Comparator.comparingDouble(DocumentHit::score)
                        .reversed()
                        .thenComparing(DocumentHit::name))
                .limit(depth)
                .toList();
    }

    private LucenePassages passages(int articles) throws IOException {
        return new LucenePassages(searcher, queries, features, search, articles);
    }

    private void collect(Set<Integer> into, Query query, int most) throws IOException {
        ScoreDoc[] hits = searcher.search(query, most).scoreDocs;
        Arrays.stream(hits).forEach(hit -> into.add(hit.doc));
    }
}
