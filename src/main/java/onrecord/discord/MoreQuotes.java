package onrecord.discord;

import java.io.IOException;
import java.util.Optional;

/** The button that turns the pages of somebody's quotes, in the way of {@link MorePassages}. */
final class MoreQuotes implements ButtonAction {
    private final Newsroom newsroom;
    private final QuotePictures pictures;

    MoreQuotes(Newsroom newsroom, QuotePictures pictures) {
        this.newsroom = newsroom;
        this.pictures = pictures;
    }

    @Override
    public boolean knows(String id) {
        return QuoteQuery.knows(id);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<QuoteQuery> query =
                QuoteQuery.read(press.button(), press.on().author().orElse(""));
        if (query.isEmpty()) {
            responder.send(Bot.STALE);
            return;
        }
        if (press.on().byOneOnly()) {
            responder.acknowledgeUpdate();
        } else {
            responder.acknowledge(Audience.ASKER);
        }
        responder.send(query.get().answer(newsroom.of(press.asker()), pictures, QuoteQuery.page(press.button())));
    }
}
