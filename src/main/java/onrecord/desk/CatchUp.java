package onrecord.desk;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.PreparedArticle;
import onrecord.search.SearchIndex;
import onrecord.store.ArticleChange;
import onrecord.store.Position;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;

/**
 * Brings the index of a server's library to what the store holds. With every change the index remembers its number, in
 * one commit, so whatever it missed is told by the store; one that remembers numbers of another lineage is built anew.
 */
final class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class.getName());
    private static final String POSITION = "position/uploaded";
    /** What every article of a server's library is called in the index begins so: no path within a folder does. */
    private static final String NAMES = "/uploaded/";

    private static final int AT_ONCE = 8;

    private final Store store;
    private final SearchIndex index;
    private final ArticlePreparer preparer;
    private final Consumer<Library> changed;
    private final Map<Library, Object> locks = new ConcurrentHashMap<>();
    /** Those whose index could not be brought to what the store holds when that was due. */
    private final Set<ServerLibrary> behind = ConcurrentHashMap.newKeySet();
    /** Those of them that somebody asked meanwhile. */
    private final Set<ServerLibrary> wanted = ConcurrentHashMap.newKeySet();

    /**
     * Over a store and an index.
     *
     * @param changed told of every library that holds other words than before
     */
    CatchUp(Store store, SearchIndex index, ArticlePreparer preparer, Consumer<Library> changed) {
        this.store = store;
        this.index = index;
        this.preparer = preparer;
        this.changed = changed;
    }

    /**
     * Every library: those the store does not know are deleted, the others are brought up to it, as many as can be soon;
     * the rest is left for {@link #again}. Throws when none can be.
     *
     * @param soon how long it may take
     */
    void all(Duration soon) {
        long started = System.nanoTime();
        List<ServerLibrary> libraries = store.libraries().all();
        Set<Library> known = libraries.stream().map(ServerLibrary::library).collect(Collectors.toSet());
        index.libraries().stream()
                .filter(library -> !known.contains(library))
                .filter(library -> ServerLibrary.read(library).isPresent())
                .forEach(index::forget);
        libraries.stream().filter(library -> !reached(library)).forEach(behind::add);
        List<UncheckedIOException> failures = new ArrayList<>();
        for (ServerLibrary library : List.copyOf(behind)) {
            if (System.nanoTime() - started < soon.toNanos()) {
                attempt(library).ifPresent(failures::add);
            }
        }
        if (!failures.isEmpty() && failures.size() == known.size()) {
            throw failures.getFirst();
        }
    }

    /**
     * Goes on with the libraries that are behind what the store holds, or that were found damaged; those that somebody
     * asked come first.
     */
    void again() {
        giveUpDamaged();
        Set<ServerLibrary> left = new HashSet<>(behind);
        while (!left.isEmpty() && !Thread.currentThread().isInterrupted()) {
            ServerLibrary next = left.stream()
                    .filter(wanted::contains)
                    .findFirst()
                    .orElseGet(() -> left.iterator().next());
            left.remove(next);
            wanted.remove(next);
            attempt(next);
        }
    }

    /** The index has to hold nothing that was not derived from the store: what is damaged is filled anew. */
    private void giveUpDamaged() {
        Set<Library> damaged = index.damaged();
        if (!damaged.isEmpty()) {
            for (ServerLibrary library : store.libraries().all()) {
                if (damaged.contains(library.library())) {
                    behind.add(library);
                    index.forget(library.library());
                }
            }
        }
    }

    private Optional<UncheckedIOException> attempt(ServerLibrary library) {
        try {
            bringUp(library, Optional.empty());
            return Optional.empty();
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "a library cannot be brought up to date: {0}", e.getMessage());
            return Optional.of(e);
        }
    }

    /** Whether the index does not hold yet what the store holds. Who asks that wants it soon. */
    boolean isBehind(ServerLibrary library) {
        boolean behindNow = behind.contains(library);
        if (behindNow) {
            wanted.add(library);
        }
        return behindNow;
    }

    /** Whether any is. */
    boolean isAnyBehind() {
        return !behind.isEmpty();
    }

    /** Brings one library up; one that is behind is left to {@link #again}. */
    void of(ServerLibrary library) {
        of(library, Optional.empty());
    }

    /** The same, with the article that is likely to be the next change. */
    void ready(ServerLibrary library, PreparedArticle ready) {
        of(library, Optional.of(ready));
    }

    private void of(ServerLibrary library, Optional<PreparedArticle> ready) {
        if (!behind.contains(library)) {
            bringUp(library, ready);
        }
    }

    private void bringUp(ServerLibrary library, Optional<PreparedArticle> ready) {
        synchronized (locks.computeIfAbsent(library.library(), key -> new Object())) {
            try {
                bring(library, ready);
                if (behind.remove(library)) {
                    // What came while it was still called behind was left to us.
                    bring(library, Optional.empty());
                }
            } catch (RuntimeException e) {
                behind.add(library);
                throw e;
            }
        }
    }

    private void bring(ServerLibrary library, Optional<PreparedArticle> ready) {
        Library filed = library.library();
        Position wanted = store.articles().position(library);
        Optional<Position> held = held(filed, wanted);
        if (held.isEmpty()) {
            if (wanted.change() > AT_ONCE) {
                behind.add(library);
            }
            index.forget(filed);
            changed.accept(filed);
        }
        long from = held.map(Position::change).orElse(0L);
        List<ArticleChange> changes = store.articles().after(library, from, AT_ONCE);
        while (!changes.isEmpty()) {
            from = changes.getLast().change();
            apply(filed, changes, new Position(wanted.lineage(), from), ready);
            changes = store.articles().after(library, from, AT_ONCE);
        }
    }

    /**
     * Deletes libraries whose server is forgotten. Throws when one cannot be deleted, after the others were; it is behind
     * until it is.
     */
    void forget(List<ServerLibrary> libraries) {
        List<UncheckedIOException> failures = new ArrayList<>();
        for (ServerLibrary library : libraries) {
            attempt(library).ifPresent(failures::add);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /** An article ready for the index. Throws what a strange text can cause. */
    PreparedArticle prepared(Article article) {
        return preparer.prepare(filed(article), "");
    }

    private void apply(
            Library library, List<ArticleChange> changes, Position reached, Optional<PreparedArticle> ready) {
        List<Change> made = new ArrayList<>();
        boolean removed = false;
        for (ArticleChange change : changes) {
            Change one = switch (change) {
                case ArticleChange.Gone gone -> new Change.Remove(NAMES + gone.name());
                case ArticleChange.Put put -> put(put.article(), ready);
            };
            removed |= one instanceof Change.Remove;
            made.add(one);
        }
        index.apply(library, made, Map.of(POSITION, reached.lineage() + " " + reached.change()));
        if (removed) {
            changed.accept(library);
        }
    }

    private Change put(Article article, Optional<PreparedArticle> ready) {
        Article filed = filed(article);
        try {
            return new Change.Put(
                    ready.filter(p -> p.filed().article().equals(filed)).orElseGet(() -> preparer.prepare(filed, "")));
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
            // It could be analysed when it was read; a later OnRecord's rules stumble over it.
            LOG.warning("article " + article.id() + " cannot be analysed any more");
            return new Change.Remove(filed.origin().name());
        }
    }

    private static Article filed(Article article) {
        Origin origin = article.origin();
        return new Article(
                article.id(),
                new Origin(NAMES + origin.name(), origin.outlet(), origin.link(), origin.published(), origin.byline()),
                article.headline(),
                article.text(),
                article.body(),
                article.pages());
    }

    private boolean reached(ServerLibrary library) {
        Position wanted = store.articles().position(library);
        return held(library.library(), wanted).equals(Optional.of(wanted));
    }

    /** How much of what is wanted the index holds; empty when it has to be built anew. */
    private Optional<Position> held(Library library, Position wanted) {
        return noted(library)
                .filter(held -> held.lineage().equals(wanted.lineage()) && held.change() <= wanted.change());
    }

    private Optional<Position> noted(Library library) {
        try {
            return index.note(library, POSITION)
                    .map(note -> note.split(" ", -1))
                    .flatMap(CatchUp::position);
        } catch (UncheckedIOException damaged) {
            LOG.log(Level.WARNING, "a library is built anew: {0}", damaged.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Position> position(String... parts) {
        return parts.length == 2 && parts[1].matches("\\d{1,18}")
                ? Optional.of(new Position(parts[0], Long.parseLong(parts[1])))
                : Optional.empty();
    }
}
