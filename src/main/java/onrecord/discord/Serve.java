package onrecord.discord;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.desk.Desk;
import onrecord.desk.LibraryDesk;
import onrecord.operations.OperationsServer;
import onrecord.operations.Stock;
import onrecord.operations.Vitals;
import onrecord.store.Store;
import org.jline.utils.Signals;

/** Runs the bot until it is told to stop. */
public final class Serve {
    /** More requests under way than this are asked to come back. Each is a thread that mostly waits for Discord. */
    private static final int REQUESTS_AT_ONCE = 256;

    private static final int CANNOT = 2;
    /** As in BSD's sysexits: whoever started us may do so again. */
    private static final int TRY_LATER = 75;

    private static final long GOODBYE_MILLIS = 4800;

    private final Token token;
    private final Desk desk;
    private final Store store;
    private final LibraryDesk libraries;
    private final Duration keep;
    private final boolean hears;
    private final Turnstile turnstile;
    private final Duration members;
    private final PrintWriter out;
    private final PrintWriter err;
    private final OptionalInt operationsPort;
    private final Vitals vitals = new Vitals();
    private final CompletableFuture<Void> toldToStop = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * A bot that is not running yet.
     *
     * @param token its password at Discord
     * @param desk what it answers from; stays open
     * @param store where it keeps what must survive; stays open
     * @param libraries looks after the libraries of servers; stays open
     * @param keep how long what a server kept outlasts the bot's leaving
     * @param hears whether to ask Discord for what is written without mentioning us, for reading rooms
     * @param out where it says that it is connected and that it stops
     * @param err where it says why it cannot run
     * @param operationsPort the port on which it says how it does; empty when on none
     */
    public Serve(
            Token token,
            Desk desk,
            Store store,
            LibraryDesk libraries,
            Duration keep,
            boolean hears,
            PrintWriter out,
            PrintWriter err,
            OptionalInt operationsPort) {
        this(token, desk, store, libraries, keep, hears, out, err, operationsPort, Turnstile.usual(), Members.USUAL);
    }

    /**
     * The same with other limits.
     *
     * @param turnstile to how much is asked
     * @param members how long somebody is taken for a member of a server after Discord said so
     */
    Serve(
            Token token,
            Desk desk,
            Store store,
            LibraryDesk libraries,
            Duration keep,
            boolean hears,
            PrintWriter out,
            PrintWriter err,
            OptionalInt operationsPort,
            Turnstile turnstile,
            Duration members) {
        this.token = token;
        this.desk = desk;
        this.store = store;
        this.libraries = libraries;
        this.keep = keep;
        this.hears = hears;
        this.turnstile = turnstile;
        this.members = members;
        this.out = out;
        this.err = err;
        this.operationsPort = operationsPort;
    }

    /**
     * Connects, answers, and comes back when it was told to stop: by {@link #stop()}, Ctrl-C or SIGTERM.
     *
     * @return the exit code: 0 after serving; 2 when only a person can help: Discord refused or threw us out, or the
     *     port for operations is taken; 75 when it may work later: Discord could not be reached
     */
    public int run() {
        // Handled, not hooked: a shutdown hook would run beside ONNX Runtime's own, which takes the encoder away from
        // the questions that are still being answered.
        Object interrupt = Signals.register("INT", this::stop);
        Object terminate = Signals.register("TERM", this::stop);
        try (Rest rest = new Rest(vitals)) {
            return serveObserved(new JavacordGateway(token, rest, hears, vitals));
        } finally {
            stopped.countDown();
            Signals.unregister("INT", interrupt);
            Signals.unregister("TERM", terminate);
        }
    }

    /** Tells it to stop, and does not wait for it. What has not ended by itself soon is ended. */
    public void stop() {
        toldToStop.complete(null);
        Thread.ofPlatform().daemon().name("goodbye").start(this::endWhatHangs);
    }

    private int serveObserved(JavacordGateway gateway) {
        if (operationsPort.isEmpty()) {
            return serve(gateway);
        }
        Optional<OperationsServer> operations = operations(operationsPort.getAsInt());
        if (operations.isEmpty()) {
            return CANNOT;
        }
        try (OperationsServer open = operations.get()) {
            say(out, "Health and metrics at http://127.0.0.1:" + open.port() + "/health and /metrics.");
            return serve(gateway);
        }
    }

    /** The port, opened; empty when it could not be, which was said. */
    private Optional<OperationsServer> operations(int port) {
        try {
            return Optional.of(OperationsServer.open(port, vitals, this::stock));
        } catch (IOException e) {
            say(
                    err,
                    "Port " + port + " for health and metrics cannot be opened (" + e.getMessage()
                            + "); choose another one with ONRECORD_OPERATIONS_PORT.");
            return Optional.empty();
        }
    }

    private Stock stock() {
        return new Stock(desk.update().articles(), desk.update().asOf());
    }

    private int serve(JavacordGateway gateway) {
        Records records = new Records(store, libraries::isBehind);
        Members known = new Members(gateway, members);
        Newsroom newsroom = new Newsroom(
                desk,
                asker -> records.library(asker, known::has),
                asker -> records.library(asker, known::remembers),
                Runtime.getRuntime().availableProcessors(),
                vitals);
        Guestbook guestbook = new Guestbook(store.libraries(), keep, Clock.systemUTC());
        try (Bot bot = new Bot(gateway, newsroom, records, libraries, guestbook, REQUESTS_AT_ONCE, turnstile, vitals)) {
            boolean told = bot.start();
            say(
                    out,
                    "Connected to Discord as " + gateway.name().orElse("OnRecord") + ", answering from "
                            + desk.update().articles() + " articles; commands "
                            + (told ? "registered" : "unchanged") + ". Ctrl-C stops.");
            return serve(bot);
        } catch (Gateway.Unreachable e) {
            say(err, e.sentence());
            return e.isPassing() ? TRY_LATER : CANNOT;
        } catch (IOException e) {
            say(err, "The commands could not be registered: " + e.getMessage() + "; try again later.");
            return e instanceof Rest.Refused refused && refused.isLasting() ? CANNOT : TRY_LATER;
        }
    }

    private int serve(Bot bot) {
        CompletableFuture.anyOf(toldToStop, bot.ended()).join();
        if (toldToStop.isDone()) {
            say(out, "Stopping.");
            return 0;
        }
        say(err, bot.ended().join());
        return CANNOT;
    }

    private void endWhatHangs() {
        try {
            if (!stopped.await(GOODBYE_MILLIS, TimeUnit.MILLISECONDS)) {
                say(err, "Stopped without waiting any longer.");
                Runtime.getRuntime().halt(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(PrintWriter where, String line) {
        where.println(line);
        where.flush();
    }
}
