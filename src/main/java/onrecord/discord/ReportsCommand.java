package onrecord.discord;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Report;
import onrecord.store.Reports;
import onrecord.store.Server;

/** {@code /reports}: what members reported as wrong, one at a time. For those who manage the server. */
final class ReportsCommand implements Command, ButtonAction {
    private static final Pattern PAGE = Pattern.compile("reports:(\\d{1,4})");
    private static final Pattern DONE = Pattern.compile("reports:done:(\\d{1,18})");
    private static final int SHOWN = 900;

    private final Records records;

    ReportsCommand(Records records) {
        this.records = records;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "reports", "Shows which answers members reported as wrong, and why", List.of(), Access.MANAGERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(request.asker(), responder);
        if (server.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            responder.send(draw(server.get(), 0));
        }
    }

    @Override
    public boolean knows(String id) {
        return PAGE.matcher(id).matches() || DONE.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(press.asker(), responder);
        if (server.isEmpty()) {
            return;
        }
        responder.acknowledgeUpdate();
        Matcher done = DONE.matcher(press.button());
        Matcher page = PAGE.matcher(press.button());
        if (done.matches()) {
            records.store().reports().delete(server.get(), Long.parseLong(done.group(1)));
        }
        responder.send(draw(server.get(), page.matches() ? Integer.parseInt(page.group(1)) : 0));
    }

    private Reply draw(Server server, int place) {
        Reports reports = records.store().reports();
        List<Report> here = reports.list(server, place, 1);
        if (here.isEmpty()) {
            return new Reply.Plain(place == 0 ? "Nothing was reported as wrong." : "There are no more reports.");
        }
        int all = reports.count(server);
        Report report = here.getFirst();
        String words = VisibleText.line(report.words());
        String text = "**What is wrong**\n"
                + (words.isEmpty()
                        ? "*nothing was written*"
                        : Markdown.quote(Source.shortened(words, SHOWN), List.of()))
                + "\n\n**What was shown**\n"
                + (report.citation().isEmpty()
                        ? "*it went with an article that was removed*"
                        : Source.shortened(VisibleText.line(plain(report.citation())), SHOWN));
        List<Button> buttons = new ArrayList<>();
        if (place + 1 < all) {
            buttons.add(new Button("reports:" + (place + 1), "Next"));
        }
        if (place > 0) {
            buttons.add(new Button("reports:" + (place - 1), "Back"));
        }
        buttons.add(new Button("reports:done:" + report.number(), "Done, delete it", Button.Style.DANGER));
        String question = Source.shortened(VisibleText.line(report.question()), Card.LONGEST_AUTHOR);
        return new Reply.Shown(
                new Card(
                        Optional.of(question).filter(q -> !q.isEmpty()),
                        Optional.of("Report " + (place + 1) + " of " + all),
                        Optional.empty(),
                        text,
                        Card.Tone.WRONG,
                        Optional.of(Source.day(
                                        report.made().atOffset(ZoneOffset.UTC).toLocalDate())
                                + " · without the reporter’s name")),
                buttons);
    }

    /** What was on the card, its Markdown as plain signs: it may have been cut anywhere. */
    private static String plain(String card) {
        return Markdown.text(
                card.replaceAll("\\\\(.)", "$1").replaceAll("[*_>]|-# ", "").replaceAll("]\\([^)]*\\)", "]"));
    }
}
