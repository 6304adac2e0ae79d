package onrecord.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.ingest.Intake;
import onrecord.ingest.Reading;
import onrecord.ingest.Source;
import onrecord.language.Language;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.QuoteFinder;
import onrecord.quote.QuotedArticle;

/** Reads the quotes of articles anywhere, with neither an index nor a model of meaning. */
final class QuoteReader {
    private static final ArticleQuotes NOTHING = new ArticleQuotes(List.of(), List.of());

    private final Intake intake;
    private final Language language;
    private final QuoteFinder finder = new QuoteFinder();
    private final List<QuotedArticle> quoted = new ArrayList<>();
    private final List<Reading.Refused> refused = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    QuoteReader(Intake intake, Language language) {
        this.intake = intake;
        this.language = language;
    }

    QuotedDocuments read(Path path) {
        for (Source source : intake.sources(path)) {
            try (Stream<Reading> readings = intake.read(source)) {
                readings.forEach(this::take);
            }
        }
        return new QuotedDocuments(quoted, LibraryQuotes.of(quoted), refused);
    }

    private void take(Reading reading) {
        switch (reading) {
            case Reading.Refused no -> refused.add(no);
            case Reading.Clean clean -> take(clean.article());
        }
    }

    private void take(Article article) {
        if (names.add(article.origin().name())) {
            quoted.add(new QuotedArticle(article, quotes(article)));
        } else {
            refused.add(new Reading.Refused(article.origin().name(), "another article has this name already"));
        }
    }

    private ArticleQuotes quotes(Article article) {
        try {
            return finder.find(article, language.analyse(article));
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
            // What a strange text can cause; the document keeps its place in the order.
            refused.add(new Reading.Refused(article.origin().name(), "its text cannot be analysed"));
            return NOTHING;
        }
    }
}
