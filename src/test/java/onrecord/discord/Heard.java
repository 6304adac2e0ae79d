package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears all that is said to one request; some of it can be made to get lost. */
final class Heard implements Responder {
    private final List<Reply> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Reply> unread = new LinkedBlockingQueue<>();
    private final AtomicInteger losing = new AtomicInteger();

    /** So many of the next replies get lost. */
    void lose(int many) {
        losing.set(many);
    }

    /** The next reply. */
    Reply next() throws InterruptedException {
        Reply next = unread.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was said");
        }
        return next;
    }

    /** The next reply's card. */
    Card nextCard() throws InterruptedException {
        return ((Reply.Shown) next()).card();
    }

    List<Reply> all() {
        return List.copyOf(all);
    }

    @Override
    public void acknowledge(Audience audience) {}

    @Override
    public void acknowledgeUpdate() {}

    @Override
    public void send(Reply reply) throws IOException {
        if (losing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("lost");
        }
        all.add(reply);
        unread.add(reply);
    }

    @Override
    public void open(Form form) {}

    @Override
    public void sendMore(Reply reply, Audience audience) throws IOException {
        send(reply);
    }

    @Override
    public Optional<String> openThread(String name) {
        return Optional.empty();
    }

    @Override
    public void takeAway(String button) {}

    @Override
    public void remove() {}
}
