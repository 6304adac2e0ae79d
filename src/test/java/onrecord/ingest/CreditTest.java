package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A credit")
class CreditTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Jane Doe/AFP via Getty Images",
                "Jane Doe / Pool via AP",
                "JANE DOE/POOL/AFP",
                "AP Photo/Jane Doe",
                "(AP Photo/Jane Doe, File)",
                "Reuters",
                "Getty Images",
                "REUTERS/Jane Doe",
                "Photo: Jane Doe",
                "Photo by Jane Doe",
                "Photo credit: the harbour museum",
                "Image courtesy of the harbour museum",
                "[source: Getty]",
                "(Photo: Jane Doe/Harbour Gazette)",
                "Source: Harbour ministry",
                "© Jane Doe, Reuters",
                "Jane Doe for Bloomberg",
                "— Reuters/AFP",
                "Jane Doe/AP."
            })
    @DisplayName("fills a line of its own")
    void wholeLine(String line) {
        assertTrue(Credit.is(line));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Jane Doe",
                "Reuters reported the talks first.",
                "He sold the picture to Getty Images",
                "Photos show the pier before the storm.",
                "Image matters to the mayor.",
                "AP and the mayor disagree",
                "NATO/Russia",
                "Oslo, Norway"
            })
    @DisplayName("is not a line that only has a name or an agency in it")
    void otherLines(String line) {
        assertFalse(Credit.is(line));
    }

    @Nested
    @DisplayName("at the end of a line")
    class AtTheEnd {
        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "The old pier in winter. Jane Doe/AFP via Getty Images",
                    "The old pier in winter.Jane Doe / Pool via AP",
                    "The mayor, left, and Marta Olsen on Tuesday at the harbour.Ann Roe / Pool via AP",
                    "The old pier in winter [source: Getty]",
                    "The old pier in winter (Photo: Jane Doe)",
                    "The old pier in winter. (Jane Doe/AP)",
                    "The old pier in winter | Photo: Jane Doe",
                    "The old pier in winter Jane Doe/AFP via Getty Images",
                    "Boats wait at the old pier on Jan. 12, 2022. Photo by Jane Doe"
                })
        @DisplayName("makes the line a caption, which is not body")
        void caption(String line) {
            assertEquals(Written.plain(), Written.bodyAround(line));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {" — Reuters/AFP", " – AP", " (Reuters)", " — Agencies", "\u00A0— Reuters"})
        @DisplayName("is cut off when it signs the text")
        void signature(String credit) {
            assertEquals(List.of(FIRST, SECOND, THIRD), Written.bodyOf(FIRST, SECOND, THIRD + credit));
        }

        @Test
        @DisplayName("of a long paragraph is cut off, and the paragraph stays")
        void longParagraph() {
            String paragraph = (THIRD + " ").repeat(6).strip();
            assertEquals(Written.plain(paragraph), Written.bodyAround(paragraph + " Jane Doe/AFP via Getty Images"));
        }

        @Test
        @DisplayName("of a paragraph that quotes somebody is cut off, and the paragraph stays")
        void quoting() {
            assertEquals(Written.plain(SECOND + " So it is."), Written.bodyAround(SECOND + " So it is. Jane Doe/AP"));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "The mayor told the Associated Press (AP)",
                    "“We must act.” — Jens Berg",
                    "She had worked for Reuters, AP and the Harbour Gazette.",
                    "He was first at AFP, then at Reuters.",
                    "It is a question of money (and of time).",
                    "The agency that broke the story was AFP."
                })
        @DisplayName("is not seen in the end of a sentence")
        void sentence(String line) {
            assertEquals(Written.plain(line), Written.bodyAround(line));
        }
    }

    @Nested
    @DisplayName("below a line")
    class Below {
        private static final String CREDIT = "\nJane Doe/AFP via Getty Images";

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "The mayor addresses the fishermen at the harbour on Jan. 12, 2022.",
                    "Fishermen at the old pier",
                    "Marta Olsen, left, with her brother."
                })
        @DisplayName("makes it a caption when both stand together")
        void together(String caption) {
            assertEquals(Written.plain(), Written.bodyAround(caption + CREDIT));
        }

        @Test
        @DisplayName("makes it a caption when it describes a picture, even with a blank line or none at all between")
        void apart() {
            String caption = "The mayor addresses the fishermen at the harbour on Jan. 12, 2022.";
            assertEquals(Written.plain(), Written.bodyAround(caption + "\n" + CREDIT));
            String unparted = String.join("\n", FIRST, caption + CREDIT, SECOND, THIRD);
            assertEquals(Written.plain(), Written.body(Written.article(unparted)));
        }

        @Test
        @DisplayName("leaves a sentence of the story, a statement, or a long paragraph where it is")
        void story() {
            String sentence = "The vote had been put off twice before that.";
            assertEquals(Written.plain(sentence), Written.bodyAround(sentence + "\n" + CREDIT));
            assertEquals(Written.plain(SECOND), Written.bodyAround(SECOND + CREDIT));
            String paragraph = (THIRD + " ").repeat(6).strip();
            assertEquals(Written.plain(paragraph), Written.bodyAround(paragraph + CREDIT));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "FILE PHOTO: The old pier in winter.",
                "File - Fishermen in their boats, 2019.",
                "Pictured: the mayor at the old pier",
                "In this file photo the old pier is seen from the sea."
            })
    @DisplayName("is not needed by a caption that says it is one")
    void saysItself(String caption) {
        assertEquals(Written.plain(), Written.bodyAround(caption));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The mayor addresses the council every Tuesday.",
                "In this harbour nobody has a photo of the old pier.",
                "Files show that the pier was closed in 2019."
            })
    @DisplayName("is needed by any other line to be a caption")
    void needed(String line) {
        assertEquals(Written.plain(line), Written.bodyAround(line));
    }
}
