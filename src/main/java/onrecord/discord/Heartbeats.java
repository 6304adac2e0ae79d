package onrecord.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a connection is dead although nobody closed it: a heartbeat that is not acknowledged, no heartbeat at all,
 * or no greeting. Javacord notices none of these.
 *
 * <p>Told of each heartbeat as it happens; how often there is one is what Discord said, and is never guessed.
 */
final class Heartbeats implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Heartbeats::daemon);
    private final Duration longestSilence;
    private final Runnable onDeath;
    private Optional<Duration> interval = Optional.empty();
    private Optional<ScheduledFuture<?>> alarm = Optional.empty();
    private long signs;

    /**
     * Nothing to notice yet.
     *
     * @param longestSilence how long a new connection may take to greet us after the last one ended
     * @param onDeath runs on a thread of its own
     */
    Heartbeats(Duration longestSilence, Runnable onDeath) {
        this.longestSilence = longestSilence;
        this.onDeath = onDeath;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** A new connection greets us and says how often it wants a heartbeat. */
    synchronized void greeted(Duration wanted) {
        interval = Optional.of(wanted);
        alarmAfter(wanted.multipliedBy(2));
    }

    /** A heartbeat was sent. */
    synchronized void sent() {
        interval.ifPresent(i -> alarmAfter(i.compareTo(LONGEST_WAIT) < 0 ? i : LONGEST_WAIT));
    }

    /** A heartbeat was acknowledged. */
    synchronized void acknowledged() {
        interval.ifPresent(i -> alarmAfter(i.multipliedBy(2)));
    }

    /** The connection ended; the next thing expected is that a new one greets us. */
    synchronized void ended() {
        interval = Optional.empty();
        alarmAfter(longestSilence);
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
    }

    private void alarmAfter(Duration silence) {
        alarm.ifPresent(a -> a.cancel(false));
        long sign = ++signs;
        if (!clock.isShutdown()) {
            alarm = Optional.of(clock.schedule(() -> dead(sign), silence.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void dead(long since) {
        if (isSilentSince(since)) {
            onDeath.run();
        }
    }

    /** An alarm may go off while the sign it waited for is being taken in. */
    private synchronized boolean isSilentSince(long sign) {
        if (signs != sign) {
            return false;
        }
        ended();
        return true;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "discord heartbeats");
        thread.setDaemon(true);
        return thread;
    }
}
