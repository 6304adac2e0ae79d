package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Member;
import onrecord.store.ServerLibrary;

/**
 * {@code /library private}: lets the member's private chat with the bot read the server's main library, or the usual
 * articles again; that also from the private chat itself.
 */
final class LibraryPrivate implements Command {
    private static final String READ = "read";

    private static final Reply OF_A_CLASS = new Reply.Plain(
            "This channel reads the library of a class, which is for those who see the channel; a private chat cannot"
                    + " tell who still does. Only the server’s main library can be read there.");

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
                Access.EVERYWHERE);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        if (request.option(READ).filter("no"::equals).isPresent()) {
            responder.acknowledge(Audience.ASKER);
            Toggled.number(request.asker().member()).ifPresent(records.store().libraries()::stopInPrivate);
            responder.send(
                    new Reply.Plain("Your private chat with me reads the articles OnRecord brings along again."));
            return;
        }
        Optional<ServerLibrary> library = librarians.toRead(request.asker(), responder);
        Optional<Member> member = Records.member(request.asker());
        if (library.isPresent() && member.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            responder.send(chosen(member.get(), library.get()));
        }
    }

    private Reply chosen(Member member, ServerLibrary library) {
        if (library.number() != ServerLibrary.MAIN) {
            return OF_A_CLASS;
        }
        return new Reply.Plain(
                records.store().libraries().readInPrivate(member, library)
                        ? "Your private chat with me reads the library **"
                                + Markdown.text(VisibleText.line(library.name()))
                                + "** of this server from now on, as long as you are a member here."
                                + " `/library private read:no` ends it."
                        : "I may keep nothing about you here (`/privacy`), so I cannot remember that choice.");
    }
}
