package onrecord.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import org.jspecify.annotations.Nullable;

/** Prepares articles for the index on every processor. */
final class Preparation implements AutoCloseable {
    private final ArticlePreparer preparer;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Preparation(ArticlePreparer preparer) {
        this.preparer = preparer;
    }

    /** What became of every article, in the given order; empty for one that cannot be analysed. */
    List<Optional<Change.Put>> prepare(List<FolderMirror.Pending> articles) {
        List<Future<Change.Put>> futures = articles.stream()
                .map(p -> workers.submit(() -> new Change.Put(preparer.prepare(p.article(), p.fingerprint()))))
                .toList();
        List<Optional<Change.Put>> prepared = new ArrayList<>();
        for (Future<Change.Put> future : futures) {
            prepared.add(get(future));
        }
        return prepared;
    }

    private static Optional<Change.Put> get(Future<Change.Put> future) {
        try {
            return Optional.of(future.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("indexing was interrupted", e);
        } catch (ExecutionException e) {
            if (fromTheText(e.getCause())) {
                return Optional.empty();
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** What a strange text can cause; anything else is ours and must be seen. */
    private static boolean fromTheText(@Nullable Throwable cause) {
        return cause instanceof StackOverflowError
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof IllegalArgumentException;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
