package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A link")
class WebLinksTest {
    private static final String PAGE = "<!doctype html><title>A pier</title><p>" + Written.FIRST + "</p>";
    private static final String NOT_PUBLIC = "the link does not lead to the open web";

    private static final String NO_LINK = "it is not a web link; give the whole address, beginning with https://";

    private SmallWeb web;
    private WebLinks links;

    @BeforeEach
    void open() throws IOException {
        web = new SmallWeb();
        links = links(host -> List.of(InetAddress.getLoopbackAddress()), Duration.ofSeconds(20));
        web.page("/pier").text("text/html; charset=utf-8", PAGE);
    }

    /** A fetcher for which 127.0.0.1 is the open web, and everything else as it is. */
    private static WebLinks links(Dns names, Duration patience) {
        return new WebLinks(
                names,
                a -> a.getHostAddress().equals("127.0.0.1") || PublicAddress.is(a),
                port -> true,
                false,
                patience);
    }

    @AfterEach
    void close() {
        links.close();
        web.close();
    }

    private Fetched.Page fetched(String path) {
        return assertInstanceOf(Fetched.Page.class, links.fetch(web.at("news.example", path)));
    }

    private String why(String path) {
        return why(links.fetch(web.at("news.example", path)));
    }

    private static String why(Fetched fetched) {
        return assertInstanceOf(Fetched.Refused.class, fetched).why();
    }

    @Test
    @DisplayName("to a page brings it, with its name and type")
    void page() {
        Fetched.Page page = fetched("/pier");
        assertEquals(PAGE, new String(page.bytes(), StandardCharsets.UTF_8));
        assertEquals("pier.html", page.name());
        assertEquals("text/html", page.type());
        assertEquals(web.at("news.example", "/pier"), page.address());
    }

    @Test
    @DisplayName("is asked for under our name, without cookies or passwords")
    void polite() {
        fetched("/pier");
        assertEquals(Optional.of("OnRecord"), web.header("/pier", "User-agent"));
        assertEquals(Optional.empty(), web.header("/pier", "Cookie"));
        assertEquals(Optional.empty(), web.header("/pier", "Authorization"));
    }

    @Test
    @DisplayName("without a path is called after its host")
    void host() {
        web.page("/").text("text/html", PAGE);
        assertEquals("news.example.html", fetched("/").name());
    }

    @Test
    @DisplayName("to a file of unknown type is fetched when its name says what it is")
    void unknownType() {
        web.page("/a.pdf").bytes("application/octet-stream", new byte[] {1});
        web.page("/a.bin").bytes("application/octet-stream", new byte[] {1});
        assertEquals("a.pdf", fetched("/a.pdf").name());
        assertTrue(why("/a.bin").startsWith("there is no page at this address; only text"));
    }

    @Test
    @DisplayName("to a picture or film is refused by its type")
    void otherType() {
        web.page("/a.html").bytes("video/mp4", new byte[] {1});
        assertTrue(why("/a.html").startsWith("there is no page at this address"));
    }

    @Test
    @DisplayName("that is not found, not shown or broken is refused with the reason")
    void status() {
        web.page("/locked").status(403);
        web.page("/broken").status(503);
        web.page("/busy").status(429);
        web.page("/odd").status(418);
        assertEquals("there is no page at this address", why("/nowhere"));
        assertEquals("the site does not show this page to programs; open it, save it and add the file", why("/locked"));
        assertEquals("the site does not work at the moment", why("/broken"));
        assertEquals("the site asks us to come back later", why("/busy"));
        assertEquals("the site did not send the page (418)", why("/odd"));
        assertTrue(((Fetched.Refused) links.fetch(web.at("news.example", "/busy"))).passing());
        assertFalse(((Fetched.Refused) links.fetch(web.at("news.example", "/locked"))).passing());
    }

    @Nested
    @DisplayName("that is passed on")
    class Redirected {
        @Test
        @DisplayName("is followed, and the last address counts")
        void followed() {
            web.page("/short").redirect("/middle");
            web.page("/middle").redirect(web.at("other.example", "/pier").toString());
            assertEquals(web.at("other.example", "/pier"), fetched("/short").address());
        }

        @Test
        @DisplayName("in a circle is given up")
        void circle() {
            web.page("/a").redirect("/b");
            web.page("/b").redirect("/a");
            assertEquals("the link is passed on too often", why("/a"));
        }

        @ParameterizedTest
        @DisplayName("to this machine, its network or the services of a cloud is refused")
        @ValueSource(
                strings = {
                    "http://127.0.0.2/",
                    "http://10.0.0.1/",
                    "http://169.254.169.254/latest/meta-data/",
                    "http://[::1]/",
                    "http://[::ffff:10.0.0.1]/",
                    "http://2130706433/",
                    "http://0x7f.0.0.1/",
                    "http://0177.0.0.1/",
                    "http://127.1/",
                    "http://0/",
                    "http://localhost/",
                    "http://metadata.google.internal/"
                })
        void inside(String target) {
            web.page("/out").redirect(target);
            String why = why("/out");
            assertTrue(why.equals(NOT_PUBLIC) || why.equals(NO_LINK), why);
        }

