package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;
import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A web page")
class HtmlFileTest {
    private static final String FOURTH =
            "Engineers say that the sea floor off the northern basin is softer than the old charts make it look.";
    private static final List<String> STORY = List.of(FIRST, SECOND, THIRD, FOURTH);
    private static final String PARAGRAPHS = "<p>" + String.join("</p>\n<p>", STORY) + "</p>";

    private static String page(String head, String body) {
        return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static Article article(String page) {
        return Uploaded.article("pier.html", utf8(page));
    }

    private static List<String> body(String body) {
        return Written.body(article(page("<title>A second pier for the harbour</title>", body)));
    }

    @Nested
    @DisplayName("is read without")
    class Without {
        @ParameterizedTest
        @DisplayName("what surrounds the article")
        @ValueSource(
                strings = {
                    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>",
                    "<div class='cookie-banner'><p>We use cookies to improve your experience here. Accept them all?</p></div>",
                    "<div id='CybotCookiebot'><p>This website uses cookies to personalise content. You consent if you go on.</p></div>",
                    "<div class='x1'><p>We and our partners use cookies and similar tools. By clicking Accept you agree to that.</p></div>",
                    "<aside><p>The best of our newsroom, straight to your inbox every Friday afternoon.</p></aside>",
                    "<div class='newsletter-signup'><p>Get the best of our newsroom every Friday afternoon.</p></div>",
                    "<div class='related-stories'><h3>Related</h3><ul><li><a href='/b'>Ferry to stop in winter, says operator.</a></li></ul></div>",
                    "<section id='comments'><p>This pier is a waste of good money if you ask me, folks.</p></section>",
                    "<div class='commentList comment'><p>I have seen three piers come and go in this harbour alone.</p></div>",
                    "<form><p>Enter your address to be told about new articles.</p><button>Send</button></form>",
                    "<footer><p>The Harbour Weekly is printed in the old customs house every single week.</p></footer>",
                    "<figure><img src='a.jpg'><figcaption>The old pier seen from the lighthouse last summer.</figcaption></figure>",
                    "<div style='display:none'><p>These words are there for search engines alone, nobody sees them.</p></div>",
                    "<div role='dialog'><p>You have one free article left this month, so choose it well.</p></div>",
                    "<script>var words = 'The council met in secret.';</script>",
                    "<noscript><p>Please switch on scripts in your browser to read all of this page.</p></noscript>",
                    "<div class='share-tools'><a href='#'>Share on everything</a></div>",
                    "<p><a href='/b'>Read more: what became of the first pier of the town</a></p>",
                    "<p>© 2022 Harbour Weekly. All rights reserved.</p>",
                    "<!-- The council met in secret, and nobody wrote it down. -->"
                })
        void furniture(String furniture) {
            assertEquals(
                    STORY,
                    body("<main><h1>A second pier for the harbour</h1><article>" + PARAGRAPHS + "</article></main>"
                            + furniture));
            assertEquals(STORY, body(furniture + "<div><div class='story'>" + PARAGRAPHS + "</div></div>"));
        }

        @Test
        @DisplayName("what stands between the paragraphs")
        void between() {
            assertEquals(
                    STORY,
                    body("<article><p>" + FIRST + "</p><div class='ad-slot'><p>Advertisement</p></div><p>" + SECOND
                            + "</p><ul class='related'><li><a href='/b'>Another story</a></li></ul><h2>What comes next</h2><p>"
                            + THIRD + "</p><p>" + FOURTH + "</p></article>"));
        }
    }

    @Test
    @DisplayName("keeps a paragraph that is short or full of links, when it stands among the others")
    void keeps() {
        assertEquals(
                List.of(
                        FIRST,
                        "The <minister> said so & left.".replace("<", "“").replace(">", "”"),
                        SECOND,
                        THIRD,
                        FOURTH),
                body("<article><p>" + FIRST + "</p><p>The <a href='/m'>“minister”</a> said so &amp; left.</p><p>"
                        + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p></article>"));
    }

    @Test
    @DisplayName("has no line breaks inside its sentences, wherever the page has them")
    void lineBreaks() {
        String wrapped = FIRST.replace(" ", "\n   ");
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH),
                body("<article><p>" + wrapped + "</p><p>" + SECOND.replace("eleven ", "eleven<br>") + "<br><br>" + THIRD
                        + "<br>" + FOURTH + "</p></article>"));
    }

    @Test
    @DisplayName("keeps words whole that the page allows to be parted, and those in inline elements")
    void words() {
        assertEquals(
                STORY,
                body("<article><p>" + FIRST.replace("harbour", "har&shy;bour").replace("fishermen", "<b>fisher</b>men")
                        + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p></article>"));
    }

    @Test
    @DisplayName("begins with its headline, which is no part of the story")
    void headline() {
        Article article = article(page("<title>A second pier</title>", "<h1>A second pier</h1>" + PARAGRAPHS));
        assertTrue(article.text().startsWith("# A second pier\n\n" + FIRST));
        assertEquals(STORY, Written.body(article));
        assertEquals(List.of(), article.pages());
    }

    @Nested
    @DisplayName("says")
    class Says {
        private static final Origin TOLD = new Origin(
                "pier.html",
                Optional.of("Harbour Weekly"),
                Optional.of(URI.create("https://weekly.example/pier")),
                Optional.of(LocalDate.of(2022, 1, 12)),
                Optional.of("Jane Doe"));

        private static void says(String head) {
            Article article = article(page(head, PARAGRAPHS));
            assertEquals(TOLD, article.origin());
            assertEquals("A second pier for the harbour", article.headline());
        }

        @Test
        @DisplayName("who wrote it, when and where in JSON-LD")
        void linkedData() {
            says(
                    "<title>x</title><link rel=canonical href='https://weekly.example/pier'><script type='application/ld+json'>"
                            + "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"A second pier for the harbour\","
                            + "\"datePublished\":\"2022-01-12T16:53:00+01:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Doe\"}],"
                            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour Weekly\"}}]}</script>");
        }

        @Test
        @DisplayName("the same in Open Graph")
        void openGraph() {
            says("<meta property='og:title' content='A second pier for the harbour'><meta property='og:site_name'"
                    + " content='Harbour Weekly'><meta property='og:url' content='https://weekly.example/pier'>"
                    + "<meta property='article:published_time' content='2022-01-12T16:53:00Z'>"
                    + "<meta name='author' content='By Jane Doe'>");
        }

        @Test
        @DisplayName("the same in its title and its own elements, behind broken JSON-LD")
        void elements() {
            says("<title>A second pier for the harbour | Harbour Weekly</title><meta name='application-name'"
                    + " content='Harbour Weekly'><link rel=canonical href='https://weekly.example/pier'>"
                    + "<meta name='date' content='12 January 2022'><meta name='dc.creator' content='Jane Doe'>"
                    + "<script type='application/ld+json'>{\"@type\":</script>");
        }

        @Test
        @DisplayName("nothing, and is called by its headline")
        void nothing() {
            Article article = article(page("", "<h1>A second pier for the harbour</h1>" + PARAGRAPHS));
            assertEquals(Origin.named("pier.html"), article.origin());
            assertEquals("A second pier for the harbour", article.headline());
        }
    }

    @Nested
    @DisplayName("that was fetched")
    class FetchedPage {
        private static URI link(String claimed, String address) {
            String page = page("<link rel=canonical href='" + claimed + "'>", PARAGRAPHS);
            return Written.clean(new UploadedFile().read("p", Optional.of(URI.create(address)), utf8(page)))
                    .origin()
                    .link()
                    .orElseThrow();
        }

        @Test
        @DisplayName("is believed about its address on its own site")
        void own() {
            assertEquals(
                    URI.create("https://www.weekly.example/pier"),
                    link("https://www.weekly.example/pier", "https://weekly.example/pier?from=feed"));
            assertEquals(URI.create("https://weekly.example/pier"), link("/pier", "https://weekly.example/pier?x=1"));
        }

        @Test
        @DisplayName("is not believed about another's")
        void others() {
            assertEquals(
                    URI.create("https://weekly.example/pier"),
                    link("https://example.com/pier", "https://weekly.example/pier"));
        }
    }

    @ParameterizedTest
    @DisplayName("is read in the encoding it is written in")
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void encodings(String charset) {
        String text = "\uFEFF" + page("<meta charset='" + charset + "'>", PARAGRAPHS);
        byte[] bytes = (charset.startsWith("w") ? text.substring(1) : text).getBytes(Charset.forName(charset));
        assertEquals(STORY, Uploaded.body("pier.html", bytes));
    }

    @Test
    @DisplayName("that shows little of its text is read from JSON-LD")
    void kept() {
        String page = page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A second pier\",\"articleBody\":\""
                        + String.join("\\n", STORY) + "\"}</script>",
                "<p>Sign in to read on.</p>");
        assertEquals(STORY, Written.body(article(page)));
    }

    @Test
    @DisplayName("without a story is refused")
    void empty() {
        assertEquals(
                "there is no article text in it",
                Uploaded.why("a.html", utf8(page("<title>Home</title>", "<nav><a href='/'>Home</a></nav>"))));
    }
}
