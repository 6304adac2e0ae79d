package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** One search for statements on one state of the index. */
final class LuceneQuoteSearch {
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final FiledArticles filed;
    private final LuceneFeatures features;
    private final LibraryQuotes quotes;
    private final QuoteSearch search;

    LuceneQuoteSearch(
            IndexSearcher searcher, Analyzer analyzer, FiledArticles filed, LibraryQuotes quotes, QuoteSearch search) {
        this.searcher = searcher;
        this.queries = new LuceneQueries(analyzer);
        this.filed = filed;
        this.features = new LuceneFeatures(searcher);
        this.quotes = quotes;
        this.search = search;
    }

    List<QuoteHit> hits() throws IOException {
        Query words = queries.anyOf(Fields.QUOTE_WORDS, search.words());
        Set<Integer> docs = new TreeSet<>();
        if (search.speaker().isPresent()) {
            collect(
                    docs,
                    inArticlesWith(search.speaker().get()),
                    Math.max(1, searcher.getIndexReader().maxDoc()));
        } else if (search.most() > 0) {
            collect(docs, words, search.most());
            collect(docs, LuceneQueries.near(Fields.QUOTE_MEANING, search.meaning(), search.most()), search.most());
        }
        Map<Integer, Double> bm25 = features.scores(words, docs);
        double ideal = features.ideal(Fields.QUOTE_WORDS, queries.terms(search.words()));
        List<QuoteHit> hits = new ArrayList<>();
        for (int doc : docs) {
            Quote quote = quote(doc);
            if (search.speaker().isEmpty()
                    || quotes.isBy(quote, search.speaker().get())) {
                hits.add(new QuoteHit(
                        quote,
                        features.cosine(Fields.QUOTE_MEANING, doc, search.meaning()),
                        ideal > 0 ? bm25.getOrDefault(doc, 0.0) / ideal : 0));
            }
        }
        return hits;
    }

    private Quote quote(int doc) throws IOException {
        FiledArticle article = filed.at(searcher, doc + features.number(Fields.AHEAD, doc));
        return quotes.in(article.article()).get(features.number(Fields.ORDINAL, doc));
    }

    /** The statements of every article in which somebody speaks: who says what is not the index's knowledge. */
    private Query inArticlesWith(Speaker speaker) {
        List<BytesRef> keys = quotes.by(speaker).stream()
                .flatMap(cluster -> cluster.cuts().stream())
                .map(quote -> quote.sentence().article().origin().name())
                .distinct()
                .map(name -> LuceneDocuments.name(name).bytes())
                .toList();
        return keys.isEmpty()
                ? new MatchNoDocsQuery("nobody quotes them")
                : new BooleanQuery.Builder()
                        .add(new TermInSetQuery(Fields.KEY, keys), BooleanClause.Occur.FILTER)
                        .add(new FieldExistsQuery(Fields.QUOTE_MEANING), BooleanClause.Occur.FILTER)
                        .build();
    }

    private void collect(Set<Integer> into, Query query, int most) throws IOException {
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            into.add(hit.doc);
        }
    }
}
