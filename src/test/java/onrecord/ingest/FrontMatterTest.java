package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Front matter")
class FrontMatterTest {
    private static Article with(String yaml) {
        return Written.article("---\n" + yaml + "\n---\n\n" + FIRST + "\n");
    }

    @Test
    @DisplayName("tells headline, day, outlet, link and byline, and is not body")
    void tellsAll() {
        Article article = with("""
                title: "Harbour: a second pier?"
                published: 2022-01-12
                outlet: Harbour Gazette
                link: https://example.com/pier
                byline: Jane Doe
                mood: hopeful
                tags: {place: harbour, deep: [1, {a: b}]}""");
        assertEquals("Harbour: a second pier?", article.headline());
        assertEquals(
                new Origin(
                        "pier.txt",
                        Optional.of("Harbour Gazette"),
                        Optional.of(URI.create("https://example.com/pier")),
                        Optional.of(LocalDate.of(2022, 1, 12)),
                        Optional.of("Jane Doe")),
                article.origin());
        assertEquals(List.of(FIRST), Written.body(article));
    }

    @ParameterizedTest(name = "published: {0}")
    @ValueSource(
            strings = {"2022-01-12", "2022-01-12T10:00:00Z", "20220112", "\"January 12, 2022\"", "12 January 2022"})
    @DisplayName("may write the day in any way")
    void days(String day) {
        assertEquals(
                Optional.of(LocalDate.of(2022, 1, 12)),
                with("published: " + day).origin().published());
    }

    @Test
    @DisplayName("may call things by other names, in any case, and list its authors")
    void otherNames() {
        Article article =
                with("Headline: Piers\nDATE: 2022-01-12\nurl: https://example.com/a\nauthors: [Jane Doe, John Roe]");
        assertEquals("Piers", article.headline());
        assertEquals(Optional.of("Jane Doe, John Roe"), article.origin().byline());
        assertEquals(Optional.of("example.com"), article.origin().outlet());
    }

    @Test
    @DisplayName("with a day or link that cannot be understood is read without it")
    void unreadable() {
        Article article = with("title: Piers\npublished: last week\nlink: javascript:alert(1)\nbyline:");
        assertEquals(Origin.named("pier.txt"), article.origin());
    }

    @Test
    @DisplayName("works behind a byte order mark, with Windows line ends, and closed by dots")
    void variants() {
        Article article = Written.article("\uFEFF---\r\ntitle: Piers\r\n...\r\n" + FIRST);
        assertEquals("Piers", article.headline());
        assertEquals(List.of(FIRST), Written.body(article));
    }

    @Test
    @DisplayName("may be empty")
    void empty() {
        assertEquals(List.of(FIRST), Written.body(Written.article("---\n---\n" + FIRST)));
    }

    @Test
    @DisplayName("leaves what it lacks to the lines below it")
    void completed() {
        Article article =
                Written.article("---\noutlet: Harbour Gazette\n---\nA second pier\n\n12 January 2022\n\n" + FIRST);
        assertEquals("A second pier", article.headline());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
        assertEquals(List.of(FIRST), Written.body(article));
    }

    @Test
    @DisplayName("that is not YAML refuses the file and names the line")
    void broken() {
        assertEquals(
                "its front matter is not valid YAML (line 3)",
                Written.why(Written.reading("---\ntitle: fine\nbyline: \"Jane\nDoe: [\n---\n" + FIRST))
                        .replaceAll("line \\d", "line 3"));
        assertEquals(
                "its front matter is not valid YAML (line 2)",
                Written.why(Written.reading("---\ntitle: a: b\n---\n" + FIRST)));
    }

    @Test
    @DisplayName("that is never closed refuses the file")
    void neverClosed() {
        assertEquals(
                "its front matter, opened by --- in line 1, is never closed",
                Written.why(Written.reading("---\ntitle: Piers\n\n" + FIRST)));
    }

    @Test
    @DisplayName("is not seen in a rule of dashes over plain text")
    void rules() {
        assertEquals(List.of(FIRST), Written.body(Written.article("---\n" + FIRST)));
        assertEquals(
                List.of(FIRST, Written.THIRD),
                Written.body(Written.article("---\n" + FIRST + "\n---\n" + Written.THIRD)));
        assertEquals(
                List.of("The mayor said: we will build it.", FIRST),
                Written.body(Written.article("---\nThe mayor said: we will build it.\n---\n" + FIRST)));
    }

    @Test
    @DisplayName("nested a thousand deep is refused, and aliases do no harm")
    void hostile() {
        String deep = "---\ntitle: Piers\nx: " + "[".repeat(5000) + "\n---\n" + FIRST;
        assertEquals("its front matter is nested too deep", Written.why(Written.reading(deep)));
        assertEquals(
                "Piers",
                with("title: Piers\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nd: *a")
                        .headline());
    }

    @Test
    @DisplayName("with a title of many lines gives a headline of one, not without end")
    void longTitle() {
        String headline =
                with("title: |\n  One\n  two " + "and more ".repeat(100)).headline();
        assertEquals("One two and more", headline.substring(0, 16));
        assertEquals('…', headline.charAt(headline.length() - 1));
        assertEquals(true, headline.length() <= 301);
    }
}
