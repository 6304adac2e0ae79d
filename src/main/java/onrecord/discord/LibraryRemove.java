package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** {@code /library remove}: an article goes, after asking back, and nothing of it can be found any more. */
final class LibraryRemove implements Command, ButtonAction {
    private static final Pattern ID = Pattern.compile("library:remove:(\\d{1,18})");
    private static final int LONGEST_TITLE = 200;

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
        Optional<KeptArticle> article = librarians.article(request, responder);
        if (article.isPresent()) {
            responder.send(question(article.get()));
        }
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Optional<ServerLibrary> library = librarians.toChange(press.asker(), responder);
        if (library.isEmpty() || !id.matches()) {
            return;
        }
        responder.acknowledgeUpdate();
        long number = Long.parseLong(id.group(1));
        // Looked for in the library of the channel, which may be another one by now.
        Optional<KeptArticle> article = records.store().articles().article(library.get(), number);
        boolean removed = article.isPresent() && desk.remove(library.get(), number);
        responder.send(
                removed
                        ? new Reply.Plain(
                                "Removed: " + named(article.get()) + ". Nothing of it can be found from now on.")
                        : new Reply.Plain("That article is not in the library of this channel any more."));
    }

    private static Reply question(KeptArticle article) {
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("Remove this article?"),
                        Optional.empty(),
                        named(article) + " (`#" + article.number() + "`). It cannot be undone.",
                        Card.Tone.WRONG,
                        Optional.empty()),
                List.of(new Button("library:remove:" + article.number(), "Remove it", Button.Style.DANGER)));
    }

    private static String named(KeptArticle article) {
        return "**" + Markdown.text(Source.shortened(KeptArticleOption.title(article), LONGEST_TITLE)) + "**";
    }
}
