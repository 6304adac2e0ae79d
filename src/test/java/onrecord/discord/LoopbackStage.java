package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import onrecord.discord.Cast.Member;

/**
 * The bot as it is served, with the real client, in a Discord of its own: what members do comes in through the gateway,
 * and what is kept is what really went out over HTTP.
 */
final class LoopbackStage implements Stage {
    private static final int MESSAGE = 4;
    private static final int MESSAGE_LATER = 5;
    private static final int UPDATE_LATER = 6;
    private static final int UPDATE = 7;
    private static final int DIALOGUE = 9;

    private final RunningBot bot;
    private Member member = Cast.MAYA;
    private Optional<Said> pressed = Optional.empty();

    LoopbackStage(RunningBot bot) {
        this.bot = bot;
    }

    /** Every /ask begins a conversation of its own, and so does a question that names what it is about. */
    @Override
    public void begin(Member by) {
        member = by;
    }

    @Override
    public Said perform(Act act, Optional<Said> on) throws IOException, InterruptedException {
        return switch (act) {
            case Act.Slash slash -> said(Payloads.slash(slash.command(), slash.options()));
            case Act.OnMessage chosen -> said(Payloads.onMessage(chosen.entry(), chosen.content()));
            case Act.Press press -> {
                pressed = on;
                Said card = on.orElseThrow();
                String id = card.component(press.label())
                        .orElseThrow()
                        .path("custom_id")
                        .asText();
                yield said(Payloads.press(id, card.message(), card.seenByOne()));
            }
            case Act.FillIn form -> {
                String id = on.orElseThrow().message().path("custom_id").asText();
                yield said(
                        Payloads.filled(id, form.words(), pressed.orElseThrow().message()));
            }
            case Act.Mention mention ->
                written(Payloads.message("<@" + Payloads.APPLICATION + "> " + mention.words(), true));
            case Act.Direct direct -> written(Payloads.direct(direct.words()));
            case Act.Choose choose -> throw new IllegalArgumentException("no list is known to the bot");
        };
    }

    private Said written(ObjectNode message) throws IOException, InterruptedException {
        Recorded reply = bot.replyTo(bot.write(message));
        return new Said(Said.Kind.MESSAGE, reply.message(), reply.files(), false);
    }

    private Said said(ObjectNode interaction) throws IOException, InterruptedException {
        return said(bot.interact(Payloads.by(member.id(), member.rights().bits(), interaction)));
    }

    private Said said(RunningBot.Sent sent) throws InterruptedException {
        Recorded callback = sent.callback();
        return switch (callback.body().path("type").asInt()) {
            case MESSAGE -> said(Said.Kind.MESSAGE, callback, true);
            case MESSAGE_LATER -> said(Said.Kind.MESSAGE, sent.reply(), callback.isPrivate());
            case UPDATE_LATER -> {
                Recorded reply = sent.reply();
                boolean gone = reply.method().equals("DELETE");
                yield said(
                        gone ? Said.Kind.REMOVAL : Said.Kind.UPDATE,
                        reply,
                        pressed.map(Said::seenByOne).orElse(false));
            }
            case DIALOGUE -> said(Said.Kind.DIALOGUE, callback, true);
            // A button was taken away; what is to be seen comes after.
            case UPDATE -> said(Said.Kind.MESSAGE, sent.more(), false).afterTaking();
            default -> throw new AssertionError(callback);
        };
    }

    private static Said said(Said.Kind kind, Recorded request, boolean seenByOne) {
        return new Said(kind, request.message(), request.files(), seenByOne);
    }
}
