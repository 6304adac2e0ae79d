package onrecord.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;

/** Prepares articles for the index on every processor. */
final class Preparation implements AutoCloseable {
    private final ArticlePreparer preparer;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Preparation(ArticlePreparer preparer) {
        this.preparer = preparer;
    }

    /** Every article prepared, in the given order. */
    List<Change.Put> prepare(List<FolderMirror.Pending> articles) {
        List<Future<Change.Put>> futures = articles.stream()
                .map(p -> workers.submit(() -> new Change.Put(preparer.prepare(p.article(), p.fingerprint()))))
                .toList();
        List<Change.Put> prepared = new ArrayList<>();
        for (Future<Change.Put> future : futures) {
            prepared.add(get(future));
        }
        return prepared;
    }

    private static Change.Put get(Future<Change.Put> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("indexing was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
