package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Library;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * One state of everything that one library reads: its own folder and, when it reads them too, the operator's articles.
 * There is nothing else in it, so nothing else can be found.
 */
final class LuceneView implements AutoCloseable {
    private final Library library;
    private final List<Held> held;
    private final IndexSearcher searcher;
    private final Optional<MultiReader> joined;

    private LuceneView(Library library, List<Held> held) throws IOException {
        this.library = library;
        this.held = held;
        if (held.size() == 1) {
            joined = Optional.empty();
            searcher = held.getFirst().searcher;
        } else {
            IndexReader[] readers =
                    held.stream().map(h -> h.searcher.getIndexReader()).toArray(IndexReader[]::new);
            MultiReader all = new MultiReader(readers, false);
            joined = Optional.of(all);
            searcher = LuceneFolder.searcher(all);
        }
    }

    /** Everything a library reads, as it is now. Must be closed. */
    static LuceneView open(LuceneFolders folders, Library library) throws IOException {
        Optional<Held> own = hold(folders, library);
        if (!library.withBundled()) {
            return new LuceneView(library, own.map(List::of).orElse(List.of()));
        }
        List<Held> held = new ArrayList<>();
        own.ifPresent(held::add);
        hold(folders, Library.BUNDLED).ifPresent(held::add);
        return new LuceneView(own.isPresent() ? library : Library.BUNDLED, held);
    }

    private static Optional<Held> hold(LuceneFolders folders, Library library) throws IOException {
        while (true) {
            Optional<LuceneFolder> folder = folders.existing(library);
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Held(folder.get(), folder.get().acquire()));
            } catch (AlreadyClosedException e) {
                // Closed to make room just now, unless the whole index is.
                if (folder.get() == folders.bundled()) {
                    throw e;
                }
            }
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Whose this view is: the operator's when the library has no article of its own. */
    Library library() {
        return library;
    }

    /** A mark that no other state has. */
    String state() {
        return held.stream().map(h -> h.folder.state(h.searcher)).collect(Collectors.joining("+"));
    }

    @Override
    public void close() throws IOException {
        if (joined.isPresent()) {
            joined.get().close();
        }
        for (Held one : held) {
            one.folder.release(one.searcher);
        }
    }

    private record Held(LuceneFolder folder, IndexSearcher searcher) {}
}
