package onrecord.discord;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Counts;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** {@code /library list}: what was added to the library, how far it has come and why something was refused, in pages. */
final class LibraryList implements Command, ButtonAction {
    private static final int PER_PAGE = 12;
    private static final int LONGEST_TITLE = 110;
    /** How many newer ones are left out. */
    private static final Pattern ID = Pattern.compile("library:list:(\\d{1,6})");

    private final Records records;
    private final Librarians librarians;

    LibraryList(Records records) {
        this.records = records;
        this.librarians = new Librarians(records);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library list", "Lists what was added to the library of this channel", List.of(), Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toRead(request.asker(), responder);
        if (library.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            responder.send(draw(library.get(), request.asker(), 0));
        }
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Optional<ServerLibrary> library = librarians.toRead(press.asker(), responder);
        if (library.isPresent()) {
            responder.acknowledgeUpdate();
            int skip = id.matches() ? Integer.parseInt(id.group(1)) : 0;
            responder.send(draw(library.get(), press.asker(), skip));
        }
    }

    private Reply draw(ServerLibrary library, Asker asker, int skip) {
        Counts counts = records.store().articles().counts(library);
        List<KeptArticle> articles = records.store().articles().list(library, skip, PER_PAGE);
        boolean operators = records.settings(asker).operatorsArticles();
        if (articles.isEmpty() && skip == 0) {
            return new Reply.Plain("This library is empty. `/library add` puts articles into it"
                    + (operators ? "; until then, answers come from the articles that OnRecord brings along." : "."));
        }
        FittingLines fitting = FittingLines.of(articles.stream().map(LibraryList::line));
        StringBuilder lines = new StringBuilder(fitting.text());
        if (operators) {
            lines.append("\n-# The articles that OnRecord brings along are read here, too; `/setup` can change that.");
        }
        List<Button> buttons = new ArrayList<>();
        int next = skip + fitting.count();
        if (next < counts.ready() + counts.pending() + counts.refused()) {
            buttons.add(new Button("library:list:" + next, "Older"));
        }
        if (skip > 0) {
            buttons.add(new Button("library:list:" + Math.max(0, skip - PER_PAGE), "Newer"));
        }
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("Library “" + Source.shortened(VisibleText.line(library.name()), 60) + "”: "
                                + Source.count(counts.ready())),
                        Optional.empty(),
                        lines.isEmpty()
                                ? "There are no more."
                                : lines.toString().strip(),
                        Card.Tone.INFORMATION,
                        Optional.of(footer(counts))),
                buttons);
    }

    private static String footer(Counts counts) {
        return UploadCard.megabytes(counts.bytes())
                + (counts.pending() > 0 ? " · " + counts.pending() + " being read" : "")
                + (counts.refused() > 0 ? " · " + counts.refused() + " refused" : "");
    }

    private static String line(KeptArticle article) {
        String title = Source.shortened(KeptArticleOption.title(article), LONGEST_TITLE);
        String day = Source.day(article.added().atOffset(ZoneOffset.UTC).toLocalDate());
        String start = "`#" + article.number() + "` ";
        return switch (article.state()) {
            case READY -> start + Markdown.link(title, article.link()) + "\n-# added " + day;
            case PENDING -> start + Markdown.text(title) + "\n-# being read, since " + day;
            case REFUSED ->
                start + Markdown.text(title) + "\n-# refused: "
                        + UploadCard.reason(article.reason().orElse("it cannot be read"));
        };
    }
}
