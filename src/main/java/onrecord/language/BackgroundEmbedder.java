package onrecord.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * An encoder that loads on another thread while this one reads settings and opens the index; whoever needs a meaning
 * waits for it. Half of a cold start is this loading.
 */
public final class BackgroundEmbedder implements Embedder {
    private final CompletableFuture<Embedder> loading;

    private BackgroundEmbedder(CompletableFuture<Embedder> loading) {
        this.loading = loading;
    }

    /** Starts loading at once. A failure shows when the first meaning is asked for. */
    public static BackgroundEmbedder start(Loader loader) {
        return new BackgroundEmbedder(CompletableFuture.supplyAsync(() -> {
            try {
                return loader.load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    @Override
    public Meaning question(String text) {
        return loaded().question(text);
    }

    @Override
    public Meaning passage(String text) {
        return loaded().passage(text);
    }

    private Embedder loaded() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        if (!loading.cancel(false) && !loading.isCompletedExceptionally()) {
            loading.join().close();
        }
    }

    /** What loads it. */
    @FunctionalInterface
    public interface Loader {
        Embedder load() throws IOException;
    }
}
