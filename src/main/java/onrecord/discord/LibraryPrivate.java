package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Member;
import onrecord.store.ServerLibrary;

/** {@code /library private}: lets the member's private chat with the bot read this library, or the usual articles again. */
final class LibraryPrivate implements Command {
    private static final String READ = "read";

    private final Records records;
    private final Librarians librarians;

    LibraryPrivate(Records records) {
        this.records = records;
        this.librarians = new Librarians(records);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library private",
                "Reads this channel’s library in your private chat with OnRecord, too",
                List.of(Option.oneOf(READ, "no ends it", "yes", "no")),
                Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toRead(request.asker(), responder);
        Optional<Member> member = Records.member(request.asker());
        if (library.isEmpty() || member.isEmpty()) {
            return;
        }
        responder.acknowledge(Audience.ASKER);
        if (request.option(READ).filter("no"::equals).isPresent()) {
            records.store().libraries().stopInPrivate(member.get().user());
            responder.send(
                    new Reply.Plain("Your private chat with me reads the articles OnRecord brings along again."));
            return;
        }
        boolean chosen = records.store().libraries().readInPrivate(member.get(), library.get());
        responder.send(new Reply.Plain(
                chosen
                        ? "Your private chat with me reads the library **"
                                + Markdown.text(VisibleText.line(library.get().name()))
                                + "** of this server from now on, as long as you are a member here."
                                + " `/library private read:no` ends it."
                        : "I may keep nothing about you here (`/privacy`), so I cannot remember that choice."));
    }
}
