package onrecord.discord;

import java.io.IOException;

/** The menu entry that takes a message for a question. Only who asks sees the answer: the message is somebody else's. */
final class AskAboutThis implements MenuCommand {
    private final Reception reception;

    AskAboutThis(Reception reception) {
        this.reception = reception;
    }

    @Override
    public MenuDescription description() {
        return new MenuDescription(
                "Ask OnRecord about this", "Takes the message for a question, and shows the answer to you alone");
    }

    @Override
    public void answer(Request.OnMessage request, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(new Mentions(request.content()).stripped());
        if (inquiry.isEmpty()) {
            responder.send(new Reply.Plain("That message has no words to ask about."));
            return;
        }
        reception.alone(inquiry, request.asker(), Audience.ASKER, responder);
    }
}
