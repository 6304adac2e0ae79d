package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The button that turns an answer's pages. On a card everyone sees, the next page is shown to the presser alone, so
 * nobody else's view jumps; on such a private page it turns the page itself.
 *
 * <p>With it come the buttons that go on from a card where there is nothing to turn: {@link Meant} and {@link TryInstead}.
 */
final class MorePassages implements ButtonAction {
    private static final Pattern ID = Pattern.compile("more:(\\d{1,3})");

    private final Reception reception;
    private final List<ButtonAction> asking;

    MorePassages(Reception reception) {
        this.reception = reception;
        this.asking = List.of(new Meant(reception), new TryInstead(reception));
    }

    static Button button(String label, int page) {
        return new Button("more:" + page, label);
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches() || asking.stream().anyMatch(button -> button.knows(id));
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        for (ButtonAction button : asking) {
            if (button.knows(press.button())) {
                button.answer(press, responder);
                return;
            }
        }
        Matcher id = ID.matcher(press.button());
        Inquiry inquiry = Inquiry.typed(press.on().author().orElse(""));
        if (!id.matches() || inquiry.isEmpty() || inquiry.isTooLong()) {
            responder.send(Bot.STALE);
            return;
        }
        if (press.on().byOneOnly()) {
            responder.acknowledgeUpdate();
        } else {
            responder.acknowledge(Audience.ASKER);
        }
        responder.send(reception.page(inquiry, Integer.parseInt(id.group(1)), Audience.ASKER, press.asker()));
    }
}
