package onrecord.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few work at once and the others wait, server by server: whoever has many waiting gets one turn for each of the
 * others' turns, so nobody waits behind a whole server's queue.
 */
final class Turns {
    private static final String NOBODY = "";

    private final Map<String, Queue<Semaphore>> waiting = new LinkedHashMap<>();

    /** Whose work a thread does; the work itself, deep below, does not know. */
    private final ThreadLocal<String> whose = ThreadLocal.withInitial(() -> NOBODY);

    private int free;

    /** So many at once. */
    Turns(int atOnce) {
        free = atOnce;
    }

    /** The same work, whose turns count as those of the sender's server, or of the sender in a private chat. */
    Runnable onBehalfOf(Sender sender, Runnable work) {
        String party = sender.server().orElseGet(() -> "@" + sender.member());
        return () -> {
            whose.set(party);
            try {
                work.run();
            } finally {
                whose.remove();
            }
        };
    }

    /** Does it when it is its turn. */
    <T> T take(Supplier<T> computing) {
        arrive(whose.get(), Integer.MAX_VALUE).orElseThrow().acquireUninterruptibly();
        try {
            return computing.get();
        } finally {
            next();
        }
    }

    /**
     * Does it when it is the party's turn; empty when so many of the party wait already, or its turn does not come in time.
     */
    <T> Optional<T> takeWithin(String party, int mostWaiting, Duration patience, Supplier<T> computing) {
        Optional<Semaphore> turn = arrive(party, mostWaiting);
        if (turn.isEmpty() || !comes(party, turn.get(), patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(computing.get());
        } finally {
            next();
        }
    }

    /** How many wait. */
    synchronized int waiting() {
        return waiting.values().stream().mapToInt(Queue::size).sum();
    }

    /** Stands in line, unless that is too long; what comes back can be acquired when it is this one's turn. */
    private synchronized Optional<Semaphore> arrive(String party, int mostWaiting) {
        if (free > 0) {
            free--;
            return Optional.of(new Semaphore(1));
        }
        Queue<Semaphore> line = waiting.getOrDefault(party, new ArrayDeque<>());
        if (line.size() >= mostWaiting) {
            return Optional.empty();
        }
        Semaphore turn = new Semaphore(0);
        line.add(turn);
        waiting.putIfAbsent(party, line);
        return Optional.of(turn);
    }

    private boolean comes(String party, Semaphore turn, Duration patience) {
        try {
            if (turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !leaves(party, turn);
    }

    /** Goes out of the line; false when its turn came just now. */
    private synchronized boolean leaves(String party, Semaphore turn) {
        Queue<Semaphore> line = waiting.getOrDefault(party, new ArrayDeque<>());
        boolean left = line.remove(turn);
        if (line.isEmpty()) {
            waiting.remove(party);
        }
        return left;
    }

    /** Gives the turn to the one whose server has waited longest for one. */
    private synchronized void next() {
        var parties = waiting.entrySet().iterator();
        if (!parties.hasNext()) {
            free++;
            return;
        }
        Map.Entry<String, Queue<Semaphore>> party = parties.next();
        String name = party.getKey();
        Queue<Semaphore> line = party.getValue();
        parties.remove();
        line.remove().release();
        if (!line.isEmpty()) {
            waiting.put(name, line);
        }
    }
}
