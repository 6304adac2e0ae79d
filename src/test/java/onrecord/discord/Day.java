package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens on a day in forty servers: people write to each other, edit, delete, open threads, and now and then ask. */
final class Day {
    private static final int SERVERS = 40;
    private static final int MEMBERS = 20_000;
    private static final int ASKING_AT_ONCE = 16;
    private static final long SERVER = 210_000_000_000_000_000L;
    private static final long CHANNEL = 310_000_000_000_000_000L;
    private static final long MEMBER = 410_000_000_000_000_000L;
    private static final String[] QUESTIONS = {
        "What did Brink say about the harbour?",
        "What will the harbour cost?",
        "Who said the harbour belongs to the town?",
        "Who repaired the observatory?",
        "How did the council vote?"
    };

    private final LoopbackDiscord discord;
    private final Random random = new Random(7);
    private final Semaphore asking = new Semaphore(ASKING_AT_ONCE);
    private final AtomicInteger answered = new AtomicInteger();
    private int happened;

    /** One on which nothing has happened yet; the bot is told of the servers. */
    Day(LoopbackDiscord discord) throws IOException {
        this.discord = discord;
        discord.rest().answer(request -> {
            if (request.path().endsWith("/messages/@original") || request.path().endsWith("/messages")) {
                answered.incrementAndGet();
                asking.release();
            }
            return Optional.empty();
        });
        for (int i = 0; i < SERVERS; i++) {
            ObjectNode server = Payloads.guild().put("id", Long.toString(SERVER + i));
            ((ObjectNode) server.at("/roles/0")).put("id", Long.toString(SERVER + i));
            ((ObjectNode) server.at("/channels/0")).put("id", Long.toString(CHANNEL + i));
            discord.gateway().dispatch("GUILD_CREATE", server);
        }
    }

    /** Lets so much more happen; returns when all questions are answered. */
    void pass(int messages, int questions) throws IOException, InterruptedException {
        int asked = 0;
        for (int i = 0; i < messages; i++) {
            chat();
            for (; (long) asked * messages < (long) (i + 1) * questions && asked < questions; asked++) {
                ask();
            }
            if (++happened % 1000 == 0) {
                discord.rest().forget();
                discord.gateway().forgetSent();
            }
        }
        if (!asking.tryAcquire(ASKING_AT_ONCE, 60, TimeUnit.SECONDS)) {
            throw new IOException("questions are left unanswered");
        }
        asking.release(ASKING_AT_ONCE);
    }

    /** How many answers there were. */
    int answered() {
        return answered.get();
    }

    private void chat() throws IOException {
        ObjectNode message = placed(Payloads.message("nothing that is meant for us, number " + happened, false));
        String event = switch (happened % 20) {
            case 7 -> "MESSAGE_UPDATE";
            case 13 -> "MESSAGE_DELETE";
            default -> "MESSAGE_CREATE";
        };
        discord.gateway().dispatch(event, message);
    }

    private void ask() throws IOException, InterruptedException {
        if (!asking.tryAcquire(60, TimeUnit.SECONDS)) {
            throw new IOException("a question is left unanswered");
        }
        String question = QUESTIONS[random.nextInt(QUESTIONS.length)];
        if (random.nextInt(10) == 0) {
            String mention = "<@" + Payloads.APPLICATION + "> " + question;
            discord.gateway().dispatch("MESSAGE_CREATE", placed(Payloads.message(mention, true)));
        } else {
            ObjectNode asked = placed(Payloads.slash("ask", Map.of("question", question)));
            discord.gateway().dispatch("INTERACTION_CREATE", asked);
        }
    }

    /** Somewhere, by somebody. */
    private ObjectNode placed(ObjectNode event) {
        int server = random.nextInt(SERVERS);
        String member = Long.toString(MEMBER + random.nextInt(MEMBERS));
        event.put("guild_id", Long.toString(SERVER + server)).put("channel_id", Long.toString(CHANNEL + server));
        if (event.path("author").isObject()) {
            ((ObjectNode) event.path("author")).put("id", member);
        } else {
            ((ObjectNode) event.at("/member/user")).put("id", member);
        }
        return event;
    }
}
