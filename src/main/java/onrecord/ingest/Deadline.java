package onrecord.ingest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends a process that reads an upload when it takes too long or nobody waits for it any more. Whoever started it does that
 * too, but may itself be killed while a hostile file keeps the other one busy.
 */
final class Deadline {
    private Deadline() {}

    /** Watches this process from now on. */
    static void watch(Duration most, Runnable end) {
        // Of a process whose parent is gone the parent is another one, which may never end.
        Future<?> alone = ProcessHandle.current()
                .parent()
                .<Future<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(true));
        Thread.ofPlatform().daemon().name("deadline").start(() -> await(alone, most, end));
    }

    /** Ends when this is done, and at the latest after so long. */
    static void await(Future<?> alone, Duration most, Runnable end) {
        try {
            alone.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Either is a reason to end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end.run();
    }
}
