package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feed")
class FeedFileTest {
    private static final URI ADDRESS = URI.create("https://weekly.example/feeds/all.xml");

    private static FeedReading.Feed feed(String xml) {
        return assertInstanceOf(FeedReading.Feed.class, FeedFile.read(ADDRESS, utf8(xml)));
    }

    private static String why(String xml) {
        return assertInstanceOf(FeedReading.Refused.class, FeedFile.read(ADDRESS, utf8(xml)))
                .why();
    }

    private static String rss(String items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour &amp; Weekly</title><link>https://weekly.example"
                + "</link><description>x</description>" + items + "</channel></rss>";
    }

    @Test
    @DisplayName("of RSS gives its items")
    void rss() {
        FeedReading.Feed feed = feed(rss("<item><guid>id-1</guid><title>A &lt;b&gt;second&lt;/b&gt; pier</title><link>"
                + "https://weekly.example/pier</link><pubDate>Wed, 12 Jan 2022 10:00:00 GMT</pubDate></item>"
                + "<item><title>No link</title></item><item><link>/relative</link></item>"));
        assertEquals("Harbour & Weekly", feed.title());
        assertEquals(
                List.of(
                        new FeedItem(
                                "id-1",
                                URI.create("https://weekly.example/pier"),
                                "A second pier",
                                Optional.of(Instant.parse("2022-01-12T10:00:00Z"))),
                        new FeedItem(
                                "/relative",
                                URI.create("https://weekly.example/relative"),
                                "https://weekly.example/relative",
                                Optional.empty())),
                feed.items());
    }

    @Test
    @DisplayName("of Atom gives its items")
    void atom() {
        FeedReading.Feed feed = feed("<feed xmlns='http://www.w3.org/2005/Atom'><title>Weekly</title><id>x</id><entry>"
                + "<id>urn:1</id><title>A second pier</title><link href='https://weekly.example/pier'/>"
                + "<updated>2022-01-12T10:00:00Z</updated></entry></feed>");
        assertEquals(
                List.of(new FeedItem(
                        "urn:1",
                        URI.create("https://weekly.example/pier"),
                        "A second pier",
                        Optional.of(Instant.parse("2022-01-12T10:00:00Z")))),
                feed.items());
    }

    @Test
    @DisplayName("names each link once, and only links to the web")
    void links() {
        assertEquals(
                1,
                feed(rss(
                                "<item><link>https://weekly.example/a</link></item><item><link>https://weekly.example/a</link></item>"
                                        + "<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>"))
                        .items()
                        .size());
    }

    @Test
    @DisplayName("with very many items is read in part")
    void many() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < FeedFile.MOST_ITEMS + 50; i++) {
            items.append("<item><link>https://weekly.example/").append(i).append("</link></item>");
        }
        assertEquals(FeedFile.MOST_ITEMS, feed(rss(items.toString())).items().size());
    }

    @Test
    @DisplayName("with a document type is refused, whatever that declares")
    void documentType() {
        String none = "there is no RSS or Atom feed at this address";
        String item = rss("<item><link>https://weekly.example/a</link><title>&x;</title></item>");
        assertEquals(none, why(item.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss")));
        assertEquals(
                none,
                why(item.replace(
                        "<rss", "<!DOCTYPE rss [<!ENTITY y 'yyyyyyyyyy'><!ENTITY x '&y;&y;&y;&y;&y;'>]><rss")));
        assertEquals(none, why(item.replace("<rss", "<!DOCTYPE rss SYSTEM 'http://127.0.0.1/a.dtd'><rss")));
    }

    @Test
    @DisplayName("that is none, or empty, or too large, is refused")
    void none() {
        assertEquals("there is no RSS or Atom feed at this address", why("<html><body>Hello</body></html>"));
        assertEquals("there is no RSS or Atom feed at this address", why("{}"));
        assertEquals("the feed has no items with links", why(rss("")));
        FeedReading large = FeedFile.read(ADDRESS, new byte[FeedFile.LARGEST + 1]);
        assertEquals(new FeedReading.Refused("the feed is larger than 5 MB"), large);
    }

    @Test
    @DisplayName("is read in the encoding it names")
    void encoding() {
        byte[] xml = rss("<item><link>https://weekly.example/a</link><title>Émile</title></item>")
                .replace("version='1.0'?>", "version='1.0' encoding='ISO-8859-1'?>")
                .getBytes(StandardCharsets.ISO_8859_1);
        FeedReading.Feed feed = assertInstanceOf(FeedReading.Feed.class, FeedFile.read(ADDRESS, xml));
        assertEquals("Émile", feed.items().getFirst().title());
    }
}