        @ParameterizedTest
        @DisplayName("to something that is no web page is refused")
        @ValueSource(
                strings = {"file:///etc/passwd", "ftp://news.example/", "gopher://127.0.0.1:6379/_x", "javascript:1"})
        void noPage(String target) {
            web.page("/out").redirect(target);
            assertEquals("the link is passed on to something that is not a web page", why("/out"));
        }

        @Test
        @DisplayName("to an address with a user name is refused")
        void userName() {
            web.page("/out").redirect("http://me:secret@news.example/");
            assertEquals(NO_LINK, why("/out"));
        }
    }

    @Nested
    @DisplayName("whose name resolves")
    class Resolving {
        private String whyFor(Map<String, List<String>> names, String host) {
            try (WebLinks careful =
                    links(name -> addresses(names.getOrDefault(name, List.of())), Duration.ofSeconds(20))) {
                return why(careful.fetch(web.at(host, "/pier")));
            }
        }

        private static List<InetAddress> addresses(List<String> written) throws UnknownHostException {
            InetAddress[] addresses = new InetAddress[written.size()];
            for (int i = 0; i < addresses.length; i++) {
                addresses[i] = InetAddress.getByName(written.get(i));
            }
            return List.of(addresses);
        }

        @ParameterizedTest
        @DisplayName("to a private address is refused, and nothing is asked there")
        @ValueSource(strings = {"10.0.0.1", "192.168.0.1", "169.254.169.254", "::1", "fd00::1", "0.0.0.0"})
        void privately(String address) {
            assertEquals(NOT_PUBLIC, whyFor(Map.of("evil.example", List.of(address)), "evil.example"));
            assertEquals(List.of(), web.asked);
        }

        @Test
        @DisplayName("to a public and a private address is refused")
        void both() {
            assertEquals(NOT_PUBLIC, whyFor(Map.of("evil.example", List.of("8.8.8.8", "10.0.0.1")), "evil.example"));
        }

