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

@DisplayName("Discord's Markdown, drawn as HTML,")
class MarkdownHtmlTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> \"' onload=x *_~`|[a](b) @everyone <@5> &amp; \\ # -";

    @Nested
    @DisplayName("inside a line")
    class Inside {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '\0',
                value = {
                    "the **wall** first ~ the <strong>wall</strong> first",
                    "the *wall* first ~ the <em>wall</em> first",
                    "the _wall_ first ~ the <em>wall</em> first",
                    "the __wall__ first ~ the <u>wall</u> first",
                    "***both*** ~ <strong><em>both</em></strong>",
                    "**a *b* c** ~ <strong>a <em>b</em> c</strong>",
                    "**a *b*** ~ <strong>a <em>b</em></strong>",
                    "*a **b** c* ~ <em>a <strong>b</strong> c</em>",
                    "||wall|| ~ <mark>wall</mark>",
                    "`a **b**` ~ <code>a **b**</code>",
                    "``a ` b`` ~ <code>a ` b</code>",
                    "snake_case_name ~ snake_case_name",
                    "2 * 3 * 4 ~ 2 * 3 * 4",
                    "**open ~ **open",
                    "\\*\\*plain\\*\\* ~ **plain**",
                    "back\\slash ~ back\\slash",
                    "<#300000000000000001> ~ <span class=\"md-mention\">#reading-group</span>",
                    "<@&7> ~ <span class=\"md-mention\">@role</span>",
                    "<@400000000000000001> ~ <span class=\"md-mention\">@Maya</span>",
                    "</ask:12> ~ <span class=\"md-mention\">/ask</span>",
                    "<:gull:12> ~ :gull:",
                    "<t:1767225600:D> ~ <span class=\"md-moment\">1 January 2026 00:00</span>",
                    "a < b & c ~ a &lt; b &amp; c",
                })
        @DisplayName("means what Discord makes of it")
        void inline(String markdown, String html) {
            assertEquals(html, InlineMarkdown.html(markdown).markup());
        }

        @Test
        @DisplayName("strikes out")
        void strike() {
            assertEquals("<s>wall</s>", InlineMarkdown.html("~~wall~~").markup());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[the plan](https://pier.example/plan)",
                    "[the plan](<https://pier.example/plan>)",
                    "[the **plan**](https://pier.example/plan)"
                })
        @DisplayName("links a label to an address")
        void link(String markdown) throws Exception {
            Drawn drawn = Drawn.piece(InlineMarkdown.html(markdown));
            assertEquals(List.of("the plan"), drawn.texts("//a"));
            assertEquals(List.of("https://pier.example/plan"), drawn.texts("//a/@href"));
        }

        @Test
        @DisplayName("links an address that stands alone, without the stop behind it")
        void address() throws Exception {
            Drawn drawn =
                    Drawn.piece(InlineMarkdown.html("see https://pier.example/plan. And <https://pier.example/x>"));
            assertEquals(List.of("https://pier.example/plan", "https://pier.example/x"), drawn.texts("//a/@href"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"[x](javascript:alert)", "[x](data:text/html,x)", "[x](/x)", "\\[x](https\\://x.example)"})
        @DisplayName("links to nothing but the web")
        void noLink(String markdown) {
            assertFalse(InlineMarkdown.html(markdown).markup().contains("<a"), markdown);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*", "**_", "__", "||", "~~", "`", "[", "<", "[](", "*_~|`"})
        @DisplayName("that never ends is read in no time")
        void endless(String signs) throws Exception {
            Drawn.piece(MarkdownHtml.of(signs.repeat(4096 / signs.length())));
            Drawn.piece(MarkdownHtml.of((signs + "a ").repeat(1000)));
        }
    }

    @Nested
    @DisplayName("over several lines")
    class Lines {
        @Test
        @DisplayName("keeps them, also empty ones")
        void lines() {
            assertEquals(
                    "<div class=\"md-text\">one<br/>two<br/><br/>three<br/></div>",
                    MarkdownHtml.of("one\ntwo\n\nthree").markup());
        }

        @Test
        @DisplayName("has quotations, each as long as its lines begin so")
        void quotation() throws Exception {
            Drawn drawn = Drawn.piece(MarkdownHtml.of("> one\n> two\nthree\n>no\n>>> four\nfive"));
            assertEquals(List.of("onetwo", "fourfive"), drawn.texts("//blockquote"));
            assertEquals(List.of("three>no"), drawn.texts("/html/div"));
        }

        @Test
        @DisplayName("has headers, small text, lists and code")
        void blocks() throws Exception {
            Drawn drawn = Drawn.piece(
                    MarkdownHtml.of(
                            "# one\n## two\n### three\n-# small\n- a\n- **b**\n  - c\n2. x\n3. y\n```java\n**code** <b>\n```\n#no"));
            assertEquals(List.of("one", "two", "three"), drawn.texts("//h3|//h4|//h5"));
            assertEquals(List.of("small"), drawn.ofClass("md-small"));
            assertEquals(List.of("a", "b", "c"), drawn.texts("//ul/li"));
            assertEquals(List.of("c"), drawn.ofClass("md-inner"));
            assertEquals(List.of("x", "y"), drawn.texts("//ol[@start='2']/li"));
            assertEquals(List.of("**code** <b>"), drawn.texts("//pre/code"));
            assertEquals(List.of("#no"), drawn.ofClass("md-text"));
        }

        @Test
        @DisplayName("takes a line behind a backslash as it is")
        void escaped() {
            assertEquals(
                    "<div class=\"md-text\"># a<br/>- b<br/>1. c<br/>&gt; d<br/></div>",
                    MarkdownHtml.of("\\# a\n\\- b\n1\\. c\n\\> d").markup());
        }

        @Test
        @DisplayName("with code that never ends, is text")
        void unfinished() throws Exception {
            assertEquals(List.of("```a"), Drawn.piece(MarkdownHtml.of("```\na")).ofClass("md-text"));
        }
    }

    @Nested
    @DisplayName("as we write it")
    class Ours {
        @Test
        @DisplayName("gives back other people's words as they were")
        void text() throws Exception {
            assertEquals(
                    List.of(HOSTILE),
                    Drawn.piece(InlineMarkdown.html(Markdown.text(HOSTILE))).texts("/html"));
            assertEquals(
                    List.of(HOSTILE),
                    Drawn.piece(MarkdownHtml.of(Markdown.quote(HOSTILE, List.of())))
                            .texts("//blockquote"));
        }

        @Test
        @DisplayName("has bold where we put it")
        void bold() throws Exception {
            Drawn drawn =
                    Drawn.piece(MarkdownHtml.of(Markdown.quote("1. the *harbour* wall", List.of(new Span(7, 16)))));
            assertEquals(List.of("*harbour*"), drawn.texts("//blockquote//strong"));
            assertEquals(List.of("1. the *harbour* wall"), drawn.texts("//blockquote"));
        }

        @Test
        @DisplayName("has our links")
        void link() throws Exception {
            Drawn drawn = Drawn.piece(InlineMarkdown.html(
                    Markdown.link("The [plan] of 1_000", Optional.of(URI.create("https://pier.example/a_(b)*c")))));
            assertEquals(List.of("The (plan) of 1_000"), drawn.texts("//a"));
            assertEquals(List.of("https://pier.example/a_%28b%29%2Ac"), drawn.texts("//a/@href"));
        }
    }

    @Test
    @DisplayName("never lets text become a tag")
    void hostile() throws Exception {
        Drawn drawn = Drawn.piece(MarkdownHtml.of(HOSTILE + "\n> " + HOSTILE + "\n- " + HOSTILE + "\n`" + HOSTILE));
        assertEquals(List.of(), drawn.texts("//script"));
        assertTrue(drawn.texts("/html").getFirst().contains("<script>alert(1)</script>"));
    }
}
