package onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answerer;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.language.BackgroundEmbedder;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.LuceneIndex;

/** Opens a real desk over a test's own articles, in memory. */
public final class DeskOver {
    private static final Embedder EMBEDDER = new BackgroundEmbedder(OnnxEmbedder::open);

    private DeskOver() {}

    /** As Main does before the process ends: ONNX Runtime must be at rest then. */
    public static void close() {
        EMBEDDER.close();
    }

    /** Desks at home in a folder. */
    public static Desks at(Path home) {
        return new Desks(home, Optional.empty(), new Language(), EMBEDDER, Answerer.THRESHOLD);
    }

    public static Desk articles(List<Article> articles) {
        try {
            LuceneIndex index = LuceneIndex.inMemory();
            ArticlePreparer preparer = new ArticlePreparer(new Language(), EMBEDDER);
            List<Change> changes = articles.stream()
                    .<Change>map(a -> new Change.Put(preparer.prepare(a, "test")))
                    .toList();
            index.apply(Library.BUNDLED, changes);
            Answerer answerer = new Answerer(index, EMBEDDER, Answerer.THRESHOLD);
            return new Desk(
                    index,
                    EMBEDDER,
                    answerer,
                    new Language(),
                    Update.none(Path.of("test"), index, Library.BUNDLED, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
