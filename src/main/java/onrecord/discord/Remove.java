package onrecord.discord;

import java.io.IOException;
import java.util.List;

/** The button that removes an answer. It is for who asked, and for those who may remove messages there. */
final class Remove implements ButtonAction {
    private static final String ID = "remove:";
    private static final Reply NOT_YOURS =
            new Reply.Plain("Only who asked the question, or a moderator, can remove this answer.");

    static Button button(Asker asker) {
        return new Button(ID + asker.member(), "Remove");
    }

    /** The reply with the button under it, when all see it. */
    static Reply under(Reply reply, Audience audience, Asker asker) {
        return audience == Audience.EVERYONE && reply instanceof Reply.Shown shown
                ? shown.withRow(List.of(button(asker)))
                : reply;
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
