package onrecord.discord;

import java.io.IOException;

/** The menu entry that checks what a message quotes. Only who asks sees the answer: the message is somebody else's. */
final class CheckThisQuote implements MenuCommand {
    private final Newsroom newsroom;

    CheckThisQuote(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public MenuDescription description() {
        return new MenuDescription(
                "Check this quote",
                "Checks whether the message’s words are on record, and shows the answer to you alone");
    }

    @Override
    public void answer(Request.OnMessage request, Responder responder) throws IOException {
        PastedQuote quote = PastedQuote.message(request.content());
        if (!quote.canBeChecked()) {
            responder.send(quote.refusal());
            return;
        }
        responder.acknowledge(Audience.ASKER);
        responder.send(quote.answer(newsroom.of(request.asker())));
    }
}
