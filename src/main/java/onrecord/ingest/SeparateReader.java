package onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads uploads in processes of their own, a few at once, each for a limited time and with little memory; so whatever an
 * upload does to the libraries that read it, it ends with its own process.
 */
public final class SeparateReader implements UploadReader {
    /** How long one upload may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 300;
    private static final Logger LOG = Logger.getLogger(SeparateReader.class.getName());

    private static final String TOO_LONG = "it takes too long to read; try a smaller or simpler file";
    private static final String TOO_MUCH = "it needs too much memory to read; try a smaller or simpler file";
    private static final String UNREADABLE = "it could not be read; open it, save it anew and try again";
    private static final String BUSY = "too many files are being read at the moment; try again in a few minutes";
    private static final String CLOSED = "reading was broken off; try again in a minute";
    private static final String BROKEN = "files cannot be read at the moment; tell whoever runs this bot";

    private final Duration patience;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Set<ReaderProcess> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-clock").factory());

    /** A reader with the usual patience. */
    public SeparateReader() {
        this(PATIENCE);
    }

    SeparateReader(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Reading read(String name, Optional<URI> link, byte[] bytes) {
        String called = printable(name);
        Function<String, Reading> refused = why -> new Reading.Refused(called, why);
        if (bytes.length == 0) {
            return refused.apply("it is empty");
        }
        return outcome(ReaderTask.READ, called, link, bytes, in -> OutcomeCodec.reading(called, in), refused);
    }

    @Override
    public Expansion expand(String name, byte[] zip) {
        String called = printable(name);
        return outcome(
                ReaderTask.EXPAND,
                called,
                Optional.empty(),
                zip,
                in -> OutcomeCodec.expansion(called, in),
                why -> new Expansion.Refused(called, why));
    }

    @Override
    public FeedReading feed(URI address, byte[] xml) {
        return outcome(
                ReaderTask.FEED, "feed", Optional.of(address), xml, OutcomeCodec::feed, FeedReading.Refused::new);
    }

    @Override
    public void close() {
        closed.set(true);
        running.forEach(ReaderProcess::kill);
        clock.shutdownNow();
    }

    private <T> T outcome(
            ReaderTask task,
            String name,
            Optional<URI> link,
            byte[] bytes,
            Answer<T> answer,
            Function<String, T> refused) {
        if (bytes.length > LARGEST_UPLOAD) {
            return refused.apply("it is larger than " + Format.megabytes(LARGEST_UPLOAD));
        }
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return refused.apply(BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused.apply(CLOSED);
        }
        try (ReaderProcess process = ReaderProcess.start()) {
            running.add(process);
            try {
                return answer(
                        process,
                        () -> process.send(task, name, link.map(URI::toString).orElse(""), bytes),
                        answer,
                        refused);
            } finally {
                running.remove(process);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A process to read an upload could not be started", e);
            return refused.apply(BROKEN);
        } finally {
            places.release();
        }
    }

    private <T> T answer(ReaderProcess process, Runnable send, Answer<T> answer, Function<String, T> refused) {
        if (closed.get()) {
            return refused.apply(CLOSED);
        }
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    process.kill();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        Thread.ofPlatform().daemon().name("reading-sender").start(send);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.answer(), 1 << 16))) {
            return answer.read(in);
        } catch (IOException e) {
            return refused.apply(why(process, late));
        } finally {
            alarm.cancel(false);
        }
    }

    private String why(ReaderProcess process, AtomicBoolean late) {
        if (closed.get()) {
            return CLOSED;
        }
        if (late.get()) {
            return TOO_LONG;
        }
        try {
            int code = process.exitCode();
            LOG.fine(() -> "A process that read an upload ended with " + code);
            return late.get() ? TOO_LONG : code == ReaderProcess.OUT_OF_MEMORY ? TOO_MUCH : UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CLOSED;
        }
    }

    private static String printable(String name) {
        String printable = Names.printable(Blank.folded(name));
        String end = printable.substring(Math.max(0, printable.length() - LONGEST_NAME));
        return end.isBlank() ? "?" : end;
    }

    /** Reads an outcome. */
    private interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }
}
