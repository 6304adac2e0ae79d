package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class FeedsContract extends StoreContract {
    private static final URI POST = URI.create("https://post.example/feed");
    private static final URI HERALD = URI.create("http://herald.example/rss?all");

    private final ServerLibrary library = ServerLibrary.main(HARBOUR);

    FeedsContract(StoreFactory factory) {
        super(factory);
    }

    private Feed follow(URI link) {
        later();
        return store().feeds().follow(ANNA, library, link).orElseThrow();
    }

    @Test
    @DisplayName("are followed once, and due at once")
    void follow() throws IOException {
        Feed post = follow(POST);
        assertEquals(POST, post.link());
        assertEquals(now(), post.next());
        Feed herald = follow(HERALD);
        assertEquals(post, follow(POST));
        assertEquals(List.of(post, herald), reopened().feeds().list(library));
        assertEquals(List.of(post, herald), store().feeds().due(now(), 10));
        assertEquals(List.of(post), store().feeds().due(now(), 1));
        assertEquals(List.of(), store().feeds().due(post.next().minusMillis(1), 10));
        Member other = new Member(MARKET, 1);
        Feed theirs =
                store().feeds().follow(other, ServerLibrary.main(MARKET), POST).orElseThrow();
        assertEquals(List.of(post, herald, theirs), store().feeds().due(now(), 10));
    }

    @Test
    @DisplayName("are not due while the bot is not in their server")
    void departed() {
        Feed post = follow(POST);
        store().libraries().left(HARBOUR, now().plus(Duration.ofDays(30)));
        assertEquals(List.of(), store().feeds().due(now(), 10));
        store().libraries().cameBack(HARBOUR);
        assertEquals(List.of(post), store().feeds().due(now(), 10));
    }

    @Test
    @DisplayName("wait until they are to be asked again, with what their server said")
    void polled() throws IOException {
        Feed post = follow(POST);
        assertTrue(store().feeds()
                .polled(
                        post,
                        now().plus(Duration.ofHours(1)),
                        Optional.of("\"abc\""),
                        Optional.of("Mon, 02 Mar 2026 10:00:00 GMT"),
                        Optional.empty()));
        assertEquals(List.of(), reopened().feeds().due(now(), 10));
        clock.turn(Duration.ofHours(1));
        Feed due = store().feeds().due(now(), 10).getFirst();
        assertEquals(Optional.of("\"abc\""), due.etag());
        assertEquals(Optional.of("Mon, 02 Mar 2026 10:00:00 GMT"), due.lastModified());
        assertEquals(Optional.empty(), due.trouble());
        store().feeds()
                .polled(
                        due,
                        now(),
                        Optional.of("x".repeat(501)),
                        Optional.of("\u0000"),
                        Optional.of("It is\nno feed. " + "x".repeat(999)));
        Feed troubled = store().feeds().list(library).getFirst();
        assertEquals(Optional.empty(), troubled.etag());
        assertEquals(Optional.empty(), troubled.lastModified());
        assertEquals(300, troubled.trouble().orElseThrow().length());
        assertTrue(troubled.trouble().orElseThrow().startsWith("It is no feed. x"));
    }

    @Test
    @DisplayName("are followed no more, with all that was seen of them")
    void unfollow() {
        Feed post = follow(POST);
        assertTrue(store().feeds().firstTime(post, "1"));
        ServerLibrary other = store().libraries().assign(HARBOUR, 7, "other").orElseThrow();
        assertFalse(store().feeds().unfollow(other, post.number()));
        assertTrue(store().feeds().unfollow(library, post.number()));
        assertFalse(store().feeds().unfollow(library, post.number()));
        assertFalse(store().feeds().firstTime(post, "2"));
        assertFalse(store().feeds().polled(post, now(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertTrue(store().feeds().firstTime(follow(POST), "1"));
    }

    @Test
    @DisplayName("tell an item that was never seen, and remember those seen last")
    void items() throws IOException {
        Feed post = follow(POST);
        Feed herald = follow(HERALD);
        assertTrue(store().feeds().firstTime(post, "1"));
        assertFalse(reopened().feeds().firstTime(post, "1"));
        assertTrue(store().feeds().firstTime(herald, "1"));
        for (String item : List.of("2", "3", "4", "1", "5\u0000" + "x".repeat(9999))) {
            later();
            store().feeds().firstTime(post, item);
        }
        assertFalse(store().feeds().firstTime(post, "1"), "it was seen again meanwhile");
        assertTrue(store().feeds().firstTime(post, "2"), "it was seen longest ago");
        for (int i = 10; i < 20; i++) {
            assertTrue(store().feeds().firstTime(post, "item " + i));
            assertFalse(store().feeds().firstTime(post, "item " + i), "all at one moment");
        }
    }

    @Test
    @DisplayName("are at most so many, with links of the web, in libraries of the member's server")
    void bounds() {
        for (int i = 0; i < Feeds.MOST_FEEDS; i++) {
            follow(URI.create("https://news.example/" + i));
        }
        assertEquals(Optional.empty(), store().feeds().follow(ANNA, library, POST));
        ServerLibrary there = ServerLibrary.main(MARKET);
        ServerLibrary gone = new ServerLibrary(HARBOUR, 9, "gone");
        Feeds feeds = store().feeds();
        assertThrows(IllegalArgumentException.class, () -> feeds.follow(ANNA, there, POST));
        assertThrows(NoSuchElementException.class, () -> feeds.follow(ANNA, gone, POST));
        for (String link : List.of("file:///notes", "feed", "https://news.example/" + "x".repeat(3000))) {
            assertThrows(IllegalArgumentException.class, () -> feeds.follow(ANNA, library, URI.create(link)));
        }
    }

    @Test
    @DisplayName("go with their library, and stay when who followed them is forgotten")
    void gone() {
        assertTrue(follow(POST).by().isPresent());
        assertEquals(1, store().privacy().kept(ANNA).feeds());
        store().privacy().forget(ANNA);
        assertEquals(0, store().privacy().kept(ANNA).feeds());
        assertEquals(Optional.empty(), store().feeds().list(library).getFirst().by());
        store().libraries().delete(library);
        assertEquals(List.of(), store().feeds().list(library));
        ServerLibrary other = store().libraries().assign(HARBOUR, 7, "other").orElseThrow();
        store().feeds().follow(ANNA, other, POST);
        store().libraries().delete(other);
        assertEquals(List.of(), store().feeds().due(now(), 10));
    }
}
