package onrecord.desk;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;
import onrecord.search.PreparedArticle;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
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
    private final Map<Server, Queue<Job>> waiting = new LinkedHashMap<>();
    private CompletableFuture<Void> idle = CompletableFuture.completedFuture(null);
    private int unread;
    private boolean closed;

    private record Job(KeptArticle article, CompletableFuture<KeptArticle> read) {}

    ReadingQueue(Store store, UploadReader reader, CatchUp catchUp) {
        this.store = store;
        this.reader = reader;
        this.catchUp = catchUp;
    }

    /** Goes on with what was not read when the program ended. */
    void resume() {
        store.articles().pending(RESUMED).forEach(article -> enqueue(new Job(article, new CompletableFuture<>())));
    }

    /** Goes on with what could not be read when its turn was, once nothing else waits. */
    void again() {
        if (idle().isDone()) {
            resume();
        }
    }

    /** Puts an article into the queue; completed when it is read, never when the program ends before. */
    CompletableFuture<KeptArticle> add(KeptArticle article) {
        Job job = new Job(article, new CompletableFuture<>());
        enqueue(job);
        return job.read;
    }

    private synchronized void enqueue(Job job) {
        if (closed) {
            return;
        }
        unread++;
        if (idle.isDone()) {
            idle = new CompletableFuture<>();
        }
        waiting.computeIfAbsent(job.article.library().server(), s -> new ArrayDeque<>())
                .add(job);
        worker.execute(this::next);
    }

    /** Completed when nothing waits. */
    synchronized CompletableFuture<Void> idle() {
        return idle;
    }

    private void next() {
        take().ifPresent(job -> {
            try {
                read(job.article);
                job.read.complete(store.articles()
                        .article(job.article.library(), job.article.number())
                        .orElse(job.article));
            } catch (RuntimeException e) {
                // It stays pending, or its library behind; both are tried again.
                LOG.log(
                        Level.WARNING,
                        "an upload could not be read: {0}",
                        e.getClass().getName());
                job.read.complete(job.article);
            } finally {
                finished();
            }
        });
    }

    private synchronized Optional<Job> take() {
        var parties = waiting.entrySet().iterator();
        if (closed || !parties.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<Server, Queue<Job>> party = parties.next();
        Server server = party.getKey();
        Queue<Job> line = party.getValue();
        parties.remove();
        Job job = line.remove();
        if (!line.isEmpty()) {
            waiting.put(server, line);
        }
        return Optional.of(job);
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
            case Reading.Refused no -> refuse(kept, no.why());
            case Reading.Clean clean -> file(kept, named(kept.name(), clean.article()));
        }
    }

    /** What was broken off because we stop stays pending, for the next start. */
    private void refuse(KeptArticle kept, String why) {
        if (!isClosed()) {
            store.articles().refuse(kept.library(), kept.number(), why);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
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
            catchUp.of(kept.library(), Optional.of(prepared));
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
