package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.desk.Listing;

/** {@code /articles}: lists what the answers come from. */
final class ArticlesCommand implements Command {
    private static final int ROOM = 3900;

    private final Newsroom newsroom;

    ArticlesCommand(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription("articles", "Lists the articles the answers come from", List.of());
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.acknowledge(Audience.ASKER);
        responder.send(draw(newsroom.articles()));
    }

    /** The list, as far as it fits on a card. */
    static Reply draw(List<Listing> articles) {
        if (articles.isEmpty()) {
            return new Reply.Plain("There are no articles to look in yet.");
        }
        StringBuilder lines = new StringBuilder();
        int listed = 0;
        for (Listing listing : articles) {
            String line = "• " + Source.linked(listing.article()) + "\n";
            if (lines.length() + line.length() > ROOM) {
                break;
            }
            lines.append(line);
            listed++;
        }
        if (listed < articles.size()) {
            lines.append("and ").append(articles.size() - listed).append(" more");
        }
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(Source.count(articles.size())),
                        Optional.empty(),
                        lines.toString().strip(),
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }
}
