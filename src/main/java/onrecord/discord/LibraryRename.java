package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.KeptArticle;

/** {@code /library rename}: an article gets another headline. */
final class LibraryRename implements Command {
    private static final String HEADLINE = "headline";
    private static final int LONGEST_HEADLINE = 300;
    private static final Reply STILL_READ =
            new Reply.Plain("It is still being read, so it has no headline yet; please try again in a minute.");
    private static final Reply REFUSED =
            new Reply.Plain("No article could be read from that file, so there is no headline to change.");

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
        Optional<KeptArticle> article = librarians.article(request, responder);
        if (article.isEmpty()) {
            return;
        }
        String headline = VisibleText.line(request.option(HEADLINE).orElse(""));
        if (headline.isEmpty()) {
            responder.send(new Reply.Plain("An article needs a headline; nothing was changed."));
        } else if (desk.rename(article.get().library(), article.get().number(), headline)) {
            responder.send(new Reply.Plain("It is called **" + Markdown.text(headline) + "** now."));
        } else {
            responder.send(article.get().state() == KeptArticle.State.PENDING ? STILL_READ : REFUSED);
        }
    }
}
