package onrecord.desk;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;
import onrecord.search.PreparedArticle;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;

/**
 * Reads what was kept, one after the other, the servers in turn: nobody waits behind a whole zip of another server's. One
 * at a time, since questions need the processors more.
 */
final class ReadingQueue implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ReadingQueue.class.getName());
    private static final int RESUMED = 10_000;
    private static final int GOODBYE_SECONDS = 3;

    private final Store store;
    private final UploadReader reader;
    private final CatchUp catchUp;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading", 0).factory());
    private final Map<Server, Queue<KeptArticle>> waiting = new LinkedHashMap<>();
    /** What was promised to be read: whatever goes wrong meanwhile, it is tried until it is read or refused. */
    private final Map<Place, Promise> promised = new HashMap<>();

    private CompletableFuture<Void> idle = CompletableFuture.completedFuture(null);
    private int unread;
    private boolean closed;

    private record Promise(KeptArticle article, CompletableFuture<KeptArticle> read) {}

    private record Place(ServerLibrary library, long number) {
        static Place of(KeptArticle article) {
            return new Place(article.library(), article.number());
        }
    }

    ReadingQueue(Store store, UploadReader reader, CatchUp catchUp) {
        this.store = store;
        this.reader = reader;
        this.catchUp = catchUp;
    }

    /** Goes on with what was not read when the program ended. */
    void resume() {
        List<Place> promises = promises();
        List<KeptArticle> pending = store.articles().pending(RESUMED);
        pending.forEach(this::enqueue);
        Set<Place> still = pending.stream().map(Place::of).collect(Collectors.toSet());
        promises.stream()
                .filter(place -> !still.contains(place))
                .forEach(place -> store.articles()
                        .article(place.library, place.number)
                        .ifPresentOrElse(this::settle, () -> withdraw(place)));
    }

    private synchronized List<Place> promises() {
        return List.copyOf(promised.keySet());
    }

    /** Goes on with what could not be read when its turn was, once nothing else waits. */
    void again() {
        if (idle().isDone()) {
            resume();
        }
    }

    /**
     * Puts an article into the queue.
     *
     * @return completed when it is read or refused, or, pending as it was, when it is removed before; never when the program
     *     ends before
     */
    synchronized CompletableFuture<KeptArticle> add(KeptArticle article) {
        enqueue(article);
        return promised.computeIfAbsent(Place.of(article), place -> new Promise(article, new CompletableFuture<>()))
                .read;
    }

    private synchronized void enqueue(KeptArticle article) {
        if (closed) {
            return;
        }
        unread++;
        if (idle.isDone()) {
            idle = new CompletableFuture<>();
        }
        waiting.computeIfAbsent(article.library().server(), s -> new ArrayDeque<>())
                .add(article);
        worker.execute(this::next);
    }

    /** Completed when nothing waits. */
    synchronized CompletableFuture<Void> idle() {
        return idle;
    }

    private void next() {
        take().ifPresent(article -> {
            try {
                read(article);
                store.articles()
                        .article(article.library(), article.number())
                        .ifPresentOrElse(this::settle, () -> withdraw(Place.of(article)));
            } catch (RuntimeException | Error e) {
                // It stays pending, or its library behind; both are tried again.
                LOG.log(
                        Level.WARNING,
                        "an upload could not be read: {0}",
                        e.getClass().getName());
            } finally {
                finished();
            }
        });
    }

    /** Keeps the promise, unless the article has to be tried again or the index does not know it yet. */
    private void settle(KeptArticle now) {
        boolean told = now.state() == KeptArticle.State.REFUSED
                || (now.state() == KeptArticle.State.READY && !catchUp.isBehind(now.library()));
        if (told) {
            promise(Place.of(now)).ifPresent(promise -> promise.read.complete(now));
        }
    }

    private void withdraw(Place removed) {
        promise(removed).ifPresent(promise -> promise.read.complete(promise.article));
    }

    private synchronized Optional<Promise> promise(Place place) {
        return Optional.ofNullable(promised.remove(place));
    }

    private synchronized Optional<KeptArticle> take() {
        var parties = waiting.entrySet().iterator();
        if (closed || !parties.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<Server, Queue<KeptArticle>> party = parties.next();
        Server server = party.getKey();
        Queue<KeptArticle> line = party.getValue();
        parties.remove();
        KeptArticle article = line.remove();
        if (!line.isEmpty()) {
            waiting.put(server, line);
        }
        return Optional.of(article);
    }

    private synchronized void finished() {
        unread--;
        if (unread == 0) {
            idle.complete(null);
        }
    }

    private void read(KeptArticle kept) {
        Optional<byte[]> bytes = store.articles().raw(kept.library(), kept.number());
        if (bytes.isEmpty()) {
            return;
        }
        switch (reader.read(kept.name(), kept.link(), bytes.get())) {
            case Reading.Refused no -> refuse(kept, no);
            case Reading.Clean clean -> file(kept, named(kept.name(), clean.article()));
        }
    }

    /** What could not be read for want of something of ours stays pending: with a refusal, its bytes would go. */
    private void refuse(KeptArticle kept, Reading.Refused no) {
        if (no.passing()) {
            LOG.log(Level.INFO, "an upload is tried again later: {0}", no.why());
        } else {
            store.articles().refuse(kept.library(), kept.number(), no.why());
        }
    }

    private static Article named(String name, Article article) {
        Origin origin = article.origin();
        return new Article(
                article.id(),
                new Origin(name, origin.outlet(), origin.link(), origin.published(), origin.byline()),
                article.headline(),
                article.text(),
                article.body(),
                article.pages());
    }

    private void file(KeptArticle kept, Article article) {
        PreparedArticle prepared;
        try {
            prepared = catchUp.prepared(article);
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
            store.articles().refuse(kept.library(), kept.number(), "its text cannot be analysed");
            return;
        }
        if (store.articles().ready(kept.library(), kept.number(), article)) {
            catchUp.ready(kept.library(), prepared);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            waiting.clear();
        }
        reader.close();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
