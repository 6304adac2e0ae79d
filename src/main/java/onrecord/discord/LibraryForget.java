package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.desk.LibraryDesk;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Counts;
import onrecord.store.ServerLibrary;

/** {@code /library forget}: deletes the whole library, after asking back. */
final class LibraryForget implements Command, ButtonAction {
    private static final Pattern ID = Pattern.compile("library:forget:(\\d{1,9})");

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
                List.of(),
                Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.change(request.asker(), responder);
        if (library.isEmpty()) {
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
        responder.acknowledgeUpdate();
        // The library of the channel may be another one by now.
        if (!id.matches() || Integer.parseInt(id.group(1)) != library.get().number()) {
            responder.send(Bot.STALE);
            return;
        }
        desk.delete(library.get());
        responder.send(new Reply.Plain("The library is deleted, and nothing of it can be found any more."));
    }
}
