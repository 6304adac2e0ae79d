package onrecord.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * An encoder that loads on another thread while this one opens the index; whoever needs a meaning waits for it. Half of
 * a cold start is this loading, and commands that need no meaning never pay for it.
 */
public final class BackgroundEmbedder implements Embedder {
    private final Loader loader;
    private Optional<CompletableFuture<Embedder>> loading = Optional.empty();

    /** Loads nothing yet. */
    public BackgroundEmbedder(Loader loader) {
        this.loader = loader;
    }

    @Override
    public Meaning question(String text) {
        return loaded().question(text);
    }

    @Override
    public Meaning passage(String text) {
        return loaded().passage(text);
    }

    @Override
    public synchronized void warm() {
        if (loading.isEmpty()) {
            loading = Optional.of(CompletableFuture.supplyAsync(this::load));
        }
    }

    private synchronized CompletableFuture<Embedder> loading() {
        warm();
        return loading.orElseThrow();
    }

    private Embedder load() {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Embedder loaded() {
        try {
            return loading().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for a load that is under way: to leave while ONNX Runtime starts would crash the process. */
    @Override
    public synchronized void close() {
        loading.ifPresent(l -> {
            try {
                l.join().close();
            } catch (CompletionException e) {
                // What never loaded needs no closing; whoever asked for a meaning was told.
            }
        });
    }

    /** What loads it. */
    @FunctionalInterface
    public interface Loader {
        Embedder load() throws IOException;
    }
}
