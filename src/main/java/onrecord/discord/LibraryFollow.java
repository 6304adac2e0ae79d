package onrecord.discord;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int LONGEST_SHOWN = 150;
    private static final Reply ENDED = new Reply.Plain("That feed is followed no more; what it brought stays.");

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
                                .map(feed -> Numbered.label(
                                        feed.number(), feed.link().toString()))
                                .filter(label ->
                                        label.contains(keystroke.typed().strip()))
                                .toList()))
                .orElse(Suggestions.NONE);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.change(request.asker(), responder);
        Optional<Member> member = Records.member(request.asker());
        if (library.isEmpty() || member.isEmpty()) {
            return;
        }
        String typed = request.option(FEED).orElse("").strip();
        responder.send(typed.isEmpty() ? listed(library.get()) : followed(member.get(), library.get(), typed));
    }

    private Reply followed(Member by, ServerLibrary library, String typed) {
        Feeds feeds = records.store().feeds();
        OptionalLong number = Numbered.in(typed);
        if (number.isPresent()) {
            return feeds.unfollow(library, number.getAsLong())
                    ? ENDED
                    : new Reply.Plain("No feed has that number; `/library follow` lists those there are.");
        }
        Set<Long> before = feeds.list(library).stream().map(Feed::number).collect(Collectors.toSet());
        try {
            Optional<Feed> feed = feeds.follow(by, library, new URI(typed));
            // The store knows one address in all its ways of writing.
            if (feed.isPresent() && before.contains(feed.get().number())) {
                feeds.unfollow(library, feed.get().number());
                return ENDED;
            }
            return new Reply.Plain(
                    feed.isPresent()
                            ? "That feed is followed from now on: what it brings is added, checked twice an hour. The"
                                    + " same command with the same address ends it."
                            : "A server follows " + Feeds.MOST_FEEDS
                                    + " feeds at most; end one with the same command.");
        } catch (URISyntaxException | IllegalArgumentException noLink) {
            return new Reply.Plain("This is no address of the web; it begins with `https://`.");
        }
    }

    private Reply listed(ServerLibrary library) {
        List<Feed> feeds = records.store().feeds().list(library);
        if (feeds.isEmpty()) {
            return new Reply.Plain("No feed is followed. `/library follow feed:` takes the address of one.");
        }
        String lines = FittingLines.of(feeds.stream().map(LibraryFollow::line)).outOf(feeds.size());
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(feeds.size() == 1 ? "1 feed" : feeds.size() + " feeds"),
                        Optional.empty(),
                        lines + "\n-# `/library follow feed:#` and its number ends one.",
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }

    private static String line(Feed feed) {
        return "`#" + feed.number() + "` "
                + Markdown.text(Source.shortened(feed.link().toString(), LONGEST_SHOWN))
                + feed.trouble()
                        .map(why -> "\n-# not read the last time: " + UploadCard.reason(why))
                        .orElse("");
    }
}
