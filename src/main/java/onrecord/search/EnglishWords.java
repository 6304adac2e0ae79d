package onrecord.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Lucene's English analysis, and one form each for {@code U.S.} and {@code US}, {@code 3,000} and {@code 3000},
 * {@code re-elect} and {@code reelect}.
 */
final class EnglishWords extends Analyzer {
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d),(?=\\d{3})|(?<=\\b\\p{L})\\.(?=\\p{L}(?:\\.|$))");

    /** Written with a hyphen or without, it is one word. */
    private static final Pattern PREFIXED = Pattern.compile("(?i)\\b(de|re|co|pre)-(?=\\p{L}{3})");

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(PREFIXED, "$1", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream stream = new EnglishPossessiveFilter(source);
        stream = new LowerCaseFilter(stream);
        stream = new PatternReplaceFilter(stream, BETWEEN, "", true);
        stream = new ASCIIFoldingFilter(stream);
        stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(source, new PorterStemFilter(stream));
    }
}
