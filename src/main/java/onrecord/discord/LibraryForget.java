package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Counts;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;

/** {@code /library forget}: deletes the whole library, or all that is kept for the server, after asking back. */
final class LibraryForget implements Command, ButtonAction {
    private static final Pattern ID = Pattern.compile("library:forget:(\\d{1,9}|all)");
    private static final String ALL = "library:forget:all";
    private static final String EVERYTHING = "everything";

    private static final Reply NOT_YOU = new Reply.Plain(
            "This is for those who may manage this server: it deletes its settings, questions and reports, too.");

    private final Records records;
    private final Librarians librarians;
    private final LibraryDesk desk;

    LibraryForget(Records records, LibraryDesk desk) {
        this.records = records;
        this.librarians = new Librarians(records);
        this.desk = desk;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library forget",
                "Deletes the library of this channel with all its articles",
                List.of(Option.oneOf(EVERYTHING, "yes deletes all that is kept for this server", "yes", "no")),
                Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.change(request.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        if (request.option(EVERYTHING).filter("yes"::equals).isPresent()) {
            responder.send(
                    request.asker().rights().manageServer()
                            ? allOf(library.get().server())
                            : NOT_YOU);
            return;
        }
        Counts counts = records.store().articles().counts(library.get());
        responder.send(new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("Delete the whole library?"),
                        Optional.empty(),
                        "The library **"
                                + Markdown.text(VisibleText.line(library.get().name())) + "** with "
                                + Source.count(counts.ready() + counts.pending())
                                + ". It cannot be undone; `/library export` gives you a copy first.",
                        Card.Tone.WRONG,
                        Optional.empty()),
                List.of(new Button("library:forget:" + library.get().number(), "Delete it", Button.Style.DANGER))));
    }

    private Reply allOf(Server server) {
        int articles = records.store().libraries().of(server).stream()
                .map(records.store().articles()::counts)
                .mapToInt(counts -> counts.ready() + counts.pending())
                .sum();
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("Delete everything kept for this server?"),
                        Optional.empty(),
                        "All its libraries with " + Source.count(articles)
                                + ", the choices made with `/setup`, questions, reports, counts, and who wants nothing"
                                + " kept. It cannot be undone; `/library export` gives you a copy of a library first.",
                        Card.Tone.WRONG,
                        Optional.empty()),
                List.of(new Button(ALL, "Delete everything", Button.Style.DANGER)));
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Optional<ServerLibrary> library = librarians.toChange(press.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        if (press.button().equals(ALL)) {
            deleteAll(press, library.get().server(), responder);
            return;
        }
        responder.acknowledgeUpdate();
        // The library of the channel may be another one by now.
        if (!id.matches() || Integer.parseInt(id.group(1)) != library.get().number()) {
            responder.send(Bot.STALE);
            return;
        }
        desk.delete(library.get());
        responder.send(new Reply.Plain("The library is deleted, and nothing of it can be found any more."));
    }

    private void deleteAll(Request.Press press, Server server, Responder responder) throws IOException {
        if (!press.asker().rights().manageServer()) {
            responder.send(NOT_YOU);
            return;
        }
        responder.acknowledgeUpdate();
        try {
            desk.forget(server);
        } finally {
            records.left(server);
        }
        responder.send(
                new Reply.Plain(
                        "Everything that was kept for this server is deleted. What is asked from now on is kept anew, as at first."));
    }
}
