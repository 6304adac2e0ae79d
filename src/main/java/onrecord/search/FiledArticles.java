package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.ArticleId;
import onrecord.article.Library;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Reads filed articles from the index and remembers the last ones read. A segment never changes, so what was read from
 * it once stays right however often the index does.
 */
final class FiledArticles {
    private static final int REMEMBERED = 2048;

    private final Map<Place, FiledArticle> recent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, FiledArticle> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record Place(Object segment, int document) {}

    /** The article whose own document this is. */
    FiledArticle at(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Place place = new Place(leaf.reader().getCoreCacheHelper().getKey(), document - leaf.docBase);
        FiledArticle known = recent.get(place);
        if (known != null) {
            return known;
        }
        Document stored = searcher.storedFields().document(document);
        BytesRef bytes = stored.getBinaryValue(Fields.FILED);
        FiledArticle read = FiledArticleCodec.read(bytes.bytes, bytes.offset, bytes.length);
        recent.put(place, read);
        return read;
    }

    List<FiledArticle> all(IndexSearcher searcher, Library library) throws IOException {
        Query articles = new BooleanQuery.Builder()
                .add(LuceneQueries.inside(library), BooleanClause.Occur.FILTER)
                .add(new TermQuery(LuceneQueries.ARTICLES), BooleanClause.Occur.FILTER)
                .build();
        return read(searcher, articles, Math.max(1, searcher.getIndexReader().numDocs()));
    }

    Optional<FiledArticle> find(IndexSearcher searcher, Library library, ArticleId id) throws IOException {
        Query article = new BooleanQuery.Builder()
                .add(LuceneQueries.inside(library), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, id.value())), BooleanClause.Occur.FILTER)
                .build();
        return read(searcher, article, 1).stream().findFirst();
    }

    private List<FiledArticle> read(IndexSearcher searcher, Query query, int most) throws IOException {
        List<FiledArticle> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            found.add(at(searcher, hit.doc));
        }
        return found;
    }
}
