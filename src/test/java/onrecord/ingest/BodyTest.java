package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body of an article")
class BodyTest {
    @Test
    @DisplayName("is its paragraphs, in order, exactly as written, at their places in the file")
    void paragraphs() {
        String text = "  " + FIRST + "\u00A0 \n\n\t" + SECOND + "\r\n" + THIRD + "  Two  spaces stay.\n";
        Article article = Written.article(text);
        assertEquals(text, article.text());
        assertEquals(List.of(FIRST, SECOND, THIRD + "  Two  spaces stay."), Written.body(article));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"What the engineers say", "Eleven years", "## Eleven years", "* * *", "____", "***"})
    @DisplayName("has no cross-headings and rules")
    void crossHeadings(String line) {
        assertEquals(Written.plain(), Written.bodyAround(line));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "So it goes.",
                "Who pays?",
                "She said:",
                "“We will pay”",
                "- a second pier",
                "1. a second pier",
                "Nobody in the harbour council wanted to say so aloud",
                "First,"
            })
    @DisplayName("keeps short lines that are sentences, speech or items")
    void shortLines(String line) {
        assertEquals(Written.plain(line), Written.bodyAround(line));
    }

    @Test
    @DisplayName("keeps a list of short lines")
    void list() {
        assertEquals(
                Written.plain("Oslo", "Bergen", "Tromsø", "Bodø"),
                Written.bodyAround("Oslo\n\nBergen\n\nTromsø\n\nBodø"));
    }

    @Test
    @DisplayName("keeps lines without stops where nothing has a stop, as in verse")
    void verse() {
        assertEquals(
                List.of("the nets are in", "the tide goes out", "nobody sings"),
                Written.bodyOf("# Song", "the nets are in", "the tide goes out", "nobody sings"));
    }

    @Nested
    @DisplayName("of a file that was wrapped to a width")
    class Wrapped {
        private static final String WRAPPED =
                "The harbour council met on Tuesday\nto hear from the fishermen who want\n"
                        + "a second pier. Marta Olsen spoke for\nOslo and Bergen. Nobody answered\nher.";

        @Test
        @DisplayName("has whole paragraphs, so that no sentence is cut")
        void whole() {
            Article article = Written.article("Piers\n\n" + WRAPPED + "\n\n" + WRAPPED + "\n");
            assertEquals(List.of(WRAPPED, WRAPPED), Written.body(article));
            assertEquals("Piers", article.headline());
        }

        @Test
        @DisplayName("has a label in one line")
        void label() {
            assertEquals(
                    "The harbour council met on Tuesday to hear from the fishermen who want a second…",
                    Written.article(WRAPPED + "\n\n" + WRAPPED).headline());
        }

        @Test
        @DisplayName("may have a headline over two lines")
        void headline() {
            String title = "Council hears fishermen who\nwant a second pier";
            assertEquals(
                    "Council hears fishermen who want a second pier",
                    Written.article(title + "\n\n" + WRAPPED).headline());
        }

        @Test
        @DisplayName("has its header lines and captions apart from the paragraphs")
        void header() {
            Article article = Written.article("Piers for the harbour\n12 January 2022\nBy Jane Doe\n" + WRAPPED
                    + "\n\nThe mayor addresses the fishermen\nin the harbour.\nJane Doe/AFP via Getty Images\n\n"
                    + WRAPPED);
            assertEquals(List.of(WRAPPED, WRAPPED), Written.body(article));
        }
    }

    @Test
    @DisplayName("has a paragraph a line where every line is a sentence or more")
    void unwrapped() {
        assertEquals(
                List.of("The pier is old.", "It is short.", "A new one is dear."),
                Written.body(Written.article("The pier is old.\nIt is short.\nA new one is dear.")));
    }

    @Test
    @DisplayName("of a hostile file is found all the same")
    void hostile() {
        assertEquals(1, Written.article("(".repeat(100_000) + "a").body().size());
        assertEquals(1, Written.article(". ".repeat(100_000) + "a").body().size());
        assertEquals(1, Written.article("a/".repeat(100_000)).body().size());
        assertEquals(50_000, Written.article("A.\n".repeat(50_000)).body().size());
        assertEquals(1, Written.article("#".repeat(100_000) + "a").body().size());
        assertEquals(
                "\uD83D\uDE00".repeat(39) + "…",
                Written.article("\uD83D\uDE00".repeat(200) + "a").headline());
    }
}
