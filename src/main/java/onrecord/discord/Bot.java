package onrecord.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.desk.LibraryDesk;
import onrecord.operations.Outcome;
import onrecord.operations.Refusal;
import onrecord.operations.Vitals;
import onrecord.store.Server;
import onrecord.store.StoreException;

/**
 * Brings each request to the command or button that answers it.
 *
 * <p>Nothing that members or articles say is logged, only what kind of thing went wrong and where.
 */
final class Bot implements AutoCloseable, Gateway.Listener {
    /** The reply to a button whose card we cannot make sense of. */
    static final Reply STALE = new Reply.Plain("This button no longer works: ask the question again for a fresh card.");

    private static final Reply GONE = new Reply.Plain("This command no longer exists; /help lists those that do.");

    static final Reply BUSY = new Reply.Plain("Too many questions at once; please ask again in a moment.");
    static final Reply CLOSING = new Reply.Plain("OnRecord is just stopping; please ask again in a minute.");
    static final Reply BROKEN =
            new Reply.Plain("Something went wrong here; please ask again, or tell whoever runs OnRecord.");

    static final Reply WHERE =
            new Reply.Plain("I cannot find out at the moment which channel this thread belongs to, and"
                    + " so which articles are read here; please ask again in a minute, or with `/ask`.");
    static final Reply CANNOT_KEEP = new Reply.Plain("What OnRecord keeps cannot be read or written at the moment;"
            + " whoever runs OnRecord has to look, and finds the reason in its log.");

    private static final Logger LOG = Logger.getLogger(Bot.class.getName());
    private static final Duration FINISHING = Duration.ofSeconds(3);
    private static final int KEYSTROKES_AT_ONCE = 16;
    private static final int KEYSTROKES_WAITING = 256;

