package onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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

    private static final Why TOO_LONG = Why.lasting("it takes too long to read; try a smaller or simpler file");
    private static final Why TOO_MUCH = Why.lasting("it needs too much memory to read; try a smaller or simpler file");
    private static final Why UNREADABLE = Why.lasting("it could not be read; open it, save it anew and try again");
    private static final Why BUSY =
            Why.passing("too many files are being read at the moment; try again in a few minutes");
    private static final Why CLOSED = Why.passing("reading was broken off; try again in a minute");
    private static final Why KILLED = Why.passing("reading was broken off by this machine; it is tried again later");
    private static final Why BROKEN = Why.passing("files cannot be read at the moment; tell whoever runs this bot");

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
        LeftFolders.delete();
    }

    @Override
    public Reading read(String name, Optional<URI> link, byte[] bytes) {
        String called = printable(name);
        if (bytes.length == 0) {
            return new Reading.Refused(called, "it is empty");
        }
        return outcome(
                ReaderTask.READ,
                called,
                link,
                bytes,
                in -> OutcomeCodec.reading(called, in),
                why -> new Reading.Refused(called, why.words, why.passing));
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
                why -> new Expansion.Refused(called, why.words));
    }

    @Override
    public FeedReading feed(URI address, byte[] xml) {
        return outcome(
                ReaderTask.FEED,
                "feed",
                Optional.of(address),
                xml,
                OutcomeCodec::feed,
                why -> new FeedReading.Refused(why.words));
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
            Function<Why, T> refused) {
        if (bytes.length > LARGEST_UPLOAD) {
            return refused.apply(Why.lasting("it is larger than " + Format.megabytes(LARGEST_UPLOAD)));
        }
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return refused.apply(BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused.apply(CLOSED);
        }
        try {
            // A process that somebody else ended, as the system does when everything stops, gets a second chance.
            for (int once = 0; once < 2; once++) {
                Ending<T> ending = inProcess(task, name, link, bytes, answer);
                if (!ending.fromOutside()) {
                    return ending.answer().orElseGet(() -> refused.apply(ending.why()));
                }
            }
            return refused.apply(KILLED);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A process to read an upload could not be started", e);
            return refused.apply(BROKEN);
        } finally {
            places.release();
        }
    }

    private <T> Ending<T> inProcess(ReaderTask task, String name, Optional<URI> link, byte[] bytes, Answer<T> answer)
            throws IOException {
        try (ReaderProcess process = ReaderProcess.start()) {
            running.add(process);
            try {
                return ending(
                        process,
                        () -> process.send(task, name, link.map(URI::toString).orElse(""), bytes),
                        answer);
            } finally {
                running.remove(process);
            }
        }
    }

    private <T> Ending<T> ending(ReaderProcess process, Runnable send, Answer<T> answer) {
        if (closed.get()) {
            return Ending.without(CLOSED);
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
            return new Ending<>(Optional.of(answer.read(in)), CLOSED);
        } catch (IOException e) {
            return Ending.without(why(process, late));
        } finally {
            alarm.cancel(false);
        }
    }

    private Why why(ReaderProcess process, AtomicBoolean late) {
        if (closed.get()) {
            return CLOSED;
        }
        if (late.get()) {
            return TOO_LONG;
        }
        try {
            int code = process.exitCode();
            LOG.fine(() -> "A process that read an upload ended with " + code);
            if (closed.get()) {
                return CLOSED;
            }
            if (late.get()) {
                return TOO_LONG;
            }
            return code == ReaderProcess.OUT_OF_MEMORY
                    ? TOO_MUCH
                    : ReaderProcess.ENDED_BY_OTHERS.contains(code) ? KILLED : UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CLOSED;
        }
    }

    /** The processes that read at this moment. */
    List<ProcessHandle> processes() {
        return running.stream().map(ReaderProcess::handle).toList();
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

    /** Why there is no outcome, in a sentence for whoever handed the upload in. */
    private record Why(String words, boolean passing) {
        static Why lasting(String words) {
            return new Why(words, false);
        }

        static Why passing(String words) {
            return new Why(words, true);
        }
    }

    /**
     * How a process ended.
     *
     * @param why where there is no answer
     */
    private record Ending<T>(Optional<T> answer, Why why) {
        static <T> Ending<T> without(Why why) {
            return new Ending<>(Optional.empty(), why);
        }

        boolean fromOutside() {
            return answer.isEmpty() && why.equals(KILLED);
        }
    }
}
