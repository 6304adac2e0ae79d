package onrecord.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** Reads an RSS or Atom feed. One with a document type is refused, since nothing good can come of it. */
final class FeedFile {
    /** Of longer feeds only the beginning is read, where the newest items stand. */
    static final int MOST_ITEMS = 200;

    /** The largest feed that is read: 5 MB, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_ID = 500;

    private FeedFile() {}

    static FeedReading read(URI address, byte[] xml) {
        if (xml.length > LARGEST) {
            return new FeedReading.Refused("the feed is larger than " + Format.megabytes(LARGEST));
        }
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml), true, "UTF-8")) {
            SyndFeed feed = input().build(reader);
            List<FeedItem> items = items(address, feed.getEntries());
            String title = title(feed.getTitle()).orElseGet(() -> Links.site(address));
            return items.isEmpty()
                    ? new FeedReading.Refused("the feed has no items with links")
                    : new FeedReading.Feed(title, items);
        } catch (FeedException | IOException | RuntimeException e) {
            return new FeedReading.Refused("there is no RSS or Atom feed at this address");
        }
    }

    private static SyndFeedInput input() {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        return input;
    }

    private static List<FeedItem> items(URI address, List<SyndEntry> entries) {
        List<FeedItem> items = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        for (SyndEntry entry : entries) {
            Optional<URI> link = link(address, entry).filter(seen::add);
            if (link.isPresent() && items.size() < MOST_ITEMS) {
                items.add(item(link.get(), entry));
            }
        }
        return items;
    }

    private static FeedItem item(URI link, SyndEntry entry) {
        String id = Optional.ofNullable(entry.getUri())
                .filter(given -> !given.isBlank() && given.length() <= LONGEST_ID)
                .orElse(link.toString());
        Optional<Date> date =
                Optional.ofNullable(entry.getPublishedDate()).or(() -> Optional.ofNullable(entry.getUpdatedDate()));
        return new FeedItem(id, link, title(entry.getTitle()).orElseGet(link::toString), date.map(Date::toInstant));
    }

    private static Optional<URI> link(URI address, SyndEntry entry) {
        return Optional.ofNullable(entry.getLink())
                .or(() -> Optional.ofNullable(entry.getUri()))
                .flatMap(link -> resolved(address, link.strip()));
    }

    private static Optional<URI> resolved(URI address, String link) {
        try {
            return Links.of(address.resolve(link).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A title may hold tags and entities. */
    private static Optional<String> title(String written) {
        return Optional.ofNullable(written)
                .map(words -> Jsoup.parse(words).text())
                .flatMap(Headline::given);
    }
}
