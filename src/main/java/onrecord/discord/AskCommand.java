package onrecord.discord;

import java.io.IOException;
import java.util.List;
import onrecord.discord.CommandDescription.Option;

/**
 * {@code /ask}: answers a question from the articles, for everyone or for the asker alone. It begins a conversation, in a
 * thread it goes on with it; a private question stays out of it, for the next answer may be public.
 */
final class AskCommand implements Command {
    private static final String QUESTION = "question";
    private static final String PRIVATE = "private";

    private final Reception reception;

    AskCommand(Reception reception) {
        this.reception = reception;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "ask",
                "Answers a question with the exact words of the articles",
                List.of(
                        Option.text(QUESTION, "What you want to know", true, Inquiry.LONGEST),
                        Option.oneOf(PRIVATE, "Shows the answer to you alone", "yes", "no")));
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(request.option(QUESTION).orElse(""));
        Asker asker = request.asker();
        Audience audience = audience(request);
        if (audience == Audience.ASKER) {
            reception.alone(inquiry, asker, audience, responder);
            return;
        }
        if (asker.inThread()) {
            reception.inConversation(inquiry, asker, audience, responder);
        } else {
            reception.afresh(inquiry, asker, audience, responder);
        }
    }

    /** As the asker wishes; but for all to see only where the server lets us. */
    private Audience audience(Request.Slash request) {
        Asker asker = request.asker();
        return switch (request.option(PRIVATE).orElse("")) {
            case "yes" -> Audience.ASKER;
            case "no" -> reception.listensIn(asker) ? Audience.EVERYONE : Audience.ASKER;
            default -> reception.usualAudience(asker);
        };
    }
}
