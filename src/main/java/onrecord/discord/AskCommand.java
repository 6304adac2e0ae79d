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

    private final Newsroom newsroom;

    AskCommand(Newsroom newsroom) {
        this.newsroom = newsroom;
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
        if (inquiry.isEmpty() || inquiry.isTooLong()) {
            responder.send(inquiry.refusal());
            return;
        }
        boolean alone = request.option(PRIVATE).filter("yes"::equals).isPresent();
        responder.acknowledge(alone ? Audience.ASKER : Audience.EVERYONE);
        responder.send(alone ? inquiry.answer(newsroom, 0) : inConversation(inquiry, request));
    }

    private Reply inConversation(Inquiry inquiry, Request.Slash request) {
        if (request.asker().isEmpty()) {
            return inquiry.answer(newsroom, 0);
        }
        Asker asker = request.asker().get();
        if (!asker.inThread()) {
            newsroom.forget(asker);
        }
        return inquiry.answer(newsroom, asker);
    }
}
