package onrecord.search;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import onrecord.article.ArticleId;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
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
        FiledArticle read = read(searcher, document);
        recent.put(place, read);
        return read;
    }

    private static FiledArticle read(IndexSearcher searcher, int document) throws IOException {
        Document stored = searcher.storedFields().document(document);
        BytesRef bytes = stored.getBinaryValue(Fields.FILED);
        return FiledArticleCodec.read(bytes.bytes, bytes.offset, bytes.length);
    }

    /** Forgets what was read of changed articles, of whichever library: their old words shall not lie on in memory. */
    void forget(List<Change> changes) {
        Set<String> names = changes.stream().map(Change::name).collect(Collectors.toSet());
        synchronized (recent) {
            recent.values()
                    .removeIf(filed -> names.contains(filed.article().origin().name()));
        }
    }

    void forgetAll() {
        recent.clear();
    }

    /** Reads a whole library, one article after the other. It is not remembered: it would drive out what is asked for. */
    static void each(IndexSearcher searcher, Consumer<FiledArticle> reader) throws IOException {
        for (int document : new LuceneCatalogue(searcher).documents()) {
            reader.accept(read(searcher, document));
        }
    }

    Optional<FiledArticle> find(IndexSearcher searcher, ArticleId id) throws IOException {
        Query article = new TermQuery(new Term(Fields.ID, id.value()));
        for (ScoreDoc hit : searcher.search(article, 1).scoreDocs) {
            return Optional.of(at(searcher, hit.doc));
        }
        return Optional.empty();
    }
}
