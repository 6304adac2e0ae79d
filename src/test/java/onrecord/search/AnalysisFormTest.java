package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.ingest.Intake;
import onrecord.ingest.Reading;
import onrecord.language.Language;
import onrecord.language.Sentence;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.QuoteFinder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An index keeps what was found in an article when it was indexed. When the finding changes, {@link
 * FiledArticleCodec#FORM} must be raised, so that old indexes are built anew; this test notices.
 */
@DisplayName("What is found in the bundled articles")
class AnalysisFormTest {
    private static final String KNOWN = "10:bb50c0edfc660d04";

    @Test
    @DisplayName("is what the index's form stands for (else raise FORM and put the new value here)")
    void formStandsForTheAnalysis() {
        Intake intake = new Intake();
        Language language = new Language();
        StringBuilder found = new StringBuilder();
        intake.sources(Path.of("index", "articles")).stream()
                .flatMap(source -> articles(intake.read(source)))
                .forEach(article -> {
                    List<List<Sentence>> paragraphs = language.analyse(article);
                    ArticleQuotes quotes = new QuoteFinder().find(article, paragraphs);
                    paragraphs.forEach(p -> p.forEach(s -> found.append(s.span())));
                    found.append(quotes);
                });
        assertEquals(KNOWN, FiledArticleCodec.FORM + ":" + ArticleId.ofText(found.toString()));
    }

    private static Stream<Article> articles(Stream<Reading> readings) {
        return readings.flatMap(r -> r instanceof Reading.Clean clean ? Stream.of(clean.article()) : Stream.empty());
    }
}
