package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.desk.Listing;
import onrecord.discord.CommandDescription.Option;

/** {@code /articles}: lists what the answers come from, or shows one of them. */
final class ArticlesCommand implements Command {
    private static final String ARTICLE = "article";

    private final Newsroom newsroom;

    ArticlesCommand(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "articles",
                "Lists the articles the answers come from, or shows one of them",
                List.of(Option.text(ARTICLE, "The headline of the one to show", false, Suggestions.LONGEST)
                        .withSuggestions()));
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return Suggestions.of(newsroom.atOnce(keystroke.asker())
                .completeHeadline(VisibleText.line(keystroke.typed()), Suggestions.MOST));
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.acknowledge(Audience.ASKER);
        String headline = VisibleText.line(request.option(ARTICLE).orElse(""));
        OpenLibrary library = newsroom.of(request.asker());
        responder.send(headline.isEmpty() ? draw(library.articles()) : one(headline, library));
    }

    private static Reply one(String headline, OpenLibrary library) {
        List<Listing> called = library.articles().stream()
                .filter(l -> VisibleText.line(l.article().headline())
                        .toLowerCase(Locale.ROOT)
                        .contains(headline.toLowerCase(Locale.ROOT)))
                .toList();
        if (called.isEmpty()) {
            return new Reply.Plain("No article has these words in its headline; `/articles` lists all of them.");
        }
        return called.size() == 1
                ? ArticleCard.draw(
                        called.getFirst(), library.quotedIn(called.getFirst().article()))
                : draw(called);
    }

    /** The list, as far as it fits on a card. */
    static Reply draw(List<Listing> articles) {
        if (articles.isEmpty()) {
            return new Reply.Plain("There are no articles to look in yet.");
        }
        FittingLines lines = FittingLines.of(articles.stream().map(listing -> "• " + Source.linked(listing.article())));
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(Source.count(articles.size())),
                        Optional.empty(),
                        lines.outOf(articles.size()).strip(),
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }
}
