package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;
import onrecord.article.Article;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.store.Store;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;

/**
 * The bot as it is served, in this JVM, against a Discord of its own. The JVM is pointed at that Discord the way an
 * operator would do it, by system properties, and back again when this is closed.
 */
final class RunningBot implements AutoCloseable {
    /** Has a token's form and is nobody's. */
    static final Token TOKEN = Token.parse("bm90LWEtcmVhbC1vbmU.Loopb4.only-for-the-loopback-discord")
            .orElseThrow();

    private final Turnstile turnstile;
    private final LoopbackDiscord discord;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Properties before = new Properties();
    private final SSLContext contextBefore;
    private final Desk desk;
    private final Store store;
    private final LibraryDesk libraries;
    private final boolean hears;
    private OptionalInt operationsPort = OptionalInt.empty();
    private Serve serve;
    private CompletableFuture<Integer> exit = new CompletableFuture<>();

    /** One that lets everybody ask as much as they like. */
    RunningBot(Path folder, List<Article> articles) throws IOException, InterruptedException, GeneralSecurityException {
        this(folder, articles, open());
    }

    RunningBot(Path folder, List<Article> articles, Turnstile turnstile)
            throws IOException, InterruptedException, GeneralSecurityException {
        this(folder, articles, turnstile, false);
    }

    /** One that hears what is written without mentioning it. */
    static RunningBot hearing(Path folder, List<Article> articles)
            throws IOException, InterruptedException, GeneralSecurityException {
        return new RunningBot(folder, articles, open(), true);
    }

    /** One that hears everything, whose servers' libraries are looked after so. */
    static RunningBot lending(Path folder, List<Article> articles, BiFunction<Desk, Store, LibraryDesk> libraries)
            throws IOException, InterruptedException, GeneralSecurityException {
        return new RunningBot(folder, articles, open(), true, libraries);
    }

    private RunningBot(Path folder, List<Article> articles, Turnstile turnstile, boolean hears)
            throws IOException, InterruptedException, GeneralSecurityException {
        this(folder, articles, turnstile, hears, Desk::libraries);
    }

    private RunningBot(
            Path folder,
            List<Article> articles,
            Turnstile turnstile,
            boolean hears,
            BiFunction<Desk, Store, LibraryDesk> libraries)
            throws IOException, InterruptedException, GeneralSecurityException {
        this.turnstile = turnstile;
        this.hears = hears;
        discord = new LoopbackDiscord(folder);
        contextBefore = SSLContext.getDefault();
        before.putAll(System.getProperties());
        for (String option : discord.jvmOptions()) {
            String[] parts = option.substring(2).split("=", 2);
            System.setProperty(parts[0], parts[1]);
        }
        SSLContext.setDefault(discord.certificate().client());
        // Javacord remembers the gateway of the first connection for as long as the JVM lives.
        DiscordWebSocketAdapter.setGateway(null);
        desk = DeskOver.articles(articles);
        store = Store.open(folder.resolve("store"));
        this.libraries = libraries.apply(desk, store);
        serve = newServe();
    }

    /** No limit to what may be asked. */
    static Turnstile open() {
        Quota all = new Quota(1_000_000, Duration.ofMillis(1), System::nanoTime);
        return new Turnstile(all, all);
    }

    /** One that begins like {@link #TOKEN} and has never logged in: Javacord lets each do so every five seconds only. */
    static Token newToken() {
        return Token.parse(TOKEN.secret() + "-" + Payloads.newId()).orElseThrow();
    }

    private Serve newServe() {
        return new Serve(
                newToken(),
                desk,
                store,
                libraries,
                Duration.ofDays(30),
                hears,
                new PrintWriter(out),
                new PrintWriter(err),
                operationsPort,
                turnstile,
                Duration.ZERO);
    }

    /** Before it starts: says how it does on a port, 0 for any that is free. */
    RunningBot withOperations(int port) {
        operationsPort = OptionalInt.of(port);
        serve = newServe();
        return this;
    }

    /** The port on which it says how it does. */
    int operationsPort() {
        return Integer.parseInt(out().replaceFirst("(?s).*http://127\\.0\\.0\\.1:(\\d+)/.*", "$1"));
    }

