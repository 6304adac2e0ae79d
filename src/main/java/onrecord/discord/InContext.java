package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;

/**
 * The button that shows words with the paragraphs around them, to the presser alone. When a card shows several, the
 * buttons below that go from one to the next.
 */
final class InContext implements ButtonAction {
    private static final int MOST = 3;
    private static final List<String> NAMES = List.of("1st", "2nd", "3rd");

    private final Newsroom newsroom;

    InContext(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The button for the evidence on a card; none when there is no evidence. */
    static List<Button> buttons(List<Evidence> shown) {
        return of(shown.stream().map(Evidence::excerpt).toList());
    }

    /** The button for the words on a card; the same words count once. */
    static List<Button> of(List<Excerpt> shown) {
        List<ContextPlaces.Place> places = shown.stream()
                .map(e -> new ContextPlaces.Place(e.article().id(), e.span()))
                .distinct()
                .limit(MOST)
                .toList();
        return places.isEmpty()
                ? List.of()
                : List.of(new Button(new ContextPlaces(false, 0, places).id(), "In context"));
    }

    @Override
    public boolean knows(String id) {
        return ContextPlaces.read(id).isPresent();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<ContextPlaces> read = ContextPlaces.read(press.button());
        if (read.filter(ContextPlaces::turning).isPresent()) {
            responder.acknowledgeUpdate();
        } else {
            responder.acknowledge(Audience.ASKER);
        }
        responder.send(
                read.flatMap(places -> card(newsroom.of(press.asker()), places)).orElse(Bot.STALE));
    }

    private static Optional<Reply> card(OpenLibrary library, ContextPlaces places) {
        return library.context(places.shown().article(), places.shown().words())
                .map(context ->
                        new Reply.Shown(ContextCard.draw(context, places.shown().words()), turn(places)));
    }

    private static List<Button> turn(ContextPlaces places) {
        List<Button> buttons = new ArrayList<>();
        int many = places.places().size();
        for (int i = 0; many > 1 && i < many; i++) {
            if (i != places.which()) {
                buttons.add(new Button(new ContextPlaces(true, i, places.places()).id(), NAMES.get(i)));
            }
        }
        return buttons;
    }
}
