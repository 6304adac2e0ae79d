package onrecord.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An article that a feed offers.
 *
 * @param id what the feed calls it, the same each time; its link where the feed gives none
 * @param link where it can be fetched; http or https
 * @param title its headline; never empty
 * @param published when it appeared
 */
public record FeedItem(String id, URI link, String title, Optional<Instant> published) {}
