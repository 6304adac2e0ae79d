package onrecord.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Logger;

/**
 * Answers keystrokes on threads of their own, so that they never wait behind a question.
 *
 * <p>Of each member only the newest keystroke counts: an older one that has not been answered by then never is. When too
 * many members type at once, or one has waited too long to be of use, it is dropped: suggestions are a kindness.
 */
final class Keystrokes {
    private static final Logger LOG = Logger.getLogger(Keystrokes.class.getName());
    private static final Duration OF_USE = Duration.ofMillis(2500);

    private final Map<String, Ticket> newest = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor working;
    private final Function<Keystroke, Suggestions> answer;

    /**
     * Nothing typed yet.
     *
     * @param answer finds suggestions, from memory
     * @param threads how many keystrokes are answered at once; Discord takes most of the time
     * @param longestQueue how many may wait
     */
    Keystrokes(Function<Keystroke, Suggestions> answer, int threads, int longestQueue) {
        this.answer = answer;
        working = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(longestQueue), Keystrokes::daemon);
        working.allowCoreThreadTimeOut(true);
    }

    /** Takes one over and returns at once. */
    void take(Keystroke keystroke, Suggester suggester) {
        Ticket ticket = new Ticket(keystroke, suggester, new Patience(OF_USE));
        newest.put(keystroke.member(), ticket);
        try {
            working.execute(() -> answer(ticket));
        } catch (RejectedExecutionException full) {
            newest.remove(keystroke.member(), ticket);
        }
    }

    /** Answers no more. */
    void stop() {
        working.shutdownNow();
        newest.clear();
    }

    private void answer(Ticket ticket) {
        String member = ticket.keystroke.member();
        try {
            if (current(ticket)) {
                Suggestions suggestions = answer.apply(ticket.keystroke);
                if (current(ticket)) {
                    ticket.suggester.suggest(suggestions);
                }
            }
        } catch (IOException | RuntimeException failed) {
            // Not even the message: it could hold what was typed.
            LOG.fine(() -> "no suggestions: " + failed.getClass().getName());
        } finally {
            newest.remove(member, ticket);
        }
    }

    private boolean current(Ticket ticket) {
        return newest.get(ticket.keystroke.member()) == ticket && ticket.patience.lasts(Duration.ZERO);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "discord keystroke");
        thread.setDaemon(true);
        return thread;
    }

    /** Told apart by identity: the same may be typed twice. */
    private static final class Ticket {
        private final Keystroke keystroke;
        private final Suggester suggester;
        private final Patience patience;

        Ticket(Keystroke keystroke, Suggester suggester, Patience patience) {
            this.keystroke = keystroke;
            this.suggester = suggester;
            this.patience = patience;
        }
    }
}
