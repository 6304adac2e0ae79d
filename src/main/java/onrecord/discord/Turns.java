package onrecord.discord;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
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
        arrive(whose.get()).acquireUninterruptibly();
        try {
            return computing.get();
        } finally {
            next();
        }
    }

    /** How many wait. */
    synchronized int waiting() {
        return waiting.values().stream().mapToInt(Queue::size).sum();
    }

    /** Stands in line; what comes back can be acquired when it is this one's turn. */
    private synchronized Semaphore arrive(String party) {
        if (free > 0) {
            free--;
            return new Semaphore(1);
        }
        Semaphore turn = new Semaphore(0);
        waiting.computeIfAbsent(party, p -> new ArrayDeque<>()).add(turn);
        return turn;
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
