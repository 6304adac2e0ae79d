package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Server;
import onrecord.store.UnansweredQuestion;
import onrecord.store.UnansweredQuestions;

/**
 * {@code /unanswered}: what was asked and could not be answered, the most often asked first, with all of it as a table to
 * download. For those who manage the server.
 */
final class UnansweredCommand implements Command, ButtonAction {
    private static final int PER_CARD = 10;
    private static final int LONGEST = 150;
    private static final Pattern PAGE = Pattern.compile("unanswered:(\\d{1,4})");
    private static final String CLEAR = "unanswered:clear";

    private final Records records;

    UnansweredCommand(Records records) {
        this.records = records;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "unanswered",
                "Lists what was asked here and is in no article, with a table to download",
                List.of(),
                Access.MANAGERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(request.asker(), responder);
        if (server.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            responder.send(draw(server.get(), 0, true));
        }
    }

    @Override
    public boolean knows(String id) {
        return id.equals(CLEAR) || PAGE.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(press.asker(), responder);
        if (server.isEmpty()) {
            return;
        }
        responder.acknowledgeUpdate();
        Matcher page = PAGE.matcher(press.button());
        if (page.matches()) {
            responder.send(draw(server.get(), Integer.parseInt(page.group(1)), false));
        } else {
            int many = records.store().unanswered().deleteAll(server.get());
            responder.send(new Reply.Plain(many == 1 ? "One question deleted." : many + " questions deleted."));
        }
    }

    private Reply draw(Server server, int page, boolean table) {
        UnansweredQuestions kept = records.store().unanswered();
        int all = kept.count(server);
        int from = Math.multiplyExact(page, PER_CARD);
        List<UnansweredQuestion> shown = kept.list(server, from, PER_CARD);
        if (shown.isEmpty()) {
            return new Reply.Plain(
                    all == 0
                            ? "Every question so far found an answer, or nobody has asked any."
                            : "There are no more questions.");
        }
        StringBuilder lines = new StringBuilder();
        for (UnansweredQuestion question : shown) {
            lines.append("• ")
                    .append(Markdown.text(Source.shortened(VisibleText.line(question.words()), LONGEST)))
                    .append("\n-# ")
                    .append(question.times() == 1 ? "asked once" : "asked " + question.times() + " times")
                    .append(" · ")
                    .append(Markdown.text(question.reason()))
                    .append('\n');
        }
        Reply.Shown card = new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(all == 1 ? "1 question without an answer" : all + " questions without an answer"),
                        Optional.empty(),
                        lines.toString().strip(),
                        Card.Tone.INFORMATION,
                        Optional.of("the most often asked first · without names")),
                buttons(page, from + shown.size() < all));
        return table
                ? card.with((Attachment)
                        TextFile.csv("unanswered.csv", kept.csv(server), "All questions without an answer, as a table"))
                : card;
    }

    private static List<Button> buttons(int page, boolean more) {
        List<Button> buttons = new ArrayList<>();
        if (more) {
            buttons.add(new Button("unanswered:" + (page + 1), "More"));
        }
        if (page > 0) {
            buttons.add(new Button("unanswered:" + (page - 1), "Back"));
        }
        buttons.add(new Button(CLEAR, "Delete all", Button.Style.DANGER));
        return buttons;
    }
}