        @Test
        @DisplayName("to another address each time gains nothing by it")
        void rebinding() {
            AtomicInteger lookups = new AtomicInteger();
            Dns turning = host -> addresses(List.of(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1"));
            try (WebLinks careful = links(turning, Duration.ofSeconds(20))) {
                // The first lookup is for robots.txt, whose connection is kept and used again: same address, checked
                // once.
                Fetched first = careful.fetch(web.at("evil.example", "/pier"));
                assertInstanceOf(Fetched.Page.class, first);
                assertEquals(NOT_PUBLIC, why(careful.fetch(URI.create("http://evil.example:1/"))));
            }
        }

        @Test
        @DisplayName("to nothing is refused")
        void nothing() {
            try (WebLinks careful = links(
                    host -> {
                        throw new UnknownHostException(host);
                    },
                    Duration.ofSeconds(20))) {
                assertEquals("there is no site of this name", why(careful.fetch(web.at("gone.example", "/"))));
            }
        }
    }

    @ParameterizedTest
    @DisplayName("that is written as this machine's address in any notation is refused")
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:7f00:1]/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://0.0.0.0/",
                "http://printer.local/",
                "http://intranet/"
            })
    void thisMachine(String link) {
        try (WebLinks open = new WebLinks()) {
            String why = why(open.fetch(URI.create(link)));
            assertTrue(why.equals(NOT_PUBLIC) || why.equals(NO_LINK), why);
        }
    }

    @ParameterizedTest
    @DisplayName("that is none, or goes to an odd port, is refused")
    @ValueSource(
            strings = {
                "ftp://news.example/a.txt",
                "file:///etc/passwd",
                "mailto:a@news.example",
                "http://news.example:22/",
                "https://news.example:8443/",
                "http://user@news.example/",
                "//news.example/a"
            })
    void noLink(String link) {
        try (WebLinks open = new WebLinks()) {
            String why = why(open.fetch(URI.create(link)));
            assertTrue(why.startsWith("it is not a web link") || why.startsWith("links to other ports"), why);
        }
    }

    @Nested
    @DisplayName("to something large")
    class Large {
        @Test
        @DisplayName("is broken off")
        void large() {
            web.page("/large").bytes("text/html", new byte[1024 * 1024]).times(40);
            assertEquals("what lies there is larger than 25 MB", why("/large"));
        }

        @Test
        @DisplayName("is broken off when it only unpacks to much")
        void unpacked() throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 60; i++) {
                    gzip.write(zeros);
                }
            }
            web.page("/bomb").bytes("text/html", packed.toByteArray()).header("Content-Encoding", "gzip");
            assertEquals("what lies there is larger than 25 MB", why("/bomb"));
        }
    }

    @Test
    @DisplayName("to a site that says nothing is given up")
    void silent() {
        web.page("/silent").silent().text("text/html", PAGE);
        try (WebLinks hasty = links(host -> List.of(InetAddress.getLoopbackAddress()), Duration.ofMillis(500))) {
            assertEquals("the site takes too long to answer", why(hasty.fetch(web.at("news.example", "/silent"))));
        }
    }

    @Nested
    @DisplayName("to a site with rules for programs")
    class Rules {
        private static final String FORBIDDEN =
                "the site asks programs not to read this page; open it, save it and add the file";

        @Test
        @DisplayName("is fetched where they allow it, and they are asked for once")
        void allowed() {
            web.page("/robots.txt").text("text/plain", "User-agent: *\nDisallow: /private\n");
            web.page("/private/a").text("text/html", PAGE);
            fetched("/pier");
            assertEquals(FORBIDDEN, why("/private/a"));
            assertEquals(List.of("news.example/robots.txt", "news.example/pier"), web.asked);
        }

        @Test
        @DisplayName("is not fetched where they name us")
        void named() {
            web.page("/robots.txt")
                    .text("text/plain", "User-agent: OnRecord\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
            assertEquals(FORBIDDEN, why("/pier"));
        }

        @Test
        @DisplayName("is not fetched while they cannot be had")
        void broken() {
            web.page("/robots.txt").status(500);
            assertEquals(FORBIDDEN, why("/pier"));
        }

        @Test
        @DisplayName("is not fetched from where it is passed on to when they forbid that")
        void behindRedirect() {
            web.page("/robots.txt").text("text/plain", "User-agent: *\nDisallow: /private\n");
            web.page("/out").redirect("/private/a");
            assertEquals(FORBIDDEN, why("/out"));
        }

        @Test
        @DisplayName("has its rules passed on to no other place than the open web")
        void rulesElsewhere() {
            web.page("/robots.txt").redirect("http://169.254.169.254/");
            assertEquals(NOT_PUBLIC, why("/pier"));
        }
    }

    @Nested
    @DisplayName("to a feed")
    class Feed {
        private static final String FEED = "<rss version='2.0'><channel><title>t</title></channel></rss>";

        @Test
        @DisplayName("is not sent again while it is the same")
        void unchanged() {
            web.page("/feed").text("application/rss+xml", FEED).header("ETag", "\"1\"");
            URI link = web.at("news.example", "/feed");
            Fetched.Page first = assertInstanceOf(Fetched.Page.class, links.feed(link, PageVersion.NONE));
            assertArrayEquals(FEED.getBytes(StandardCharsets.UTF_8), first.bytes());
            assertEquals(Optional.of("\"1\""), first.version().tag());
            assertInstanceOf(Fetched.Unchanged.class, links.feed(link, first.version()));
        }

        @Test
        @DisplayName("shows the day of the version it knows")
        void changed() {
            web.page("/feed").text("text/xml", FEED);
            String day = "Wed, 12 Jan 2022 10:00:00 GMT";
            links.feed(web.at("news.example", "/feed"), new PageVersion(Optional.empty(), Optional.of(day)));
            assertEquals(Optional.of(day), web.header("/feed", "If-modified-since"));
        }

        @ParameterizedTest
        @DisplayName("is asked for without what cannot be sent back of an earlier answer")
        @ValueSource(strings = {"\"v\u00e41\"", "a\nb", "a\u0000", "\ud83d\ude00", "\u007f", ""})
        void oddVersion(String odd) {
            web.page("/feed").text("text/xml", FEED);
            URI link = web.at("news.example", "/feed");
            for (String header : List.of(odd, "x".repeat(501))) {
                PageVersion kept = new PageVersion(Optional.of(header), Optional.of(header));
                assertEquals(PageVersion.NONE, kept);
                assertInstanceOf(Fetched.Page.class, links.feed(link, kept));
            }
            assertEquals(Optional.empty(), web.header("/feed", "If-none-match"));
            assertEquals(Optional.empty(), web.header("/feed", "If-modified-since"));
        }

        @Test
        @DisplayName("has no version when its server names it in other than plain letters")
        void oddAnswer() {
            web.page("/feed").text("text/xml", FEED).header("ETag", "\"v\u00e41\"");
            URI link = web.at("news.example", "/feed");
            Fetched.Page first = assertInstanceOf(Fetched.Page.class, links.feed(link, PageVersion.NONE));
            assertEquals(PageVersion.NONE, first.version());
            assertInstanceOf(Fetched.Page.class, links.feed(link, first.version()));
        }

        @Test
        @DisplayName("that is a picture is refused")
        void picture() {
            web.page("/feed").bytes("image/png", new byte[] {1});
            assertEquals(
                    "there is no RSS or Atom feed at this address",
                    why(links.feed(web.at("news.example", "/feed"), PageVersion.NONE)));
        }
    }
}
