package onrecord.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The bot without Discord: what members do is handed to it, what it says is kept. Everything else is as it is served, the
 * commands, the buttons and the messages.
 */
final class Rehearsal implements Stage, AutoCloseable {
    /** One scene is played at a time, but a worker may need a moment to be free again. */
    private static final int WORKERS = 16;

    private static final int NO_LIMIT = 1_000_000;

    private final Bot bot;
    private final AtomicInteger scenes = new AtomicInteger();

    Rehearsal(Newsroom newsroom) {
        Quota all = new Quota(NO_LIMIT, Duration.ofMillis(1), System::nanoTime);
        bot = new Bot(new NoGateway(), newsroom, WORKERS, new Turnstile(all, all));
    }

    @Override
    public void begin() {
        scenes.incrementAndGet();
    }

    @Override
    public Said perform(Act act, Optional<Said> on) throws IOException, InterruptedException {
        Request request = request(act, on);
        RecordingResponder responder = new RecordingResponder(!request.isMessage());
        bot.received(new Sender(Optional.of(Cast.SERVER), Cast.MAYA.id()), request, responder);
        return responder.said();
    }

    /** A channel of its own for each scene, so that nobody follows up on another scene's questions. */
    private Request request(Act act, Optional<Said> on) {
        Asker maya = maya(Optional.of(Cast.SERVER));
        return switch (act) {
            case Act.Slash slash -> new Request.Slash(slash.command(), slash.options(), Optional.of(maya));
            case Act.Mention mention -> new Request.Mention(mention.words(), maya);
            case Act.Direct direct -> new Request.Direct(direct.words(), maya(Optional.empty()));
            case Act.OnMessage chosen -> new Request.OnMessage(chosen.entry(), chosen.content());
            case Act.Press press -> press(press.label(), on.orElseThrow());
            case Act.Choose choose -> throw new IllegalArgumentException("no list is known to the bot");
            case Act.FillIn form -> throw new IllegalArgumentException("no form is known to the bot");
        };
    }

    private Asker maya(Optional<String> server) {
        return Asker.of(server, "scene" + scenes.get(), Cast.MAYA.id(), false);
    }

    private static Request press(String label, Said on) {
        String id = on.component(label).orElseThrow().path("custom_id").asText();
        String author =
                on.message().path("embeds").path(0).path("author").path("name").asText();
        return new Request.Press(id, Optional.of(author).filter(a -> !a.isEmpty()), on.seenByOne());
    }

    @Override
    public void close() {
        bot.close();
    }

    /** Leads nowhere. */
    private static final class NoGateway implements Gateway {
        @Override
        public void start(Listener listener) {
            // Nobody calls from there.
        }

        @Override
        public boolean registerCommands(List<Offer> offers) {
            return false;
        }

        @Override
        public void stop() {
            // There is nothing to leave.
        }
    }
}
