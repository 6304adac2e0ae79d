package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** {@code /library rename}: an article gets another headline. */
final class LibraryRename implements Command {
    private static final String HEADLINE = "headline";
    private static final int LONGEST_HEADLINE = 200;

    private final Records records;
    private final Librarians librarians;
    private final LibraryDesk desk;

    LibraryRename(Records records, LibraryDesk desk) {
        this.records = records;
        this.librarians = new Librarians(records);
        this.desk = desk;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library rename",
                "Gives an article another headline",
                List.of(
                        KeptArticleOption.described("Which one"),
                        Option.text(HEADLINE, "What it is called from now on", true, LONGEST_HEADLINE)),
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
        String headline = VisibleText.line(request.option(HEADLINE).orElse(""));
        Optional<KeptArticle> article = KeptArticleOption.find(
                records.store().articles(),
                library.get(),
                request.option(KeptArticleOption.NAME).orElse(""));
        if (headline.isEmpty()) {
            responder.send(new Reply.Plain("An article needs a headline; nothing was changed."));
        } else if (article.isEmpty()
                || !desk.rename(library.get(), article.get().number(), headline)) {
            responder.send(LibraryRemove.NOT_THERE);
        } else {
            responder.send(new Reply.Plain("It is called **" + Markdown.text(headline) + "** now."));
        }
    }
}
