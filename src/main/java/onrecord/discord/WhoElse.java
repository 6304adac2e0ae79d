package onrecord.discord;

import java.io.IOException;

/** The button that asks who else spoke on the same, for the presser alone. */
final class WhoElse implements ButtonAction {
    private static final String ID = "who-else";

    private final Reception reception;

    WhoElse(Reception reception) {
        this.reception = reception;
    }

    static Button button() {
        return new Button(ID, "Who else said this?");
    }

    @Override
    public boolean knows(String id) {
        return id.equals(ID);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(press.on().author().orElse(""));
        if (inquiry.isEmpty() || inquiry.isTooLong()) {
            responder.send(Bot.STALE);
            return;
        }
        responder.acknowledge(Audience.ASKER);
        responder.send(reception.whoElse(inquiry, press.asker()));
    }
}