    private final Guestbook guestbook;
    /** One after the other, as it happened: who came back was gone before. */
    private final ExecutorService comings = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("guestbook").factory());

    private final Gateway gateway;
    private final Newsroom newsroom;
    private final Records records;
    private final Commands commands;
    private final Questions questions;
    private final Turnstile turnstile;
    private final Vitals vitals;
    private final Workers workers;
    private final Keystrokes keystrokes;
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    Bot(
            Gateway gateway,
            Newsroom newsroom,
            Records records,
            LibraryDesk libraries,
            Guestbook guestbook,
            int requestsAtOnce,
            Turnstile turnstile,
            Vitals vitals) {
        Reception reception = new Reception(newsroom, records);
        this.guestbook = guestbook;
        this.gateway = gateway;
        this.newsroom = newsroom;
        this.records = records;
        this.turnstile = turnstile;
        this.vitals = vitals;
        this.commands = Commands.over(newsroom, reception, records, libraries, gateway, gateway.hears());
        this.questions = new Questions(reception, records, commands.help());
        this.workers = new Workers(requestsAtOnce);
        this.keystrokes = new Keystrokes(commands::suggest, KEYSTROKES_AT_ONCE, KEYSTROKES_WAITING);
    }

    /** Connects, and makes the commands known. Answers whether Discord had to be told of them. */
    boolean start() throws Gateway.Unreachable, IOException {
        gateway.start(this);
        return gateway.registerCommands(commands.offers());
    }

    /** Takes no more questions, finishes the running ones, disconnects: within five seconds, come what may. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            keystrokes.stop();
            if (!workers.finish(FINISHING)) {
                LOG.warning("stopped with questions unanswered");
            }
            gateway.stop();
            comings.shutdown();
        }
    }

    @Override
    public void typing(Keystroke keystroke, Suggester suggester) {
        if (!closing.get()) {
            keystrokes.take(keystroke, suggester);
        }
    }

    @Override
    public void ended(String sentence) {
        ended.complete(sentence);
    }

    @Override
    public void inServers(Set<String> servers) {
        note(() -> guestbook.in(servers));
    }

    @Override
    public void joined(String server) {
        note(() -> guestbook.joined(server));
    }

    @Override
    public void left(String server) {
        note(() -> {
            guestbook.left(server);
            Toggled.number(server).map(Server::new).ifPresent(records::left);
        });
    }

    private void note(Runnable coming) {
        try {
            comings.execute(coming);
        } catch (RejectedExecutionException stopping) {
            // What is missed now is noticed after the next start.
        }
    }

    /** Completed when Discord will not have the bot any longer, with a sentence for the operator. */
    CompletableFuture<String> ended() {
        return ended;
    }

    @Override
    public void received(Sender sender, Request request, Responder responder) {
        if (request instanceof Request.Overheard overheard && !questions.concerns(overheard)) {
            return;
        }
        Turnstile.Pass pass = turnstile.enter(sender);
        if (pass instanceof Turnstile.Pass.Refused refused) {
            vitals.refused(refused.limit());
            // Under messages everybody reads the refusal, so one is enough; commands get theirs privately.
            if (refused.first() || !request.isMessage()) {
                workers.decline(() -> trySending(refused.reply(), responder));
            }
        } else if (closing.get()
                || !workers.take(vitals.counted(newsroom.onBehalfOf(sender, () -> handle(request, responder))))) {
            vitals.refused(Refusal.BUSY);
            Reply no = closing.get() ? CLOSING : BUSY;
            workers.decline(() -> trySending(no, responder));
        }
    }

    private void handle(Request request, Responder responder) {
        try {
            answer(request, responder);
        } catch (Rest.Refused e) {
            LOG.warning("a reply was not delivered: " + e.getMessage());
            if (e.leavesAChance()) {
                trySending(BROKEN, responder);
            }
        } catch (IOException e) {
            LOG.warning("a reply was not delivered: " + e.getMessage());
        } catch (Members.Unsure e) {
            trySending(Members.UNSURE, responder);
        } catch (Records.Behind e) {
            trySending(Records.Behind.REPLY, responder);
        } catch (UncheckedIOException e) {
            vitals.ended(Outcome.FAILED);
            LOG.warning("a request failed: " + sentence(e));
            trySending(CANNOT_KEEP, responder);
        } catch (RuntimeException | Error e) {
            // Even what is out of memory or too deep answers: nobody else would.
            vitals.ended(Outcome.FAILED);
            LOG.log(Level.WARNING, "a request failed: {0}", where(e));
            trySending(BROKEN, responder);
        }
    }

    private void answer(Request request, Responder responder) throws IOException {
        switch (request) {
            case Request.Slash slash -> {
                Optional<Command> command = commands.named(slash.command());
                if (command.isPresent()) {
                    command.get().answer(slash, responder);
                } else {
                    responder.send(GONE);
                }
            }
            case Request.OnMessage chosen -> {
                for (MenuCommand command : commands.onMessages()) {
                    if (command.description().name().equals(chosen.command())) {
                        command.answer(chosen, responder);
                        return;
                    }
                }
                responder.send(GONE);
            }
            case Request.Press press -> {
                for (ButtonAction button : commands.buttons()) {
                    if (button.knows(press.button())) {
                        button.answer(press, responder);
                        return;
                    }
                }
                responder.send(STALE);
            }
            case Request.Filled filled -> {
                for (FormAction form : commands.forms()) {
                    if (form.knows(filled.form())) {
                        form.answer(filled, responder);
                        return;
                    }
                }
                responder.send(STALE);
            }
            case Request.Overheard overheard -> questions.answer(overheard, responder);
            case Request.Mention mention -> {
                Optional<Asker> asker = gateway.placed(mention.asker());
                if (asker.isPresent()) {
                    questions.answer(mention.words(), asker.get(), responder);
                } else {
                    responder.send(WHERE);
                }
            }
            case Request.Direct direct -> questions.answer(direct.words(), direct.asker(), responder);
        }
    }

    private static void trySending(Reply reply, Responder responder) {
        try {
            responder.send(reply);
        } catch (IOException e) {
            LOG.warning("a reply was not delivered: " + e.getMessage());
        }
    }

    /** What the store or the index says of itself; neither repeats what it was to keep. */
    private static String sentence(UncheckedIOException failure) {
        return failure.getCause() instanceof StoreException said
                ? String.valueOf(said.getMessage())
                : Optional.ofNullable(failure.getMessage())
                        .filter(message -> message.startsWith("the index in "))
                        .orElseGet(() -> where(failure));
    }

    /** The kind of failure and its place: a message could hold what somebody typed. */
    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
