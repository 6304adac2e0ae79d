package onrecord.discord;

import java.io.IOException;

/** The button that removes an answer. It is for who asked, and for those who may remove messages there. */
final class Remove implements ButtonAction {
    private static final String ID = "remove:";
    private static final Reply NOT_YOURS =
            new Reply.Plain("Only who asked the question, or a moderator, can remove this answer.");

    static Button button(Asker asker) {
        return new Button(ID + asker.member(), "Remove");
    }

    @Override
    public boolean knows(String id) {
        return id.startsWith(ID);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        boolean own = press.button().equals(ID + press.asker().member());
        if (!own && !press.asker().rights().moderate()) {
            responder.send(NOT_YOURS);
            return;
        }
        responder.acknowledgeUpdate();
        responder.remove();
    }
}
