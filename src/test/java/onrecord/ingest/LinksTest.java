package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A link")
class LinksTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("that is not plainly a web page is not kept")
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "ftp://example.com/a",
                "file:///etc/hosts",
                "//example.com/a",
                "example.com/a",
                "https://",
                "https:///a",
                "https://trusted.example@evil.example/a",
                "https://exa mple.com/",
                "https://example.com/<b>"
            })
    void refused(String address) {
        assertEquals(Optional.empty(), Links.of(address));
    }

    @Test
    @DisplayName("longer than 2,000 characters is not kept")
    void tooLong() {
        assertEquals(Optional.empty(), Links.of("https://example.com/" + "a".repeat(2000)));
    }

    @Test
    @DisplayName("with http or https is kept as written")
    void kept() {
        assertEquals(Optional.of(URI.create("HTTPS://example.com/a?b=c#d")), Links.of(" HTTPS://example.com/a?b=c#d "));
        assertEquals(Optional.of(URI.create("http://example.com")), Links.of("http://example.com"));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is a line's only content, perhaps behind a word for it")
    @ValueSource(
            strings = {
                "https://example.com/a",
                "Link: https://example.com/a",
                "Source: <https://example.com/a>",
                "URL https://example.com/a",
                "Read more at https://example.com/a",
                "[The whole story](https://example.com/a)"
            })
    void alone(String line) {
        assertEquals(Optional.of("https://example.com/a"), Links.alone(line));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is part of the story when it stands in a sentence")
    @ValueSource(
            strings = {
                "The ministry put the text on https://example.com/a",
                "https://example.com/a is where it was published",
                "Source: the ministry",
                "[a](https://example.com/a) and [b](https://example.com/b)"
            })
    void inSentence(String line) {
        assertEquals(Optional.empty(), Links.alone(line));
    }

    @Test
    @DisplayName("tells the day when its path does")
    void day() {
        assertEquals(
                Optional.of(LocalDate.of(2022, 1, 12)), Links.day(URI.create("https://example.com/2022/01/12/talks")));
        assertEquals(Optional.empty(), Links.day(URI.create("https://example.com/2022/13/45/talks")));
        assertEquals(Optional.empty(), Links.day(URI.create("https://example.com/talks")));
        assertEquals(Optional.empty(), Links.day(URI.create("https://example.com")));
    }

    @Nested
    @DisplayName("tells the outlet")
    class Outlet {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "https://www.themoscowtimes.com/2022/01/12/a, The Moscow Times",
            "https://edition.cnn.com/a, CNN",
            "https://NEWS.BBC.CO.UK/a, BBC",
            "https://www.example.com/a, example.com",
            "https://news.example.com:8080/a, news.example.com",
            "https://notcnn.com/a, notcnn.com",
            "https://localhost/a, localhost"
        })
        @DisplayName("by its host, or the bare host when the outlet is not known")
        void byHost(String link, String outlet) {
            assertEquals(outlet, Outlets.wellKnown().of(URI.create(link)));
        }

        @Test
        @DisplayName("unless the article names one itself")
        void named() {
            String text = "---\noutlet: Harbour Gazette\nlink: https://www.cnn.com/a\n---\n" + Written.FIRST;
            assertTrue(Written.article(text).origin().outlet().equals(Optional.of("Harbour Gazette")));
        }
    }
}
