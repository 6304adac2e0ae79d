package onrecord.discord;

import java.io.IOException;
import java.util.List;
import onrecord.discord.CommandDescription.Option;

/** {@code /quote}: what somebody is on record with, in pages. */
final class QuoteCommand implements Command {
    private static final String ABOUT = "about";
    private static final String CARD = "card";

    private final Newsroom newsroom;
    private final Reception reception;
    private final QuotePictures pictures;

    QuoteCommand(Newsroom newsroom, Reception reception, QuotePictures pictures) {
        this.newsroom = newsroom;
        this.reception = reception;
        this.pictures = pictures;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "quote",
                "Shows what somebody is on record with, word for word",
                List.of(
                        SpeakerOption.described("Whose words", true),
                        TopicOption.described(ABOUT, "Only what they said about this", false),
                        Option.oneOf(CARD, "Adds a picture of each quote, one at a time", "yes")));
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return keystroke.option().equals(ABOUT)
                ? TopicOption.suggest(newsroom, keystroke)
                : SpeakerOption.suggest(newsroom, keystroke);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        QuoteQuery query = QuoteQuery.typed(
                request.option(SpeakerOption.NAME).orElse(""),
                request.option(ABOUT).orElse(""),
                request.option(CARD).isPresent());
        if (!query.canBeAsked()) {
            responder.send(query.refusal());
            return;
        }
        Audience audience = reception.usualAudience(request.asker());
        responder.acknowledge(audience);
        responder.send(
                Remove.under(query.answer(newsroom.of(request.asker()), pictures, 0), audience, request.asker()));
    }
}
