package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.desk.LibraryDesk;
import onrecord.discord.Cast.Member;
import onrecord.operations.Vitals;

/**
 * The bot without Discord: what members do is handed to it, what it says is kept. Everything else is as it is served, the
 * commands, the buttons and the messages.
 */
final class Rehearsal implements Stage, AutoCloseable {
    /** One scene is played at a time, but a worker may need a moment to be free again. */
    private static final int WORKERS = 16;

    private static final int NO_LIMIT = 1_000_000;
    private static final long CHANNELS = 310_000_000_000_000_000L;

    /** What a form that a command opened was opened on. */
    private static final Request.Seen NOTHING = new Request.Seen("", Optional.empty(), "", true);

    private final Map<String, byte[]> files;
    private final Bot bot;
    private int scene;
    private Member member = Cast.MAYA;
    private Optional<Said> pressed = Optional.empty();

    /**
     * A rehearsal.
     *
     * @param files what members can give to commands, by name
     */
    Rehearsal(Newsroom newsroom, Records records, LibraryDesk libraries, Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
        Quota all = new Quota(NO_LIMIT, Duration.ofMillis(1), System::nanoTime);
        Guestbook nobody = new Guestbook(records.store().libraries(), Duration.ofDays(1), Clock.systemUTC());
        bot = new Bot(
                new NoGateway(this.files),
                newsroom,
                records,
                libraries,
                nobody,
                WORKERS,
                new Turnstile(all, all),
                new Vitals());
    }

    @Override
    public void begin(Member by) {
        member = by;
        pressed = Optional.empty();
        scene++;
    }

    @Override
    public Said perform(Act act, Optional<Said> on) throws IOException, InterruptedException {
        Request request = request(act, on);
        RecordingResponder responder = new RecordingResponder(
                !request.isMessage(), on.map(Said::seenByOne).orElse(false));
        bot.received(new Sender(Optional.of(Cast.SERVER), member.id()), request, responder);
        return responder.said();
    }

    private Request request(Act act, Optional<Said> on) {
        Asker asker = asker(Optional.of(Cast.SERVER));
        return switch (act) {
            case Act.Slash slash ->
                new Request.Slash(slash.command(), slash.options(), attached(slash.options()), asker);
            case Act.Mention mention -> new Request.Mention(mention.words(), asker);
            case Act.Direct direct -> new Request.Direct(direct.words(), asker(Optional.empty()));
            case Act.OnMessage chosen -> new Request.OnMessage(chosen.entry(), chosen.content(), asker);
            case Act.Press press -> {
                pressed = on;
                Said card = on.orElseThrow();
                yield new Request.Press(id(card.component(press.label()).orElseThrow()), seen(card), asker);
            }
            case Act.FillIn form ->
                new Request.Filled(
                        id(on.orElseThrow().message()),
                        form.words(),
                        pressed.map(Rehearsal::seen).orElse(NOTHING),
                        asker);
            case Act.Choose choose -> throw new IllegalArgumentException("no list is known to the bot");
        };
    }

    private Map<String, Attached> attached(Map<String, String> options) {
        Map<String, Attached> attached = new HashMap<>();
        options.forEach((option, name) -> {
            if (files.containsKey(name)) {
                attached.put(option, new Attached(name, files.get(name).length, URI.create("https://discord.com/")));
            }
        });
        return attached;
    }

    /** In a channel of its own for each scene, so that nobody follows up on another scene's questions. */
    private Asker asker(Optional<String> server) {
        return Asker.of(server, Long.toString(CHANNELS + scene), Optional.empty(), member.id())
                .with(member.rights());
    }

    /** A message of ours as its reader has it; what it says is number enough for it. */
    private static Request.Seen seen(Said said) {
        JsonNode card = said.message().path("embeds").path(0);
        return new Request.Seen(
                Integer.toString(said.message().hashCode()),
                Optional.of(card.path("author").path("name").asText()).filter(a -> !a.isEmpty()),
                card.path("description").asText(),
                said.seenByOne());
    }

    private static String id(JsonNode part) {
        return part.path("custom_id").asText();
    }

    @Override
    public void close() {
        bot.close();
    }

    /** Leads nowhere. */
    private static final class NoGateway implements Gateway {
        private final Map<String, byte[]> files;

        NoGateway(Map<String, byte[]> files) {
            this.files = files;
        }

        @Override
        public void start(Listener listener) {
            // Nobody calls from there.
        }

        @Override
        public boolean hears() {
            return false;
        }

        @Override
        public boolean registerCommands(List<Offer> offers) {
            return false;
        }

        @Override
        public byte[] get(Attached file, int most) throws IOException {
            return Optional.ofNullable(files.get(file.name()))
                    .orElseThrow(() -> new IOException("there is no such file"));
        }

        @Override
        public Standing standing(String server, String user) {
            return Standing.MEMBER;
        }

        @Override
        public void stop() {
            // There is nothing to leave.
        }
    }
}
