package onrecord.discord;

import java.io.IOException;
import java.util.List;
import onrecord.desk.Desk;
import onrecord.discord.CommandDescription.Option;

/** {@code /verify}: whether somebody really said that. */
final class VerifyCommand implements Command {
    private static final String QUOTE = "quote";

    private final Newsroom newsroom;
    private final Reception reception;

    VerifyCommand(Newsroom newsroom, Reception reception) {
        this.newsroom = newsroom;
        this.reception = reception;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "verify",
                "Checks whether a quote is on record, and whose it is",
                List.of(
                        Option.text(QUOTE, "The words to check", true, Desk.LONGEST_CLAIM),
                        SpeakerOption.described("Who is said to have said them", false)));
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return SpeakerOption.suggest(newsroom, keystroke);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        PastedQuote quote = PastedQuote.typed(
                request.option(QUOTE).orElse(""),
                request.option(SpeakerOption.NAME).orElse(""));
        if (!quote.canBeChecked()) {
            responder.send(quote.refusal());
            return;
        }
        Audience audience = reception.usualAudience(request.asker());
        responder.acknowledge(audience);
        responder.send(Remove.under(quote.answer(newsroom.of(request.asker())), audience, request.asker()));
    }
}
