package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.discord.Cast.Member;

/** Where {@link Scene}s are played: with the bot alone, or with all of Discord around it. */
interface Stage {
    /**
     * Does what a member does, and waits for what we say to it.
     *
     * @param on the message, or the dialogue, it is done on; empty when it is done on none
     */
    Said perform(Act act, Optional<Said> on) throws IOException, InterruptedException;

    /** Begins anew with somebody, so that nothing of the scene before is followed up on. */
    void begin(Member by);

    /** Plays a whole scene; it ends early when a button it wants is not there. */
    default Played play(Scene scene) throws IOException, InterruptedException {
        begin(scene.by());
        List<Played.Exchange> exchanges = new ArrayList<>();
        for (Act act : scene.acts()) {
            Optional<Said> on = on(act, exchanges);
            if (on.isEmpty() && needsMessage(act)) {
                break;
            }
            Act whole = on.map(said -> whole(act, said)).orElse(act);
            Said said = perform(whole, on);
            exchanges.add(new Played.Exchange(whole, said, left(whole, on, said)));
        }
        return new Played(scene.title(), scene.by(), exchanges);
    }

    private static Optional<Said> left(Act act, Optional<Said> on, Said said) {
        return act instanceof Act.Press press && said.tookButton()
                ? on.map(card -> card.without(press.label()))
                : Optional.empty();
    }

    /** With the button's whole label. */
    private static Act whole(Act act, Said on) {
        return act instanceof Act.Press press
                ? Act.press(
                        on.component(press.label()).orElseThrow().path("label").asText())
                : act;
    }

    private static boolean needsMessage(Act act) {
        return act instanceof Act.Press || act instanceof Act.Choose || act instanceof Act.FillIn;
    }

    private static Optional<Said> on(Act act, List<Played.Exchange> exchanges) {
        return exchanges.reversed().stream()
                .map(Played.Exchange::said)
                .filter(said -> switch (act) {
                    case Act.Press press -> said.component(press.label()).isPresent();
                    case Act.Choose choose -> said.component(choose.label()).isPresent();
                    case Act.FillIn form -> said.kind() == Said.Kind.DIALOGUE;
                    case Act.Slash slash -> false;
                    case Act.Mention mention -> false;
                    case Act.Direct direct -> false;
                    case Act.OnMessage chosen -> false;
                })
                .findFirst();
    }
}
