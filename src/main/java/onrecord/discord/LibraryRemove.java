package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** {@code /library remove}: an article goes, and nothing of it can be found any more. */
final class LibraryRemove implements Command {
    static final Reply NOT_THERE = new Reply.Plain(
            "No one article of this library is meant by that; choose one from the list while you type.");

    private final Records records;
    private final Librarians librarians;
    private final LibraryDesk desk;

    LibraryRemove(Records records, LibraryDesk desk) {
        this.records = records;
        this.librarians = new Librarians(records);
        this.desk = desk;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library remove",
                "Removes an article from the library, for good",
                List.of(KeptArticleOption.described("Which one")),
                Access.SERVERS);
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return records.suggestArticles(keystroke);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toChange(request.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        responder.acknowledge(Audience.ASKER);
        Optional<KeptArticle> article = KeptArticleOption.find(
                records.store().articles(),
                library.get(),
                request.option(KeptArticleOption.NAME).orElse(""));
        boolean removed =
                article.isPresent() && desk.remove(library.get(), article.get().number());
        responder.send(
                removed
                        ? new Reply.Plain("Removed: **"
                                + Markdown.text(Source.shortened(KeptArticleOption.title(article.get()), 200))
                                + "**. Nothing of it can be found from now on.")
                        : NOT_THERE);
    }
}
