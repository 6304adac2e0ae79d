package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands above a story")
class HeaderTest {
    private static final String TITLE = "Council hears fishermen on a second pier";
    private static final String SUMMARY = "The fishermen have waited for eleven years.";
    private static final List<String> STORY = List.of(FIRST, SECOND, THIRD);

    private static Article article(String... above) {
        return Written.article(String.join("\n", above) + "\n\n" + String.join("\n\n", STORY));
    }

    @Test
    @DisplayName("is headline, date, link, outlet and byline, none of them body")
    void all() {
        Article article = article(TITLE, "20220112", "https://www.themoscowtimes.com/pier", "By Jane Doe");
        assertEquals(TITLE, article.headline());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
        assertEquals(
                Optional.of(URI.create("https://www.themoscowtimes.com/pier")),
                article.origin().link());
        assertEquals(Optional.of("The Moscow Times"), article.origin().outlet());
        assertEquals(Optional.of("Jane Doe"), article.origin().byline());
        assertEquals(STORY, Written.body(article));
    }

    @Test
    @DisplayName("may come in another order")
    void order() {
        Article article = article("https://example.com/2022/01/12/pier", "By Jane Doe", "", TITLE);
        assertEquals(TITLE, article.headline());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
        assertEquals(STORY, Written.body(article));
    }

    @Test
    @DisplayName("may tell a link that could do harm, which is neither kept nor body")
    void badLink() {
        Article article = article(TITLE, "https://trusted.example@evil.example/");
        assertEquals(Optional.empty(), article.origin().link());
        assertEquals(STORY, Written.body(article));
    }

    @Nested
    @DisplayName("has a headline")
    class HasHeadline {
        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "Council hears fishermen on a second pier",
                    "# Council hears fishermen on a second pier",
                    "**Council hears fishermen on a second pier**",
                    "Will there be a second pier?",
                    "Olsen: 'We will not wait for a twelfth year'",
                    "Fishermen take their case to the U.S.",
                    "Piers"
                })
        @DisplayName("when the first line reads like one")
        void titles(String line) {
            Article article = article(line);
            assertEquals(Form.bare(line), article.headline());
            assertEquals(STORY, Written.body(article));
        }

        @Test
        @DisplayName("that is a sentence when a date follows it or it stands there twice")
        void sentence() {
            assertEquals(SUMMARY, article(SUMMARY, "12 January 2022").headline());
            assertEquals(STORY, Written.body(article(SUMMARY, "12 January 2022")));
            assertEquals(STORY, Written.body(article(SUMMARY, "", SUMMARY)));
        }

        @Test
        @DisplayName("that is repeated, in other quotation marks or with the outlet behind it")
        void repeated() {
            String curly = "Olsen: ‘We will not wait’";
            Article article =
                    article(curly, "", "Olsen: 'We will not wait'", "OLSEN: 'WE WILL NOT WAIT' | Harbour Gazette");
            assertEquals(curly, article.headline());
            assertEquals(STORY, Written.body(article));
            assertEquals(STORY, Written.bodyOf(TITLE, FIRST, SECOND, TITLE, THIRD));
        }

        @Test
        @DisplayName("below the name of the section")
        void kicker() {
            Article article = article("WORLD", "", TITLE);
            assertEquals(TITLE, article.headline());
            assertEquals(STORY, Written.body(article));
        }
    }

    @Nested
    @DisplayName("has no headline")
    class HasNone {
        @Test
        @DisplayName("when the story begins at once; then its beginning is the label, and stays body")
        void label() {
            Article article = article("");
            assertEquals(
                    "The harbour council met on Tuesday to hear from the fishermen who want a second…",
                    article.headline());
            assertEquals(STORY, Written.body(article));
        }

        @Test
        @DisplayName("when the file has one line only")
        void oneLine() {
            Article article = Written.article("The pier is open");
            assertEquals("The pier is open", article.headline());
            assertEquals(List.of("The pier is open"), Written.body(article));
        }

        @Test
        @DisplayName("and its first sentence is short; then that is the label whole")
        void shortSentence() {
            assertEquals(
                    "The second pier will be built.",
                    Written.article("The second pier will be built. " + FIRST).headline());
            assertEquals(
                    "Mr. Berg met the U.S. envoy.",
                    Written.article("Mr. Berg met the U.S. envoy. " + FIRST).headline());
            assertEquals(
                    "No. The council said no again.",
                    Written.article("No. The council said no again.").headline());
        }

        @Test
        @DisplayName("and begins with one word without end")
        void oneWord() {
            assertEquals(
                    "a".repeat(79) + "…", Written.article("a".repeat(400) + ".").headline());
        }
    }

    @Nested
    @DisplayName("has a summary")
    class HasSummary {
        @ParameterizedTest(name = "before {0}")
        @ValueSource(strings = {"January 12, 2022, 4:53 PM", "3 min read", "By Jane Doe"})
        @DisplayName("when a date, byline or reading time parts it from the story")
        void leftOut(String mark) {
            assertEquals(STORY, Written.body(article(TITLE, "", SUMMARY, "", mark)));
            assertEquals(STORY, Written.body(article(TITLE, "", TITLE, SUMMARY, mark)));
        }

        @Test
        @DisplayName("that nothing parts from the story, and then it stays")
        void unparted() {
            assertEquals(List.of(SUMMARY, FIRST, SECOND, THIRD), Written.body(article(TITLE, "", SUMMARY)));
        }

        @Test
        @DisplayName("only if it is short: a long paragraph or three of them before a date are story")
        void tooLong() {
            String paragraph = (THIRD + " ").repeat(4).strip();
            assertEquals(
                    List.of(paragraph, FIRST, SECOND, THIRD),
                    Written.body(article(TITLE, "", paragraph, "", "12 January 2022")));
            assertEquals(
                    List.of(SUMMARY, THIRD, SUMMARY, FIRST, SECOND, THIRD),
                    Written.body(article(TITLE, "", SUMMARY, "", THIRD, "", SUMMARY, "", "12 January 2022")));
        }

        @Test
        @DisplayName("but not where dates part a story day by day")
        void timeline() {
            assertEquals(
                    List.of(SUMMARY, FIRST, SECOND, THIRD),
                    Written.bodyOf(TITLE, SUMMARY, "12 January 2022", FIRST, SECOND, "13 January 2022", THIRD));
        }

        @Test
        @DisplayName("but not when nothing would be left")
        void nothingLeft() {
            assertEquals(List.of(SUMMARY), Written.bodyOf(TITLE, SUMMARY, "12 January 2022"));
        }
    }

    @Test
    @DisplayName("is all there is: then the file is refused")
    void nothingElse() {
        assertEquals(
                "there is no article text in it",
                Written.why(Written.reading("12 January 2022\n3 min read\nLeave a Comment\n-----\n")));
    }

    @Test
    @DisplayName("may also stand at the end: a link there counts")
    void linkAtTheEnd() {
        Article article =
                Written.article(String.join("\n\n", FIRST, SECOND, THIRD, "Source: https://example.com/pier"));
        assertEquals(Optional.of("example.com"), article.origin().outlet());
        assertEquals(STORY, Written.body(article));
    }
}