    /** Waits until it has said this on its way. */
    void awaitOut(String words) throws InterruptedException {
        for (int i = 0; i < 1000 && !out().contains(words); i++) {
            Thread.sleep(10);
        }
    }

    /** Starts serving, without waiting for anything. */
    RunningBot start() {
        exit = CompletableFuture.supplyAsync(serve::run, task -> new Thread(task, "serve").start());
        return this;
    }

    /** Starts serving and waits until the bot is in. */
    RunningBot startAndWait() throws InterruptedException {
        start();
        discord.gateway().awaitReady();
        awaitRegistered();
        return this;
    }

    /** Starts a bot anew after the first has stopped, as after a restart, and waits until it is in. */
    RunningBot startAgain() throws InterruptedException {
        serve = newServe();
        return startAndWait();
    }

    /** What it keeps. */
    Store store() {
        return store;
    }

    LoopbackDiscord discord() {
        return discord;
    }

    /** What it answers from. */
    Desk desk() {
        return desk;
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() throws Exception {
        return exit.get(60, TimeUnit.SECONDS);
    }

    void stop() {
        serve.stop();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** Sends a command; answers where its replies will go. */
    Sent slash(String command, Map<String, String> options) throws IOException {
        return interact(Payloads.slash(command, options));
    }

    /** Types into an option; answers where the suggestions will go. */
    Sent type(String member, String command, String option, String typed) throws IOException {
        return interact(Payloads.typing(member, command, option, typed));
    }

    /** Chooses a menu entry on a message. */
    Sent choose(String entry, String content) throws IOException {
        return interact(Payloads.onMessage(entry, content));
    }

    /** Presses a button on a message. */
    Sent press(String button, JsonNode message, boolean seenByOneOnly) throws IOException {
        return interact(Payloads.press(button, message, seenByOneOnly));
    }

    /** Writes a message; answers it with its id. */
    ObjectNode write(ObjectNode message) throws IOException {
        discord.gateway().dispatch("MESSAGE_CREATE", message);
        return message;
    }

    /** Waits for the reply in a channel to a message. */
    Recorded replyTo(ObjectNode message) throws InterruptedException {
        String id = message.path("id").asText();
        return discord.rest()
                .await(
                        "reply to " + id,
                        r -> r.path().endsWith("/messages")
                                && r.body()
                                        .path("message_reference")
                                        .path("message_id")
                                        .asText()
                                        .equals(id));
    }

    /** Sends an interaction of any kind. */
    Sent interact(ObjectNode interaction) throws IOException {
        return interact(discord, interaction);
    }

    /** Sends an interaction to whatever bot is in. */
    static Sent interact(LoopbackDiscord discord, ObjectNode interaction) throws IOException {
        discord.gateway().dispatch("INTERACTION_CREATE", interaction);
        return new Sent(discord.rest(), interaction.path("token").asText());
    }

    private void awaitRegistered() throws InterruptedException {
        discord.rest()
                .await("commands", r -> r.method().equals("GET") && r.path().endsWith("/commands"));
    }

    @Override
    public void close() throws IOException {
        stop();
        try {
            exitCode();
        } catch (Exception e) {
            throw new IOException("the bot did not stop", e);
        } finally {
            discord.close();
            libraries.close();
            store.close();
            restore();
        }
    }

    LibraryDesk libraries() {
        return libraries;
    }

    /** Points the JVM back at the world. */
    void restore() {
        System.setProperties(before);
        SSLContext.setDefault(contextBefore);
    }

    /** An interaction that was sent, by its token. */
    record Sent(LoopbackRest rest, String token) {
        /** Waits for the acknowledgement or immediate reply. */
        Recorded callback() throws InterruptedException {
            return rest.await(
                    "callback", r -> r.path().contains(token) && r.path().endsWith("/callback"));
        }

        /** Waits for one more message. */
        Recorded more() throws InterruptedException {
            return rest.await(
                    "one more", r -> r.method().equals("POST") && r.path().endsWith(token));
        }

        /** Waits for the reply after an acknowledgement. */
        Recorded reply() throws InterruptedException {
            return rest.await("reply", r -> r.path().contains(token) && r.path().endsWith("/messages/@original"));
        }
    }
}
