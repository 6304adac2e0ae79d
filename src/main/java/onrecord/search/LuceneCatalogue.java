package onrecord.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** What can be told of a library's articles without reading any of them, in one state of the index. */
final class LuceneCatalogue {
    private final IndexSearcher searcher;
    private final int[] articles;

    LuceneCatalogue(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        ScoreDoc[] found = searcher.search(
                        LuceneQueries.articles(),
                        Math.max(1, searcher.getIndexReader().numDocs()))
                .scoreDocs;
        this.articles = Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
    }

    /** The articles' own documents, in the order of the index. */
    int[] documents() {
        return articles.clone();
    }

    Map<String, String> fingerprints() throws IOException {
        Map<String, String> prints = new TreeMap<>();
        for (int article : articles) {
            prints.put(text(Fields.NAME, article), text(Fields.FINGERPRINT, article));
        }
        return prints;
    }

    int passages() throws IOException {
        LuceneFeatures features = new LuceneFeatures(searcher);
        int passages = 0;
        for (int article : articles) {
            passages += features.number(Fields.PASSAGES, article);
        }
        return passages;
    }

    private String text(String field, int document) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " has no " + field);
        }
        return values.binaryValue().utf8ToString();
    }
}
