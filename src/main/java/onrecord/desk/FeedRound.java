package onrecord.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import onrecord.ingest.FeedItem;
import onrecord.ingest.FeedReading;
import onrecord.ingest.Fetched;
import onrecord.ingest.LinkFetcher;
import onrecord.ingest.PageVersion;
import onrecord.ingest.UploadReader;
import onrecord.store.Feed;
import onrecord.store.Feeds;
import onrecord.store.ServerLibrary;

/**
 * Asks the feeds that are due whether there is something new, and hands that in. Politely: each feed twice an hour, only
 * for what changed, and one that does not answer more seldom.
 */
final class FeedRound implements Runnable {
    private static final int FEEDS = 20;
    private static final int MOST_ITEMS = 20;
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration AFTER_TROUBLE = Duration.ofHours(3);

    private final Feeds feeds;
    private final LinkFetcher fetcher;
    private final UploadReader reader;
    private final BiConsumer<ServerLibrary, Delivery> hand;

    /**
     * A round.
     *
     * @param hand takes what is new
     */
    FeedRound(Feeds feeds, LinkFetcher fetcher, UploadReader reader, BiConsumer<ServerLibrary, Delivery> hand) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.reader = reader;
        this.hand = hand;
    }

    @Override
    public void run() {
        feeds.due(Instant.now(), FEEDS).forEach(this::ask);
    }

    private void ask(Feed feed) {
        switch (fetcher.feed(feed.link(), new PageVersion(feed.etag(), feed.lastModified()))) {
            case Fetched.Unchanged same -> polled(feed, USUAL, feed.etag(), feed.lastModified(), Optional.empty());
            case Fetched.Refused no ->
                polled(feed, AFTER_TROUBLE, feed.etag(), feed.lastModified(), Optional.of(no.why()));
            case Fetched.Page page -> {
                switch (reader.feed(page.address(), page.bytes())) {
                    case FeedReading.Refused no ->
                        polled(feed, AFTER_TROUBLE, Optional.empty(), Optional.empty(), Optional.of(no.why()));
                    case FeedReading.Feed read -> {
                        take(feed, read.items());
                        polled(feed, USUAL, page.version().tag(), page.version().changed(), Optional.empty());
                    }
                }
            }
        }
    }

    private void take(Feed feed, List<FeedItem> items) {
        for (FeedItem item : items.stream().limit(MOST_ITEMS).toList()) {
            if (feeds.firstTime(feed, item.id())) {
                try {
                    hand.accept(feed.library(), new Delivery.Link(item.link()));
                } catch (NoSuchElementException deleted) {
                    return;
                }
            }
        }
    }

    private void polled(
            Feed feed, Duration pause, Optional<String> tag, Optional<String> changed, Optional<String> trouble) {
        feeds.polled(feed, Instant.now().plus(pause), tag, changed, trouble);
    }
}
