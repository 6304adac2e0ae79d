package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * The bot as it is served, with the real client, in a Discord of its own: what members do comes in through the gateway,
 * and what is kept is what really went out over HTTP.
 */
final class LoopbackStage implements Stage {
    private static final int MESSAGE = 4;
    private static final int UPDATE_LATER = 6;
    private static final int UPDATE = 7;
    private static final int DIALOGUE = 9;
    private static final int SEEN_BY_ONE = 64;

    private final RunningBot bot;

    LoopbackStage(RunningBot bot) {
        this.bot = bot;
    }

    @Override
    public void begin() {
        // Every /ask begins a conversation of its own, and so does a question that names what it is about.
    }

    @Override
    public Said perform(Act act, Optional<Said> on) throws IOException, InterruptedException {
        return switch (act) {
            case Act.Slash slash -> said(bot.slash(slash.command(), slash.options()));
            case Act.OnMessage chosen -> said(bot.choose(chosen.entry(), chosen.content()));
            case Act.Press press -> {
                Said card = on.orElseThrow();
                String id = card.component(press.label()).orElseThrow().path("custom_id").asText();
                yield said(bot.press(id, card.message(), card.seenByOne()));
            }
            case Act.Mention mention ->
                written(Payloads.message("<@" + Payloads.APPLICATION + "> " + mention.words(), true));
            case Act.Direct direct -> written(Payloads.direct(direct.words()));
            case Act.Choose choose -> throw new IllegalArgumentException("no list is known to the bot");
            case Act.FillIn form -> throw new IllegalArgumentException("no form is known to the bot");
        };
    }

    private Said written(ObjectNode message) throws IOException, InterruptedException {
        Recorded reply = bot.replyTo(bot.write(message));
        return new Said(Said.Form.MESSAGE, reply.message(), reply.files(), false);
    }

    private static Said said(RunningBot.Sent sent) throws InterruptedException {
        Recorded callback = sent.callback();
        JsonNode data = callback.body().path("data");
        int type = callback.body().path("type").asInt();
        Said.Form form = type == DIALOGUE
                ? Said.Form.DIALOGUE
                : type == UPDATE || type == UPDATE_LATER ? Said.Form.UPDATE : Said.Form.MESSAGE;
        boolean atOnce = type == MESSAGE || type == UPDATE || type == DIALOGUE;
        Recorded said = atOnce ? callback : sent.reply();
        boolean seenByOne = data.path("flags").asInt() == SEEN_BY_ONE || form == Said.Form.UPDATE;
        return new Said(form, said.message(), said.files(), seenByOne);
    }
}
