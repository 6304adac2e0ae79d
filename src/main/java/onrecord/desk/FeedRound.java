package onrecord.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    /** One feed after the other is asked; a slow one must not keep the others waiting. */
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    private static final String BROKEN = "it cannot be asked at the moment";
    private static final Logger LOG = Logger.getLogger(FeedRound.class.getName());

    private final Feeds feeds;
    private final LinkFetcher fetcher;
    private final UploadReader reader;
    private final BiFunction<ServerLibrary, Delivery, List<Receipt>> hand;

    /**
     * A round.
     *
     * @param hand takes what is new
     */
    FeedRound(
            Feeds feeds,
            LinkFetcher fetcher,
            UploadReader reader,
            BiFunction<ServerLibrary, Delivery, List<Receipt>> hand) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.reader = reader;
        this.hand = hand;
    }

    @Override
    public void run() {
        for (Feed feed : feeds.due(Instant.now(), FEEDS)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                ask(feed);
            } catch (RuntimeException e) {
                // Asked for the first time again: whatever was remembered of it may be the reason.
                LOG.log(
                        Level.WARNING,
                        "a feed cannot be asked: {0}",
                        e.getClass().getName());
                polled(feed, AFTER_TROUBLE, Optional.empty(), Optional.empty(), Optional.of(BROKEN));
            }
        }
    }

    private void ask(Feed feed) {
        long started = System.nanoTime();
        switch (fetcher.feed(feed.link(), new PageVersion(feed.etag(), feed.lastModified()))) {
            case Fetched.Unchanged same -> polled(feed, USUAL, feed.etag(), feed.lastModified(), Optional.empty());
            case Fetched.Refused no ->
                polled(feed, AFTER_TROUBLE, feed.etag(), feed.lastModified(), Optional.of(no.why()));
            case Fetched.Page page -> {
                switch (reader.feed(page.address(), page.bytes())) {
                    case FeedReading.Refused no ->
                        polled(feed, AFTER_TROUBLE, Optional.empty(), Optional.empty(), Optional.of(no.why()));
                    case FeedReading.Feed read -> {
                        Optional<Left> left = take(feed, read.items(), started);
                        // With something left, it has to be sent again though it did not change.
                        polled(
                                feed,
                                left.map(Left::pause).orElse(USUAL),
                                page.version().tag().filter(tag -> left.isEmpty()),
                                page.version().changed().filter(changed -> left.isEmpty()),
                                left.map(Left::why));
                    }
                }
            }
        }
    }

    /** Why some of a feed's items were not taken, and when to try again. */
    private record Left(String why, Duration pause) {}

    /** Takes what was not seen yet. Seen is only what is kept, or refused for good. */
    private Optional<Left> take(Feed feed, List<FeedItem> items, long started) {
        Optional<Left> left = Optional.empty();
        for (FeedItem item : items.stream().limit(MOST_ITEMS).toList()) {
            if (feeds.seen(feed, item.id())) {
                continue;
            }
            if (System.nanoTime() - started > MOST_TIME.toNanos()) {
                return Optional.of(new Left("its pages take too long to come; the rest is taken later", AFTER_TROUBLE));
            }
            Optional<Left> trouble = hand(feed, item);
            if (trouble.isEmpty()) {
                feeds.firstTime(feed, item.id());
            } else if (trouble.get().pause.compareTo(USUAL) > 0) {
                return trouble;
            }
            left = left.or(() -> trouble);
        }
        return left;
    }

    private Optional<Left> hand(Feed feed, FeedItem item) {
        for (Receipt receipt : hand.apply(feed.library(), new Delivery.Link(item.link()))) {
            switch (receipt) {
                case Receipt.Over over -> {
                    return Optional.of(new Left(
                            "this server may add no more at the moment; the rest is taken when it may", AFTER_TROUBLE));
                }
                case Receipt.Refused no -> {
                    if (no.passing()) {
                        return Optional.of(new Left(no.why(), USUAL));
                    }
                }
                case Receipt.Taken taken -> {}
                case Receipt.Already there -> {}
            }
        }
        return Optional.empty();
    }

    private void polled(
            Feed feed, Duration pause, Optional<String> tag, Optional<String> changed, Optional<String> trouble) {
        feeds.polled(feed, Instant.now().plus(pause), tag, changed, trouble);
    }
}
