package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Other people's text in Markdown")
class MarkdownTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("does not do what it could")
    @CsvSource(delimiter = '!', quoteCharacter = '\'', textBlock = """
                    @everyone and @here           ! \\@everyone and \\@here
                    <@123> <@&4> <#5>             ! \\<\\@123\\> \\<\\@&4\\> \\<#5\\>
                    <t:1640000000:R>              ! \\<t\\:1640000000\\:R\\>
                    <:smile:12> :skull:           ! \\<\\:smile\\:12\\> \\:skull\\:
                    </ask:12>                     ! \\</ask\\:12\\>
                    [bank](https://evil.example)  ! \\[bank\\]\\(https\\://evil.example)
                    x](https://evil.example)      ! x\\]\\(https\\://evil.example)
                    https://evil.example          ! https\\://evil.example
                    **b** __u__ _i_ ~~s~~ ||p||   ! \\*\\*b\\*\\* \\_\\_u\\_\\_ \\_i\\_ \\~\\~s\\~\\~ \\|\\|p\\|\\|
                    `code` ```block```            ! \\`code\\` \\`\\`\\`block\\`\\`\\`
                    a \\* b                       ! a \\\\\\* b
                    """)
    void harmless(String text, String safe) {
        assertEquals(safe, Markdown.text(text));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("stays as it is where nothing could happen")
    @ValueSource(
            strings = {
                "He said: “We will not slam the door on NATO's open-door policy.”",
                "13,000 people (or more) - since 2014 + a day; 50% & #1!",
                "Ça va, Łódź, Київ, 日本, 👍🏽"
            })
    void plain(String text) {
        assertEquals(text, Markdown.text(text));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("starts no heading, list or quotation")
    @CsvSource(delimiter = '!', textBlock = """
                    # big     ! \\# big
                    -# small  ! \\-# small
                    - item    ! \\- item
                    + item    ! \\+ item
                    12. item  ! 12\\. item
                    1) item   ! 1\\) item
                    > quote   ! \\> quote
                    >>> all   ! \\>\\>\\> all
                    """)
    void lineStart(String text, String safe) {
        assertEquals(safe, Markdown.lineStart(text));
        assertEquals("> " + safe, Markdown.quote(text, List.of()));
    }

    @Test
    @DisplayName("loses what is not seen, and its line breaks")
    void invisible() {
        assertEquals(
                "> one two threefour",
                Markdown.quote("one\n> \u202Etwo\u2066 \r\n\r\nthree\u200B\u00AD\uFEFFfour\u0000\uD800", List.of())
                        .replace("\\> ", ""));
    }

    @Nested
    @DisplayName("with emphasis")
    class Emphasis {
        @Test
        @DisplayName("has the words in bold, white space outside")
        void bold() {
            assertEquals("> open **the door** now", Markdown.quote("open the door now", List.of(new Span(4, 14))));
        }

        @Test
        @DisplayName("makes one of what touches or overlaps, in whatever order")
        void joined() {
            assertEquals(
                    "> **abcdef**gh **i**",
                    Markdown.quote(
                            "abcdefgh i", List.of(new Span(9, 10), new Span(3, 6), new Span(0, 4), new Span(2, 3))));
        }

        @Test
        @DisplayName("makes one of what only invisible signs part")
        void invisiblyParted() {
            assertEquals("> **ab**", Markdown.quote("a\u200Bb", List.of(new Span(0, 1), new Span(2, 3))));
        }

        @Test
        @DisplayName("on nothing that is seen leaves no marks")
        void empty() {
            assertEquals("> a b", Markdown.quote("a \u200B b".replace(" \u200B", "\u200B"), List.of(new Span(1, 2))));
        }

        @Test
        @DisplayName("escapes inside and outside alike")
        void escaped() {
            assertEquals("> \\*a **\\*b\\*** \\*", Markdown.quote("*a *b* *", List.of(new Span(3, 6))));
        }
    }

    @Nested
    @DisplayName("as a link")
    class Link {
        @Test
        @DisplayName("has a label that cannot end early and an address that cannot either")
        void safe() {
            assertEquals(
                    "[a (b)(https\\://evil.example) \\*](https://pier.example/x_%28y%29?q=%27%2A)",
                    Markdown.link(
                            "a [b](https://evil.example) *",
                            Optional.of(URI.create("https://pier.example/x_(y)?q='*"))));
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("is left out when the address is not plainly one")
        @ValueSource(strings = {"https://bank.example@evil.example/", "https://[::1]/", "https:/nohost"})
        void refused(String address) {
            assertEquals("label", Markdown.link("label", Optional.of(URI.create(address))));
        }

        @Test
        @DisplayName("is left out when the address is too long, or missing")
        void tooLong() {
            URI address = URI.create("https://pier.example/" + "x".repeat(400));
            assertEquals("\\# label", Markdown.link("# label", Optional.of(address)));
            assertEquals("label", Markdown.link("label", Optional.empty()));
        }

        @Test
        @DisplayName("keeps addresses in other scripts, in their coded form")
        void otherScripts() {
            String link = Markdown.link("label", Optional.of(URI.create("https://pier.example/hafen-über")));
            assertTrue(link.endsWith("(https://pier.example/hafen-%C3%BCber)"), link);
            assertFalse(link.contains("ü"));
        }
    }
}
