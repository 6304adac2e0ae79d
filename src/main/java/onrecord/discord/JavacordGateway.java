package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.operations.Vitals;

/**
 * The line to Discord as Javacord holds it.
 *
 * <p>Javacord keeps the {@linkplain JavacordConnection connection} and knows the servers. What members do is read by
 * {@link Arrivals}, and nothing goes out through it: see {@link Rest}. No message and no user is kept in memory.
 */
final class JavacordGateway implements Gateway {
    /** Javacord logs whole packets it cannot read, with what members wrote. Held here, else the setting is forgotten. */
    private static final Logger PACKETS = Logger.getLogger("org.javacord.core.util.gateway.PacketHandler");

    private static final Logger JAVACORD = Logger.getLogger("org.javacord");
    private static final long LOGIN_SECONDS = 40;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 2000;

    private static final Duration ASKING_WITHIN = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final String NUMBER = "\\d{1,20}";
    private static final int PLACES = 10_000;

    private final Cache<String, Place> places =
            Caffeine.newBuilder().maximumSize(PLACES).build();
    private final DiscordFiles files = new DiscordFiles();
    private final boolean hears;
    private final Token token;
    private final Rest rest;
    private final Vitals vitals;
    private volatile Optional<JavacordConnection> connection = Optional.empty();
    private Optional<Application> application = Optional.empty();
    private Optional<Line> line = Optional.empty();

    /**
     * Not connected yet.
     *
     * @param hears whether to ask Discord for what is written without mentioning us
     */
    JavacordGateway(Token token, Rest rest, boolean hears, Vitals vitals) {
        this.hears = hears;
        this.token = token;
        this.rest = rest;
        this.vitals = vitals;
    }

    @Override
    public synchronized void start(Listener listener) throws Unreachable {
        PACKETS.setLevel(Level.OFF);
        JAVACORD.setLevel(Level.SEVERE);
        Application us = Application.of(rest, token);
        application = Optional.of(us);
        Thread.ofPlatform().daemon().name("discord connections").start(rest::warm);
        for (int tries = 1; !login(us, listener); tries++) {
            if (tries == TRIES) {
                throw Unreachable.forNow(
                        "Discord knows this token but refused the connection; try again in some minutes.");
            }
            pause();
        }
    }

    @Override
    public synchronized boolean registerCommands(List<Offer> offers) throws IOException {
        return application
                .orElseThrow(() -> new IllegalStateException("not started"))
                .register(offers, rest, token);
    }

    /** Our application's name at Discord; empty before the start. */
    synchronized Optional<String> name() {
        return application.map(Application::name);
    }

    @Override
    public boolean hears() {
        return hears;
    }

    @Override
    public byte[] get(Attached file, int most) throws IOException {
        return files.get(file, most);
    }

    @Override
    public Standing standing(String server, String user) {
        if (!server.matches(NUMBER) || !user.matches(NUMBER)) {
            return Standing.NO_MEMBER;
        }
        try {
            rest.send(asking("/guilds/" + server + "/members/" + user));
            return Standing.MEMBER;
        } catch (Rest.Refused no) {
            return no.status() == NOT_FOUND ? Standing.NO_MEMBER : Standing.UNKNOWN;
        } catch (IOException unreachable) {
            return Standing.UNKNOWN;
        }
    }

    /** Javacord does not know every thread there is; Discord does. */
    @Override
    public Optional<Asker> placed(Asker asker) {
        boolean known = asker.parent()
                .map(parent -> !parent.equals(asker.channel()))
                .orElseGet(
                        () -> connection.filter(c -> c.knows(asker.channel())).isPresent());
        return known || asker.server().isEmpty() || !asker.channel().matches(NUMBER)
                ? Optional.of(asker)
                : asked(asker.channel()).map(asker::with);
    }

    /** What Discord says of a channel: whether it is a thread, and of which other one. It stays so. */
    private Optional<Place> asked(String channel) {
        Optional<Place> known = Optional.ofNullable(places.getIfPresent(channel));
        if (known.isPresent()) {
            return known;
        }
        try {
            JsonNode told = rest.send(asking("/channels/" + channel));
            Place place = Place.read(channel, told);
            places.put(channel, place);
            return Optional.of(place);
        } catch (IOException no) {
            return Optional.empty();
        }
    }

    private Rest.Call asking(String path) {
        return new Rest.Call("GET", path, Optional.empty(), Optional.of(token), ASKING_WITHIN, true);
    }

    @Override
    public synchronized void stop() {
        files.close();
        disconnect();
    }

    /** Leaves Discord; another try to log in may follow. */
    private void disconnect() {
        line.ifPresent(Line::closing);
        connection.ifPresent(JavacordConnection::close);
        connection = Optional.empty();
    }

    /** Connects once; answers whether Discord let us in. */
    private boolean login(Application us, Listener listener) throws Unreachable {
        Arrivals arrivals = new Arrivals(rest, token, us, this::parent, listener, vitals);
        Line ours = new Line(arrivals, new Heartbeats(LONGEST_SILENCE, this::renew), listener, vitals);
        line = Optional.of(ours);
        if (await(connect(ours))) {
            return true;
        }
        disconnect();
        Optional<String> end = ours.end();
        if (end.isPresent()) {
            throw Unreachable.forGood(end.get());
        }
        return false;
    }

    /** On a thread of its own, because Javacord would wait for a silent server for ever. */
    private CompletableFuture<Boolean> connect(Line ours) {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("discord login").start(() -> {
            try {
                JavacordConnection made = new JavacordConnection(token, hears, ours);
                connection = Optional.of(made);
                if (ours.isClosing()) {
                    // Nobody waited so long, and nobody will close it.
                    made.close();
                }
                ready.complete(made.ready().join());
            } catch (RuntimeException | Error broken) {
                ready.completeExceptionally(broken);
            }
        });
        return ready;
    }

    private boolean await(CompletableFuture<Boolean> ready) throws Unreachable {
        try {
            return ready.get(LOGIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            disconnect();
            throw Unreachable.forNow("Discord did not let us in within " + LOGIN_SECONDS + " s; try again later.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreachable.forNow("Stopped while connecting to Discord.");
        }
    }

    private Optional<String> parent(String channel) {
        return connection.flatMap(c -> c.parent(channel));
    }

    private void renew() {
        connection.ifPresent(JavacordConnection::renew);
    }

    private static void pause() throws Unreachable {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreachable.forNow("Stopped while connecting to Discord.");
        }
    }
}
