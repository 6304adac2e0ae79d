package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.desk.SpeakerEntry;

/** {@code /speakers}: everybody who is quoted, the most quoted first, in pages. */
final class SpeakersCommand implements Command, ButtonAction {
    private static final int PER_CARD = 15;
    private static final Pattern ID = Pattern.compile("speakers:(\\d{1,5})");

    private final Newsroom newsroom;

    SpeakersCommand(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "speakers", "Lists who is quoted in the articles, the most quoted first", List.of());
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.acknowledge(Audience.ASKER);
        responder.send(draw(newsroom.of(request.asker()).speakers(), 0));
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        if (!id.matches()) {
            responder.send(Bot.STALE);
            return;
        }
        responder.acknowledgeUpdate();
        responder.send(draw(newsroom.of(press.asker()).speakers(), Integer.parseInt(id.group(1))));
    }

    /** One page of the list: people first, then bodies and groups. */
    static Reply draw(List<SpeakerEntry> entries, int page) {
        List<SpeakerEntry> all = Stream.concat(
                        entries.stream().filter(e -> e.speaker().person()),
                        entries.stream().filter(e -> !e.speaker().person()))
                .toList();
        int from = Math.multiplyExact(page, PER_CARD);
        if (all.isEmpty()) {
            return new Reply.Plain("Nobody is quoted in the articles.");
        }
        if (from >= all.size()) {
            return new Reply.Plain("There are no more speakers.");
        }
        int to = Math.min(from + PER_CARD, all.size());
        String lines = section("People", all.subList(from, to), true)
                + section("Bodies and groups", all.subList(from, to), false);
        List<Button> buttons = new ArrayList<>();
        if (to < all.size()) {
            buttons.add(new Button("speakers:" + (page + 1), "More speakers"));
        }
        if (page > 0) {
            buttons.add(new Button("speakers:" + (page - 1), "Back"));
        }
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(all.size() == 1 ? "1 speaker" : all.size() + " speakers"),
                        Optional.empty(),
                        lines.strip(),
                        Card.Tone.INFORMATION,
                        Optional.of("/quote shows what one of them said"
                                + (all.size() > PER_CARD ? " · " + (from + 1) + " to " + to : ""))),
                buttons);
    }

    private static String section(String heading, List<SpeakerEntry> entries, boolean people) {
        String lines = entries.stream()
                .filter(e -> e.speaker().person() == people)
                .map(e -> line(e) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n**" + heading + "**\n" + lines;
    }

    private static String line(SpeakerEntry entry) {
        String name = Source.shortened(VisibleText.line(entry.speaker().name()), 60);
        String role = entry.speaker().roles().stream()
                .findFirst()
                .map(VisibleText::line)
                .filter(r -> !r.isEmpty())
                .map(r -> ", " + Markdown.text(Source.shortened(r, 50)))
                .orElse("");
        return "• " + Markdown.bold(name) + role + " · "
                + (entry.statements() == 1 ? "1 statement" : entry.statements() + " statements");
    }
}
