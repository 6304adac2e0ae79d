package onrecord.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import onrecord.language.Folding;
import onrecord.language.Meaning;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds the index's queries. */
final class LuceneQueries {
    /** On every article's own document, and on no other. */
    static final Term ARTICLES = new Term(Fields.KIND, Fields.ARTICLE);

    private final Analyzer analyzer;

    LuceneQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The terms that words become in the index, each once. */
    Set<String> terms(String words) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.SENTENCE_WORDS, Folding.fold(words))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading from memory failed", e);
        }
        return terms;
    }

    /** Documents with any of the words, those with more and rarer ones first. */
    Query anyOf(String field, String words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms(words).stream()
                .limit(IndexSearcher.getMaxClauseCount() / 2)
                .forEach(t -> any.add(new TermQuery(new Term(field, t)), BooleanClause.Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery("no words to look for") : query;
    }

    /** The documents nearest in meaning. */
    static Query near(String field, Meaning meaning, int most) {
        return new KnnFloatVectorQuery(field, meaning.vector(), most);
    }

    /** The article's own document. */
    static Query article(String name) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(LuceneDocuments.name(name)), BooleanClause.Occur.FILTER)
                .add(articles(), BooleanClause.Occur.FILTER)
                .build();
    }

    /** Every article's own document. */
    static Query articles() {
        return new TermQuery(ARTICLES);
    }

    static Query sentences() {
        return new FieldExistsQuery(Fields.PASSAGE);
    }

    /** In how many sentences an index term stands. */
    static int sentencesWithTerm(IndexSearcher searcher, String term) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.SENTENCE_WORDS, term)));
    }

    int sentencesWith(IndexSearcher searcher, String word) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Set<String> terms = terms(word);
        terms.forEach(t -> all.add(new TermQuery(new Term(Fields.SENTENCE_WORDS, t)), BooleanClause.Occur.FILTER));
        return terms.isEmpty() ? 0 : searcher.count(all.build());
    }
}
