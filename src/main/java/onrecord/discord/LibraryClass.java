package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Libraries;
import onrecord.store.ServerLibrary;

/** {@code /library class}: lets the channel read a library of its own, or of several channels together. */
final class LibraryClass implements Command {
    private static final String NAME = "name";

    private final Records records;
    private final Librarians librarians;

    LibraryClass(Records records) {
        this.records = records;
        this.librarians = new Librarians(records);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library class",
                "Lets this channel read another library of the server, made when it is new; “main” is the usual one",
                List.of(Option.text(NAME, "Its name, such as: History 10b", true, Libraries.MOST_NAME)
                        .withSuggestions()),
                Access.SERVERS);
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        return Records.server(keystroke.asker())
                .filter(server -> librarians.may(keystroke.asker()))
                .map(server -> Suggestions.of(records.store().libraries().of(server).stream()
                        .map(library -> VisibleText.line(library.name()))
                        .toList()))
                .orElse(Suggestions.NONE);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> before = librarians.change(request.asker(), responder);
        Optional<Long> channel = Toggled.number(Place.of(request.asker()).whole());
        if (before.isEmpty()) {
            return;
        }
        String name = VisibleText.line(request.option(NAME).orElse(""));
        if (name.isEmpty() || channel.isEmpty()) {
            responder.send(new Reply.Plain("A library needs a name; nothing was changed."));
            return;
        }
        Optional<ServerLibrary> now =
                records.store().libraries().assign(before.get().server(), channel.get(), name);
        responder.send(new Reply.Plain(
                now.isEmpty()
                        ? "A server has " + Libraries.MOST_LIBRARIES
                                + " libraries at most; choose one of those there are."
                        : "This channel and its threads read the library **"
                                + Markdown.text(VisibleText.line(now.get().name()))
                                + "** from now on: "
                                + Source.count(records.store()
                                        .articles()
                                        .counts(now.get())
                                        .ready())
                                + ". `/library add` here adds to it."));
    }
}
