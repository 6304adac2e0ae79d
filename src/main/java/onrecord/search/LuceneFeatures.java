package onrecord.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.language.Meaning;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Exact numbers about single documents of one state of the index. */
final class LuceneFeatures {
    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;

    LuceneFeatures(IndexSearcher searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getIndexReader().leaves();
    }

    int number(String field, int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("document " + doc + " has no " + field);
        }
        return Math.toIntExact(values.longValue());
    }

    double cosine(String field, int doc, Meaning meaning) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
        KnnVectorValues.DocIndexIterator at = vectors.iterator();
        if (at.advance(doc - leaf.docBase) != doc - leaf.docBase) {
            throw new IOException("document " + doc + " has no " + field);
        }
        return meaning.cosine(vectors.vectorValue(at.index()));
    }

    /** The query's score of each of these documents that matches it. */
    Map<Integer, Double> scores(Query query, Collection<Integer> docs) throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        Map<Integer, List<Integer>> byLeaf = new TreeMap<>();
        docs.forEach(doc -> byLeaf.computeIfAbsent(ReaderUtil.subIndex(doc, leaves), l -> new java.util.ArrayList<>())
                .add(doc));
        for (Map.Entry<Integer, List<Integer>> entry : byLeaf.entrySet()) {
            LeafReaderContext leaf = leaves.get(entry.getKey());
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator matches = scorer.iterator();
            for (int doc : entry.getValue().stream().sorted().toList()) {
                int wanted = doc - leaf.docBase;
                if (matches.docID() < wanted) {
                    matches.advance(wanted);
                }
                if (matches.docID() == wanted) {
                    scores.put(doc, (double) scorer.score());
                }
            }
        }
        return scores;
    }

    /**
     * The most BM25 could give any document for these terms: the sum of their inverse document frequencies. A term that
     * stands nowhere counts most, so a question full of unknown words can never be matched well.
     */
    double ideal(String field, Set<String> terms) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        int documents = Math.max(1, reader.getDocCount(field));
        double sum = 0;
        for (String term : terms) {
            int with = reader.docFreq(new Term(field, term));
            sum += Math.log(1 + (documents - with + 0.5) / (with + 0.5));
        }
        return sum;
    }

    private LeafReaderContext leaf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
