package onrecord.discord;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The button that turns an answer's pages. On a card everyone sees, the next page is shown to the presser alone, so
 * nobody else's view jumps; on such a private page it turns the page itself.
 */
final class MorePassages implements ButtonAction {
    private static final Pattern ID = Pattern.compile("more:(\\d{1,3})");

    private final Reception reception;

    MorePassages(Reception reception) {
        this.reception = reception;
    }

    static Button button(String label, int page) {
        return new Button("more:" + page, label);
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
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
