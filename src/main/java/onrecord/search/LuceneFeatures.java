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

/** Exact numbers about single documents of one state of the index; for one thread. */
final class LuceneFeatures {
    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;
    /** What is read forwards only; kept open, because documents are mostly asked for in order. */
    private final Map<Column, NumericDocValues> numbers = new HashMap<>();

    private final Map<Column, Vectors> vectors = new HashMap<>();

    /** A field of one segment. */
    private record Column(String field, int leaf) {}

    private record Vectors(FloatVectorValues values, KnnVectorValues.DocIndexIterator at) {}

    LuceneFeatures(IndexSearcher searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getIndexReader().leaves();
    }

    int number(String field, int doc) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        int wanted = doc - leaves.get(leaf).docBase;
        NumericDocValues values = numbers.get(new Column(field, leaf));
        if (values == null || values.docID() > wanted) {
            values = leaves.get(leaf).reader().getNumericDocValues(field);
            if (values == null) {
                throw missing(field, doc);
            }
            numbers.put(new Column(field, leaf), values);
        }
        if (!values.advanceExact(wanted)) {
            throw missing(field, doc);
        }
        return Math.toIntExact(values.longValue());
    }

    double cosine(String field, int doc, Meaning meaning) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        int wanted = doc - leaves.get(leaf).docBase;
        Vectors read = vectors.get(new Column(field, leaf));
        if (read == null || read.at.docID() > wanted) {
            FloatVectorValues values = leaves.get(leaf).reader().getFloatVectorValues(field);
            if (values == null) {
                throw missing(field, doc);
            }
            read = new Vectors(values, values.iterator());
            vectors.put(new Column(field, leaf), read);
        }
        if (read.at.docID() < wanted) {
            read.at.advance(wanted);
        }
        if (read.at.docID() != wanted) {
            throw missing(field, doc);
        }
        return meaning.cosine(read.values.vectorValue(read.at.index()));
    }

    private static IOException missing(String field, int doc) {
        return new IOException("document " + doc + " has no " + field);
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
}
