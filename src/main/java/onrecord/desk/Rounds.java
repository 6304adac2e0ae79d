package onrecord.desk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does something again and again, on a thread of its own, until it is closed. What goes wrong once is tried again. */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;

    /**
     * Begins.
     *
     * @param name the thread's, and what the log calls the work
     * @param pause before the first time and between two
     */
    Rounds(String name, Duration pause, Runnable work) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                while (true) {
                    woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                    woken.drainPermits();
                    once(name, work);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Does it at once, rather than after the pause. */
    void now() {
        woken.release();
    }

    private static void once(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            // Not its message: it could hold what somebody wrote.
            LOG.log(Level.WARNING, name + " failed: {0}", e.getClass().getName());
        }
    }

    /** Lets it come to an end, without waiting for that. */
    void stop() {
        thread.interrupt();
    }

    @Override
    public void close() {
        stop();
        try {
            thread.join(GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
