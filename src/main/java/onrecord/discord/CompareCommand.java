package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /compare}: how each article reports a topic, side by side. Its buttons turn the pages. */
final class CompareCommand implements Command, ButtonAction {
    private static final String TOPIC = "topic";
    private static final Pattern ID = Pattern.compile("compare:(\\d{1,3})");

    private final Newsroom newsroom;
    private final Reception reception;

    CompareCommand(Newsroom newsroom, Reception reception) {
        this.newsroom = newsroom;
        this.reception = reception;
    }

    static Button button(String label, int page) {
        return new Button("compare:" + page, label);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "compare",
                "Shows how each article reports a topic, side by side",
                List.of(TopicOption.described(TOPIC, "A few words: the troops at the border", true)));
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return TopicOption.suggest(newsroom, keystroke);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        String topic = VisibleText.line(request.option(TOPIC).orElse(""));
        if (topic.isEmpty() || topic.length() > QuoteQuery.LONGEST_TOPIC) {
            responder.send(new Reply.Plain("Name a topic in a few words, at most " + QuoteQuery.LONGEST_TOPIC
                    + " characters, such as: the troops at the border."));
            return;
        }
        Audience audience = reception.usualAudience(request.asker());
        responder.acknowledge(audience);
        responder.send(Remove.under(page(newsroom.of(request.asker()), topic, 0), audience, request.asker()));
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Optional<String> topic = press.on().author().flatMap(CoverageCard::topic);
        if (!id.matches() || topic.isEmpty()) {
            responder.send(Bot.STALE);
            return;
        }
        if (press.on().byOneOnly()) {
            responder.acknowledgeUpdate();
        } else {
            responder.acknowledge(Audience.ASKER);
        }
        responder.send(page(newsroom.of(press.asker()), topic.get(), Integer.parseInt(id.group(1))));
    }

    private static Reply page(OpenLibrary library, String topic, int page) {
        return CoverageCard.draw(topic, library.cover(topic), page, library.size());
    }
}
