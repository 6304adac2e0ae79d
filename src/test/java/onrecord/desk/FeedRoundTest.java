package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onrecord.ingest.Expansion;
import onrecord.ingest.FeedItem;
import onrecord.ingest.FeedReading;
import onrecord.ingest.Fetched;
import onrecord.ingest.LinkFetcher;
import onrecord.ingest.PageVersion;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;
import onrecord.store.Added;
import onrecord.store.Feed;
import onrecord.store.KeptArticle;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A round of the feeds")
class FeedRoundTest {
    private static final Member TEACHER = new Member(new Server(7), 70);
    private static final URI FEED = URI.create("https://pier.example/feed");
    private static final URI OTHER = URI.create("https://quay.example/feed");
    private static final PageVersion VERSION = new PageVersion(Optional.of("\"1\""), Optional.empty());

    @TempDir
    private Path home;

    private Store store;
    private ServerLibrary main;
    private final Site site = new Site();
    private final List<URI> handed = new ArrayList<>();
    private final Map<URI, Receipt> receipts = new HashMap<>();

    @BeforeEach
    void open() throws Exception {
        store = Store.open(home);
        main = store.libraries().main(TEACHER.server());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void follow(URI feed) {
        assertTrue(store.feeds().follow(TEACHER, main, feed).isPresent());
    }

    private Feed feed(int place) {
        return store.feeds().list(main).get(place);
    }

    /** A round, with every feed due. */
    private void round() {
        store.feeds()
                .list(main)
                .forEach(feed ->
                        store.feeds().polled(feed, Instant.EPOCH, feed.etag(), feed.lastModified(), Optional.empty()));
        new FeedRound(store.feeds(), site, site, this::hand).run();
    }

    private List<Receipt> hand(ServerLibrary library, Delivery delivery) {
        assertEquals(main, library);
        URI address = ((Delivery.Link) delivery).address();
        handed.add(address);
        return List.of(receipts.getOrDefault(address, taken(address)));
    }

    private Receipt taken(URI address) {
        return new Receipt.Taken(
                new KeptArticle(
                        main,
                        1,
                        address.getPath(),
                        KeptArticle.State.PENDING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(address),
                        Optional.<LocalDate>empty(),
                        1,
                        Instant.EPOCH,
                        Optional.empty()),
                new CompletableFuture<>());
    }

    private static URI page(String path) {
        return URI.create("https://pier.example/" + path);
    }

    @Test
    @DisplayName("hands each new item in once")
    void once() {
        follow(FEED);
        site.items.put(FEED, List.of("a", "b"));
        round();
        site.items.put(FEED, List.of("c", "a", "b"));
        round();
        assertEquals(List.of(page("a"), page("b"), page("c")), handed);
        assertEquals(Optional.empty(), feed(0).trouble());
    }

    @Test
    @DisplayName("tries an item again whose site did not answer, says so, and takes the others meanwhile")
    void passing() {
        follow(FEED);
        site.items.put(FEED, List.of("a", "b"));
        receipts.put(page("a"), new Receipt.Refused("a", "its site is busy", true));
        round();
        assertEquals(Optional.of("its site is busy"), feed(0).trouble());
        assertEquals(Optional.empty(), feed(0).etag(), "it must be sent again, changed or not");
        receipts.clear();
        round();
        assertEquals(List.of(page("a"), page("b"), page("a")), handed);
        assertEquals(Optional.empty(), feed(0).trouble());
        assertEquals(VERSION.tag(), feed(0).etag());
    }

    @Test
    @DisplayName("does not try an item again that is refused for good")
    void lasting() {
        follow(FEED);
        site.items.put(FEED, List.of("a"));
        receipts.put(page("a"), new Receipt.Refused("a", "it is a film"));
        round();
        round();
        assertEquals(List.of(page("a")), handed);
    }

    @Test
    @DisplayName("leaves the rest for later when the server may add no more")
    void over() {
        follow(FEED);
        site.items.put(FEED, List.of("a", "b", "c"));
        receipts.put(page("b"), new Receipt.Over("b", new Added.Over(Added.Limit.A_DAY, 300, 300)));
        round();
        assertEquals(List.of(page("a"), page("b")), handed);
        assertTrue(feed(0).trouble().orElseThrow().contains("no more at the moment"));
        receipts.clear();
        round();
        assertEquals(List.of(page("a"), page("b"), page("b"), page("c")), handed);
    }

    @Test
    @DisplayName("goes on with the next feed when asking one fails in a way that nobody thought of")
    void broken() {
        follow(FEED);
        follow(OTHER);
        site.items.put(OTHER, List.of("a"));
        round();
        assertEquals(List.of(page("a")), handed);
        assertEquals(Optional.of("it cannot be asked at the moment"), feed(0).trouble());
        assertEquals(Optional.empty(), feed(1).trouble());
        assertTrue(store.feeds().due(Instant.now(), 5).isEmpty(), "both were asked");
    }

    /** A site that has feeds; asking it for one that it has not fails. */
    private static final class Site implements LinkFetcher, UploadReader {
        private final Map<URI, List<String>> items = new HashMap<>();

        @Override
        public Fetched fetch(URI link) {
            throw new AssertionError("pages are handed in");
        }

        @Override
        public Fetched feed(URI link, PageVersion known) {
            if (!items.containsKey(link)) {
                throw new IllegalStateException("no such feed");
            }
            return new Fetched.Page(link, "feed", "text/xml", new byte[1], VERSION);
        }

        @Override
        public FeedReading feed(URI address, byte[] xml) {
            return new FeedReading.Feed(
                    "A feed",
                    items.getOrDefault(address, List.of()).stream()
                            .map(id -> new FeedItem(id, page(id), id, Optional.empty()))
                            .toList());
        }

        @Override
        public Reading read(String name, Optional<URI> link, byte[] bytes) {
            throw new AssertionError("pages are handed in");
        }

        @Override
        public Expansion expand(String name, byte[] zip) {
            throw new AssertionError("no zips here");
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }
}
