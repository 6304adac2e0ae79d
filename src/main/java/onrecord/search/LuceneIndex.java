package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.article.ArticleId;
import onrecord.article.Library;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speakers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The index by Apache Lucene, in a folder or in memory: a Lucene directory for each library, and a view for each
 * question, which holds what its library reads and nothing else.
 *
 * <p>Who said what in a whole library is put together when it is first asked for and remembered ({@link KnownQuotes}).
 */
public final class LuceneIndex implements SearchIndex {
    private final String place;
    private final Analyzer analyzer = new EnglishWords();
    private final LuceneFolders folders;
    private final Set<Library> damaged = ConcurrentHashMap.newKeySet();
    private final FiledArticles filed = new FiledArticles();
    private final KnownQuotes quotes = new KnownQuotes();

    private LuceneIndex(String place, Optional<Path> folder, boolean writable) throws IOException {
        this.place = place;
        this.folders = new LuceneFolders(folder, analyzer, writable);
    }

    /** Opens the index in a folder, making it when there is none. Throws when another process writes to it. */
    public static LuceneIndex open(Path folder) throws IOException {
        return new LuceneIndex(folder.toString(), Optional.of(folder), true);
    }

    /** Opens the index in a folder as it is now, beside whoever writes to it. Throws when there is none. */
    public static LuceneIndex openToRead(Path folder) throws IOException {
        return new LuceneIndex(folder.toString(), Optional.of(folder), false);
    }

    /** An empty index in memory, gone when closed. */
    public static LuceneIndex inMemory() throws IOException {
        return new LuceneIndex("memory", Optional.empty(), true);
    }

    @Override
    public void apply(Library library, List<Change> changes, Map<String, String> notes) {
        try {
            while (!applied(folders.made(library), changes, notes)) {
                // It was closed to make room for others; it is opened again.
            }
            if (!changes.isEmpty()) {
                filed.forget(changes);
                quotes.forget(library);
            }
        } catch (IOException e) {
            throw broken(library, "written", e);
        }
    }

    private boolean applied(LuceneFolder folder, List<Change> changes, Map<String, String> notes) throws IOException {
        try {
            folder.apply(changes, notes);
            return true;
        } catch (AlreadyClosedException e) {
            if (folder == folders.bundled()) {
                throw e;
            }
            folders.giveUp(folder);
            return false;
        } catch (IOException | RuntimeException e) {
            givenUp(folder, e);
            throw e;
        }
    }

    /** What was begun and not committed must not be taken for done: neither the words nor the notes. */
    private void givenUp(LuceneFolder folder, Exception failure) {
        try {
            folders.giveUp(folder);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void forget(Library library) {
        try {
            folders.delete(library);
            damaged.remove(new Library(library.name()));
            filed.forgetAll();
            quotes.forget(library);
        } catch (IOException e) {
            throw broken("deleted", e);
        }
    }

    @Override
    public Set<Library> damaged() {
        return Set.copyOf(damaged);
    }

    @Override
    public List<Library> libraries() {
        try {
            return folders.libraries();
        } catch (IOException e) {
            throw broken("read", e);
        }
    }

    @Override
    public Map<String, String> fingerprints(Library library) {
        return with(library, view -> new LuceneCatalogue(view.searcher()).fingerprints());
    }

    @Override
    public int passages(Library library) {
        return with(library, view -> new LuceneCatalogue(view.searcher()).passages());
    }

    @Override
    public int size(Library library) {
        return with(library, view -> view.searcher().count(LuceneQueries.articles()));
    }

    @Override
    public List<FiledArticle> articles(Library library) {
        return with(library, view -> {
            Map<String, FiledArticle> byName = new TreeMap<>();
            FiledArticles.each(
                    view.searcher(), f -> byName.put(f.article().origin().name(), f));
            return List.copyOf(byName.values());
        });
    }

    @Override
    public Optional<FiledArticle> article(Library library, ArticleId id) {
        return with(library, view -> filed.find(view.searcher(), id));
    }

    @Override
    public List<Hit> search(Search search) {
        return with(search.library(), view -> new LuceneSearch(view.searcher(), analyzer, filed, search).hits());
    }

    @Override
    public List<QuoteHit> search(QuoteSearch search) {
        return with(
                search.library(),
                view -> new LuceneQuoteSearch(view.searcher(), analyzer, filed, quotes.of(view), search).hits());
    }

    @Override
    public List<DocumentHit> documents(Search search, int depth) {
        return with(
                search.library(), view -> new LuceneSearch(view.searcher(), analyzer, filed, search).documents(depth));
    }

    @Override
    public int sentences(Library library) {
        return with(library, view -> view.searcher().count(LuceneQueries.sentences()));
    }

    @Override
    public int sentencesWith(Library library, String word) {
        return with(library, view -> new LuceneQueries(analyzer).sentencesWith(view.searcher(), word));
    }

    @Override
    public Optional<String> nearestWord(Library library, String word) {
        return with(library, view -> new LuceneSpelling(new LuceneQueries(analyzer)).nearest(view.searcher(), word));
    }

    @Override
    public Speakers speakers(Library library) {
        return quotes(library).speakers();
    }

    @Override
    public LibraryQuotes quotes(Library library) {
        return with(library, quotes::of);
    }

    /** Of how many sets of libraries the statements are in mind. */
    int known() {
        return quotes.size();
    }

    @Override
    public Optional<String> note(Library library, String key) {
        try {
            return folders.note(library, key);
        } catch (IOException e) {
            throw broken("read", e);
        }
    }

    @Override
    public void close() {
        try {
            folders.close();
            analyzer.close();
        } catch (IOException e) {
            throw broken("closed", e);
        }
    }

    private <T> T with(Library library, Use<T> use) {
        try (LuceneView view = LuceneView.open(folders, library)) {
            return use.of(view);
        } catch (IOException e) {
            throw broken(library, "read", e);
        }
    }

    /** Whose fault it is: that of a full disk, or of what is in the library's own folder. */
    private UncheckedIOException broken(Library library, String what, IOException e) {
        if (!folders.isDamaged(library)) {
            return broken(what, e);
        }
        damaged.add(new Library(library.name()));
        return new DamagedIndexException(
                "what the index in " + place + " holds of a library is damaged: " + e.getMessage(), library, e);
    }

    private UncheckedIOException broken(String what, IOException e) {
        return new UncheckedIOException("the index in " + place + " cannot be " + what + ": " + e.getMessage(), e);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(LuceneView view) throws IOException;
    }
}
