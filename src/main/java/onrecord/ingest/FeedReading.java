package onrecord.ingest;

import java.util.List;

/** What became of something that was handed in as a feed. */
public sealed interface FeedReading {
    /**
     * It is a feed.
     *
     * @param title what it is called; never empty
     * @param items what it offers, in its own order, each link once
     */
    record Feed(String title, List<FeedItem> items) implements FeedReading {
        public Feed {
            items = List.copyOf(items);
        }
    }

    /**
     * It is none.
     *
     * @param why one sentence for whoever named it
     */
    record Refused(String why) implements FeedReading {}
}
