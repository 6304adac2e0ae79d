package onrecord.discord;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import onrecord.ingest.Fetched;
import onrecord.ingest.LinkFetcher;
import onrecord.ingest.PageVersion;

/**
 * A web of a few pages that lie here.
 *
 * @param pages their texts, by their addresses
 */
record Shelf(Map<URI, String> pages) implements LinkFetcher {
    Shelf {
        pages = Map.copyOf(pages);
    }

    @Override
    public Fetched fetch(URI link) {
        return Optional.ofNullable(pages.get(link))
                .<Fetched>map(text -> new Fetched.Page(
                        link, "page.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8), PageVersion.NONE))
                .orElseGet(() -> new Fetched.Refused("there is no page at this address", false));
    }

    @Override
    public Fetched feed(URI link, PageVersion known) {
        return new Fetched.Refused("there is no RSS or Atom feed at this address", true);
    }

    @Override
    public void close() {
        // There is nothing to break off.
    }
}
