package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.answer.Evidence;
import onrecord.article.ArticleId;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/** The button that shows words with the paragraphs around them, to the presser alone. */
final class InContext implements ButtonAction {
    private static final Pattern ID = Pattern.compile("context:([0-9a-f]{16}):(\\d{1,9}):(\\d{1,9})");
    private static final List<String> PLACES = List.of("1st", "2nd", "3rd");

    private final Newsroom newsroom;

    InContext(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** A button for each piece of evidence on a card, the same words not twice. */
    static List<Button> buttons(List<Evidence> shown) {
        return of(shown.stream().map(Evidence::excerpt).toList());
    }

    /** A button for each of the words on a card, but no more than three and the same words not twice. */
    static List<Button> of(List<Excerpt> shown) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < Math.min(shown.size(), PLACES.size()); i++) {
            Excerpt excerpt = shown.get(i);
            String id = "context:" + excerpt.article().id() + ":"
                    + excerpt.span().start() + ":" + excerpt.span().end();
            String label = shown.size() == 1 ? "In context" : "In context: " + PLACES.get(i);
            if (buttons.stream().noneMatch(b -> b.id().equals(id))) {
                buttons.add(new Button(id, label));
            }
        }
        return buttons;
    }

    @Override
    public boolean knows(String id) {
        return place(id).isPresent();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        responder.acknowledge(Audience.ASKER);
        responder.send(place(press.button())
                .flatMap(p -> newsroom.context(p.article(), p.words()).map(c -> ContextCard.draw(c, p.words())))
                .orElse(Bot.STALE));
    }

    private static Optional<Place> place(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(parts.group(2));
        int end = Integer.parseInt(parts.group(3));
        return start < end
                ? Optional.of(new Place(new ArticleId(parts.group(1)), new Span(start, end)))
                : Optional.empty();
    }

    private record Place(ArticleId article, Span words) {}
}
