package onrecord.discord;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Feed;
import onrecord.store.Feeds;
import onrecord.store.Member;
import onrecord.store.ServerLibrary;

/** {@code /library follow}: takes in what a feed brings; the same feed again ends it, and without one they are listed. */
final class LibraryFollow implements Command {
    private static final String FEED = "feed";
    private static final int LONGEST_LINK = 1000;

    private final Records records;
    private final Librarians librarians;

    LibraryFollow(Records records) {
        this.records = records;
        this.librarians = new Librarians(records);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library follow",
                "Adds what a feed brings from now on; without one, lists the feeds",
                List.of(Option.text(FEED, "The address of an RSS or Atom feed; again ends it", false, LONGEST_LINK)
                        .withSuggestions()),
                Access.SERVERS);
    }

    @Override
    public Suggestions suggest(Keystroke keystroke) {
        // An address can hold the password to a feed that is not for everybody.
        return Records.server(keystroke.asker())
                .filter(server -> librarians.may(keystroke.asker()))
                .map(server -> Suggestions.of(
                        records.store().feeds().list(records.serverLibrary(server, keystroke.asker())).stream()
                                .map(feed -> feed.link().toString())
                                .filter(link -> link.contains(keystroke.typed().strip()))
                                .toList()))
                .orElse(Suggestions.NONE);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toChange(request.asker(), responder);
        Optional<Member> member = Records.member(request.asker());
        if (library.isEmpty() || member.isEmpty()) {
            return;
        }
        responder.acknowledge(Audience.ASKER);
        String typed = request.option(FEED).orElse("").strip();
        responder.send(typed.isEmpty() ? listed(library.get()) : followed(member.get(), library.get(), typed));
    }

    private Reply followed(Member by, ServerLibrary library, String typed) {
        Feeds feeds = records.store().feeds();
        Optional<Feed> followed = feeds.list(library).stream()
                .filter(feed -> feed.link().toString().equals(typed))
                .findFirst();
        if (followed.isPresent()) {
            feeds.unfollow(library, followed.get().number());
            return new Reply.Plain("That feed is followed no more; what it brought stays.");
        }
        try {
            return feeds.follow(by, library, new URI(typed))
                    .map(feed -> new Reply.Plain("That feed is followed from now on: what it brings is added, checked"
                            + " twice an hour. The same command with the same address ends it."))
                    .orElseGet(() -> new Reply.Plain(
                            "A server follows " + Feeds.MOST_FEEDS + " feeds at most; end one with the same command."));
        } catch (URISyntaxException | IllegalArgumentException noLink) {
            return new Reply.Plain("This is no address of the web; it begins with `https://`.");
        }
    }

    private Reply listed(ServerLibrary library) {
        List<Feed> feeds = records.store().feeds().list(library);
        if (feeds.isEmpty()) {
            return new Reply.Plain("No feed is followed. `/library follow feed:` takes the address of one.");
        }
        StringBuilder lines = new StringBuilder();
        feeds.forEach(feed -> lines.append("• ")
                .append(Markdown.text(Source.shortened(feed.link().toString(), 150)))
                .append(feed.trouble()
                        .map(why -> "\n-# not read the last time: " + UploadCard.reason(why))
                        .orElse(""))
                .append('\n'));
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(feeds.size() == 1 ? "1 feed" : feeds.size() + " feeds"),
                        Optional.empty(),
                        lines.toString().strip(),
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }
}
