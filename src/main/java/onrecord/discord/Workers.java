package onrecord.discord;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Our own threads. Whatever comes from Discord is handed over to them at once: its own threads serve one server each and
 * would keep everybody else there waiting.
 *
 * <p>One thread a request, so an acknowledgement never waits behind a question being answered. When all are taken, a
 * few more threads do nothing but say so.
 */
final class Workers {
    private static final int DECLINING = 16;
    private static final int LONGEST_QUEUE_OF_DECLINED = 200;

    private final ThreadPoolExecutor working;
    private final ThreadPoolExecutor declining;

    /** Workers for so many requests at once. */
    Workers(int atOnce) {
        working = new ThreadPoolExecutor(0, atOnce, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Workers::daemon);
        declining = new ThreadPoolExecutor(
                DECLINING,
                DECLINING,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(LONGEST_QUEUE_OF_DECLINED),
                Workers::daemon,
                new ThreadPoolExecutor.DiscardPolicy());
        declining.allowCoreThreadTimeOut(true);
    }

    /** Starts the work, or says no: all are taken, or the day is over. */
    boolean take(Runnable work) {
        try {
            working.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Tells somebody whose work was not taken; drops it when there are too many even for that. */
    void decline(Runnable telling) {
        declining.execute(telling);
    }

    /** Takes no more work and waits for what is running. Answers whether all of it was finished in time. */
    boolean finish(Duration atMost) {
        working.shutdown();
        try {
            return working.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            declining.shutdownNow();
            working.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "discord request");
        thread.setDaemon(true);
        return thread;
    }
}
