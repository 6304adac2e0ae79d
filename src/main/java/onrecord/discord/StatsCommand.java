package onrecord.discord;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Outcome;
import onrecord.store.Server;

/** {@code /stats}: how much was asked in the last four weeks and how it ended, with a chart. For who manages the server. */
final class StatsCommand implements Command {
    private final Records records;
    private final QuotePictures pictures;

    StatsCommand(Records records, QuotePictures pictures) {
        this.records = records;
        this.pictures = pictures;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "stats", "Shows how much was asked here, how it ended and who was quoted", List.of(), Access.MANAGERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(request.asker(), responder);
        if (server.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            Statistics statistics = Statistics.of(records.store().tally(), server.get(), LocalDate.now(ZoneOffset.UTC));
            responder.send(draw(statistics));
        }
    }

    private Reply draw(Statistics statistics) {
        int questions = statistics.questions();
        if (questions == 0) {
            return new Reply.Plain("Nothing was asked here in the last " + Statistics.DAYS + " days.");
        }
        int answered = statistics.ended(Outcome.ANSWERED);
        String text = (questions == 1 ? "**1** question" : "**" + questions + "** questions")
                + ": **" + answered + "** answered, **" + statistics.ended(Outcome.NOT_ON_RECORD)
                + "** not on record, **" + statistics.ended(Outcome.WHICH_SPEAKER) + "** asked back who was meant."
                + "\nAn answer was found helpful **" + statistics.helpful()
                + (statistics.helpful() == 1 ? "** time." : "** times.");
        Reply.Shown card = new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("The last " + Statistics.DAYS + " days"),
                        Optional.empty(),
                        text,
                        Card.Tone.INFORMATION,
                        Optional.of("days are UTC’s · /unanswered lists what was not on record")),
                List.of());
        return pictures.draw(statistics)
                .map(picture -> card.with((Attachment) picture))
                .orElse(card);
    }
}
