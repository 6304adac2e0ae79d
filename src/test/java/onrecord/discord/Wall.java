package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Library;
import onrecord.desk.Delivery;
import onrecord.desk.LibraryDesk;
import onrecord.desk.Receipt;
import onrecord.ingest.SeparateReader;
import onrecord.store.Member;
import onrecord.store.Server;

/**
 * The wall around a server: a bot of which one server keeps secrets, which are looked for from everywhere else by every
 * way there is.
 */
final class Wall implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("/(secret\\d+)");
    private static final Pattern BUTTON = Pattern.compile("\"custom_id\":\"([^\"]{1,100})\"");
    private static final String UNKNOWN = "what nobody asked for";

    private final WallLog log = WallLog.open();
    private final RunningBot bot;
    private final SecretServer secret;
    private final Seat other;
    private final Seat reader;
    private final Seat readersChat;
    private final WaysOut ways;
    private final Map<String, Asked> asked = new HashMap<>();
    private final List<String> silent = new ArrayList<>();
    private final Set<Sighting> seen = new LinkedHashSet<>();
    private final Set<String> tried = new LinkedHashSet<>();
    private final int before;
    private final String stateBefore;
    private int requests;

    private record Asked(Outlook from, String way) {}

    /** A secret word that came out. */
    record Sighting(String place, String way, WayIn secret, boolean hidden) {}

    /** The secrets are put in. */
    Wall(Path folder) throws Exception {
        bot = RunningBot.lending(
                        folder,
                        Harbour.articles(),
                        (desk, store) ->
                                desk.libraries(store, new SeparateReader(), SecretServer.shelf(), LibraryDesk.USUAL))
                .withOperations(0)
                .startAndWait();
        secret = SecretServer.filled(bot);
        other = new Seat(
                bot,
                Optional.of(Payloads.newId()),
                Payloads.newId(),
                Optional.empty(),
                secret.main().member(),
                secret.main().rights(),
                Set.of());
        reader = secret.main().student();
        bot.discord().rest().member(secret.main().server().orElseThrow(), reader.member(), true);
        readersChat = reader.inPrivate();
        reader.answered("library private", "read", "yes");
        Records records = new Records(bot.store());
        Newsroom newsroom = new Newsroom(bot.desk(), Library.BUNDLED, 1);
        ways = new WaysOut(Commands.over(
                newsroom,
                new Reception(newsroom, records),
                records,
                bot.libraries(),
                (file, most) -> new byte[0],
                true));
        before = bot.discord().rest().all().size();
        stateBefore = secret.state();
    }

    /** Looks for the secrets, first from where they may be seen, then from everywhere else. */
    Wall look() throws Exception {
        Outlook inside = new Outlook("its own managers", secret.main(), Set.of(), probe -> !probe.changes());
        Outlook inClass = new Outlook("managers in the class", secret.classroom(), Set.of(), probe -> !probe.changes());
        Outlook chosen = new Outlook("a private chat that chose it", readersChat, Set.of(), probe -> !probe.changes());
        for (Outlook outlook : List.of(inside, inClass, chosen)) {
            from(outlook, List.of());
        }
        gather();
        Set<String> buttons = buttons();
        for (Outlook outlook : outside()) {
            from(outlook, buttons);
        }
        gather();
        operations();
        return this;
    }

    private List<Outlook> outside() throws Exception {
        String server = secret.main().server().orElseThrow();
        Set<WayIn> all = EnumSet.allOf(WayIn.class);
        Seat room = other.in(Payloads.newId());
        stock(other);
        other.answered("setup", "reading-room", room.channel());
        Seat stranger = secret.main().student();
        Seat unsure = secret.main().student();
        choose(stranger);
        choose(unsure);
        bot.discord().rest().member(server, reader.member(), false);
        bot.discord()
                .rest()
                .answer(request -> request.path().endsWith("/members/" + unsure.member())
                        ? Optional.of(LoopbackRest.Answer.of(403, "{\"message\":\"Missing Access\",\"code\":50001}"))
                        : Optional.empty());
        Seat quiet = secret.main().student();
        bot.discord().rest().member(server, quiet.member(), true);
        Set<WayIn> ofMain = of(WayIn.Reach.LIBRARY, WayIn.Reach.MANAGERS);
        Set<WayIn> ofClass = of(WayIn.Reach.CLASS, WayIn.Reach.MANAGERS);
        return List.of(
                new Outlook("another server", other, all, p -> true),
                new Outlook(
                        "another server, its channel numbered like the class's",
                        other.in(secret.classroom().channel()),
                        all,
                        p -> true),
                new Outlook("a thread of another server", other.inThread(), all, p -> true),
                new Outlook("another server's reading room", room, all, Probe::message),
                new Outlook(
                        "a student of the class, for what is not the class's",
                        secret.classroom().student(),
                        ofMain,
                        p -> true),
                new Outlook(
                        "a student outside the class, for what is the class's",
                        secret.main().student(),
                        ofClass,
                        p -> true),
                new Outlook("the private chat of a member who chose nothing", quiet.inPrivate(), all, p -> true),
                new Outlook("the private chat of one who chose and left", readersChat, all, p -> true),
                new Outlook(
                        "the private chat of one who chose and was never a member",
                        stranger.inPrivate(),
                        all,
                        p -> true),
                new Outlook(
                        "the private chat of one of whom Discord does not say it", unsure.inPrivate(), all, p -> true));
    }

    private static Set<WayIn> of(WayIn.Reach... reaches) {
        Set<WayIn> ways = EnumSet.noneOf(WayIn.class);
        for (WayIn way : WayIn.values()) {
            if (List.of(reaches).contains(way.reach())) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** Chooses the library without being asked whether that is allowed. */
    private void choose(Seat seat) {
        bot.store()
                .libraries()
                .readInPrivate(
                        new Member(secret.server(), Long.parseLong(seat.member())),
                        bot.store().libraries().main(secret.server()));
    }

    /** The other server has something to answer with, too. */
    private void stock(Seat seat) {
        Server server = Server.of(seat.server().orElseThrow());
        byte[] text = Leaflets.bytes("""
                Keel race at Marrow

                "The keel of the ferry was the fastest," said skipper Tamsin Oake on Monday.

                "The keel of the tug was the slowest," said skipper Brannoc Hale.
                """);
        bot.libraries()
                .add(
                        new Member(server, Long.parseLong(seat.member())),
                        bot.store().libraries().main(server),
                        new Delivery.File("race.txt", text))
                .forEach(receipt -> ((Receipt.Taken) receipt).read().join());
    }

    private void from(Outlook outlook, Collection<String> buttons) throws IOException, InterruptedException {
        for (Probe probe : ways.probes(buttons, secret.articles())) {
            if (outlook.tried().test(probe)) {
                tried.add(probe.way());
                send(outlook, probe);
            }
        }
    }

    private void send(Outlook outlook, Probe probe) throws IOException, InterruptedException {
        ObjectNode event = probe.event().apply(outlook.seat());
        try {
            Asked source = new Asked(outlook, probe.way());
            if (probe.message()) {
                asked.put(event.path("id").asText(), source);
                bot.replyTo(bot.write(event));
            } else {
                asked.put(event.path("token").asText(), source);
                outlook.seat().answer(outlook.seat().send(event));
            }
        } catch (AssertionError noReply) {
            silent.add(probe.way() + " from " + outlook.name() + ": " + event.path("data"));
        }
    }

    /** Looks through everything that has come out since the secrets were put in. */
    private void gather() throws IOException {
        List<Recorded> all = bot.discord().rest().all();
        requests = all.size() - before;
        for (Recorded request : all.subList(before, all.size())) {
            String text = text(request);
            Optional<Asked> source = source(request);
            for (WayIn way : WayIn.values()) {
                if (way.isIn(text)) {
                    seen.add(source.map(a -> new Sighting(
                                    a.from().name(),
                                    a.way(),
                                    way,
                                    a.from().hidden().contains(way)))
                            .orElseGet(() -> new Sighting(UNKNOWN, request.method(), way, true)));
                }
            }
        }
    }

    private Optional<Asked> source(Recorded request) {
        Matcher token = TOKEN.matcher(request.path());
        String key = token.find()
                ? token.group(1)
                : request.body().at("/message_reference/message_id").asText();
        return Optional.ofNullable(asked.get(key));
    }

    private static String text(Recorded request) throws IOException {
        StringBuilder text = new StringBuilder(request.path()).append(request.body());
        for (Map.Entry<String, byte[]> file : request.files().entrySet()) {
            text.append(file.getKey());
            Map<String, byte[]> inside =
                    file.getKey().endsWith(".zip") ? Leaflets.unzipped(file.getValue()) : Map.of("", file.getValue());
            inside.forEach((name, bytes) -> text.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
        }
        return text.toString();
    }

    /** The ids of all buttons that came out. */
    private Set<String> buttons() {
        Set<String> ids = new TreeSet<>();
        for (Recorded request : bot.discord().rest().all()) {
            JsonNode components = request.message().path("components");
            Matcher id = BUTTON.matcher(components.toString());
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    /** What the operator sees: the log, what was printed, and what is measured. */
    private void operations() throws IOException, InterruptedException {
        look("the log", String.join("\n", log.lines()));
        look("standard output", bot.out() + bot.err());
        for (String path : List.of("/metrics", "/health")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.operationsPort() + path))
                    .build();
            try (HttpClient http =
                    HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()) {
                look(path, http.send(request, BodyHandlers.ofString()).body());
            }
        }
    }

    private void look(String way, String text) {
        tried.add(way);
        for (WayIn secretWay : WayIn.values()) {
            if (secretWay.isIn(text)) {
                seen.add(new Sighting("the operator", way, secretWay, true));
            }
        }
    }

    /** What came out where it must not. */
    List<Sighting> leaks() {
        return seen.stream().filter(Sighting::hidden).toList();
    }

    /** The secrets that not even their own server could be seen to have: nobody tried to see them well enough. */
    List<WayIn> neverSeen() {
        List<WayIn> never = new ArrayList<>(List.of(WayIn.values()));
        seen.stream().filter(s -> !s.hidden()).forEach(s -> never.remove(s.secret()));
        return never;
    }

    /** Whether a way shows a secret to those who may see it. */
    boolean shows(String way, WayIn secretWay) {
        return seen.stream().anyMatch(s -> !s.hidden() && s.way().equals(way) && s.secret() == secretWay);
    }

    /** What got no reply at all. */
    List<String> silent() {
        return List.copyOf(silent);
    }

    /** What nobody tries yet. */
    List<String> missing() {
        return ways.missing();
    }

    /** Whether the server still keeps all it kept. */
    boolean intact() {
        return secret.state().equals(stateBefore);
    }

    /** The ways out that were tried. */
    List<String> tried() {
        return List.copyOf(tried);
    }

    /** How much was done and looked through, in a sentence. */
    String counts() {
        long places = asked.values().stream().map(Asked::from).distinct().count();
        return asked.size() + " tries from " + places + " places; " + requests + " requests and "
                + log.lines().size() + " log lines looked through";
    }

    @Override
    public void close() throws IOException {
        try {
            bot.close();
        } finally {
            log.close();
        }
    }
}
