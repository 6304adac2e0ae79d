package onrecord.desk;

import java.io.UncheckedIOException;
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
    private static final String POSITION = "position";
    /** What every article of a server's library is called in the index begins so: no file of the operator's does. */
    private static final String NAMES = "uploaded/";

    private static final int AT_ONCE = 8;

    private final Store store;
    private final SearchIndex index;
    private final ArticlePreparer preparer;
    private final Consumer<Library> changed;
    private final Map<Library, Object> locks = new ConcurrentHashMap<>();
    /** Those whose index could not be brought to what the store holds when that was due. */
    private final Set<ServerLibrary> behind = ConcurrentHashMap.newKeySet();

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
     * Every library: those the store knows are brought up to it, the others are deleted. One that cannot be is left for
     * {@link #again}; throws when none can.
     */
    void all() {
        Set<Library> known = new HashSet<>();
        Optional<UncheckedIOException> failure = Optional.empty();
        for (ServerLibrary library : store.libraries().all()) {
            known.add(library.library());
            try {
                of(library);
            } catch (UncheckedIOException e) {
                failure = Optional.of(e);
                LOG.log(Level.WARNING, "a library cannot be brought up to date: {0}", e.getMessage());
            }
        }
        if (failure.isPresent() && behind.size() == known.size()) {
            throw failure.get();
        }
        index.libraries().stream().filter(library -> !known.contains(library)).forEach(index::forget);
    }

    /** Tries again with the libraries that could not be brought up to what the store holds. */
    void again() {
        for (ServerLibrary library : List.copyOf(behind)) {
            try {
                of(library);
            } catch (UncheckedIOException e) {
                LOG.log(Level.WARNING, "a library cannot be brought up to date yet: {0}", e.getMessage());
            }
        }
    }

    /** One library. */
    void of(ServerLibrary library) {
        of(library, Optional.empty());
    }

    /**
     * One library.
     *
     * @param ready the article that is likely to be the next change, prepared for the index
     */
    void of(ServerLibrary library, Optional<PreparedArticle> ready) {
        synchronized (locks.computeIfAbsent(library.library(), key -> new Object())) {
            behind.add(library);
            bring(library, ready);
            behind.remove(library);
        }
    }

    private void bring(ServerLibrary library, Optional<PreparedArticle> ready) {
        Library filed = library.library();
        Position wanted = store.articles().position(library);
        Optional<Position> held =
                held(filed).filter(h -> h.lineage().equals(wanted.lineage()) && h.change() <= wanted.change());
        if (held.isEmpty()) {
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

    /** Deletes a library whose server is forgotten. */
    void forget(ServerLibrary library) {
        Library filed = library.library();
        synchronized (locks.computeIfAbsent(filed, key -> new Object())) {
            behind.add(library);
            index.forget(filed);
            changed.accept(filed);
            behind.remove(library);
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
            LOG.warning("an article of library " + article.id() + " cannot be analysed any more");
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

    private Optional<Position> held(Library library) {
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
