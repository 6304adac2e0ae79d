package onrecord.discord;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notes down what a gateway tells, and answers nothing by itself. */
final class Notebook implements Gateway.Listener {
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();
    private final BlockingQueue<Typed> keystrokes = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> unreadEnds = new LinkedBlockingQueue<>();
    private final List<String> ends = new CopyOnWriteArrayList<>();

    @Override
    public void received(Sender sender, Request request, Responder responder) {
        entries.add(new Entry(sender, request, responder));
    }

    @Override
    public void typing(Keystroke keystroke, Suggester suggester) {
        keystrokes.add(new Typed(keystroke, suggester));
    }

    @Override
    public void ended(String sentence) {
        ends.add(sentence);
        unreadEnds.add(sentence);
    }

    Entry next() throws InterruptedException {
        return next(entries);
    }

    Typed nextTyped() throws InterruptedException {
        return next(keystrokes);
    }

    String end() throws InterruptedException {
        return next(unreadEnds);
    }

    List<String> ends() {
        return ends;
    }

    boolean isEmpty() {
        return entries.isEmpty() && keystrokes.isEmpty();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told");
        }
        return next;
    }

    /** A request as it was told. */
    record Entry(Sender sender, Request request, Responder responder) {}

    /** A keystroke as it was told. */
    record Typed(Keystroke keystroke, Suggester suggester) {}
}
