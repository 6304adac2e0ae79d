package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The button that shows an answer to all which only its asker saw. */
final class Share implements ButtonAction {
    private static final Pattern ID = Pattern.compile("share:(\\d{1,3})");
    private static final Reply NOT_HERE = new Reply.Plain(
            "In this channel answers are for one alone; those who look after the server chose others with `/setup`.");

    private final Reception reception;

    Share(Reception reception) {
        this.reception = reception;
    }

    static Button button(int page) {
        return new Button("share:" + page, "Share");
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
        } else if (!reception.listensIn(press.asker())) {
            responder.send(NOT_HERE);
        } else {
            responder.acknowledge(Audience.EVERYONE);
            Reply reply = reception.page(inquiry, Integer.parseInt(id.group(1)), Audience.EVERYONE, press.asker());
            responder.send(
                    reply instanceof Reply.Shown shown
                            ? shown.under(new Reply.Above(
                                    "-# shared by <@" + press.asker().member() + ">", Optional.empty()))
                            : reply);
        }
    }
}
