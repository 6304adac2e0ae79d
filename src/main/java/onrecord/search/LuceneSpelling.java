package onrecord.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Finds the word of a library that a misspelt one is meant for, by Lucene's Levenshtein automata. */
final class LuceneSpelling {
    private static final int SHORTEST = 5;
    private static final int TWO_EDITS_FROM = 9;
    /** Most misspellings get the first letter right; without it every search would walk the whole vocabulary. */
    private static final int PREFIX = 1;

    private final LuceneQueries queries;

    LuceneSpelling(LuceneQueries queries) {
        this.queries = queries;
    }

    Optional<String> nearest(IndexSearcher searcher, String word) throws IOException {
        Set<String> stems = queries.terms(word);
        Terms vocabulary = MultiTerms.getTerms(searcher.getIndexReader(), Fields.SENTENCE_WORDS);
        if (stems.size() != 1 || vocabulary == null) {
            return Optional.empty();
        }
        String stem = stems.iterator().next();
        if (stem.length() < SHORTEST) {
            return Optional.empty();
        }
        int edits = stem.length() < TWO_EDITS_FROM ? 1 : 2;
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(vocabulary, new Term(Fields.SENTENCE_WORDS, stem), edits, PREFIX, true);
        Optional<String> best = Optional.empty();
        float bestBoost = 0;
        int bestCount = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            float boost = near.getBoost();
            String candidate = term.utf8ToString();
            // Asked last: most terms are worse anyway, and one may stand in removed articles only.
            if (boost >= bestBoost) {
                int count = LuceneQueries.sentencesWithTerm(searcher, candidate);
                if (count > 0 && (boost > bestBoost || count > bestCount)) {
                    best = Optional.of(candidate);
                    bestBoost = boost;
                    bestCount = count;
                }
            }
        }
        return best;
    }
}
