package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sentences")
class SentencesTest {
    /** A {@code |} stands where one sentence ends and the next begins. */
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("end where a reader would end them")
    @ValueSource(
            strings = {
                "The ferry left at noon.| Nobody waved.",
                "Mr. Keel waved.| Mrs. Aster did not.",
                "The mayor met Sen. Ida Moss and Gov. Paul Reed on Monday.",
                "A boat of Dr. Aster was lost near St. Anne.| It was found.",
                "The engineer J. R. Keel drew the bridge.| It stands.",
                "John F. Aster spoke first.",
                "The talks began on Jan. 12, 2022, in the town hall.",
                "We met on Sept. 3 and again on Dec. 24 of that year.",
                "It was a long ... and rather dull evening.",
                "“We want to see ... Boats coming home,” she said.",
                "The U.S. envoy came late.| He left early.",
                "The envoy came from the U.S. yesterday.",
                "The boats were counted in Ostend.Marta Keel counted them.",
                "“The water is cold.| We swim all the same,” said Marta Keel.",
                "“Is the water cold?”| Nobody answered.",
                "“Is the water cold?” asked Marta Keel.",
                "“The bridge is shut.”| The mayor shrugged.",
                "The toll is 3.50 crowns.| It was 2.75 before.",
                "One sentence without an end"
            })
    void split(String marked) {
        boolean glued = marked.contains("Ostend.Marta");
        List<String> wanted = glued
                ? List.of("The boats were counted in Ostend.", "Marta Keel counted them.")
                : List.of(marked.split("\\| ", -1));
        String text = marked.replace("|", "");
        assertEquals(wanted, sentences(text));
    }

    @Test
    @DisplayName("are split where a full stop is glued to a quotation or to the next word")
    void glued() {
        assertEquals(
                List.of("They rowed to Ostend.", "Olga Aster rowed last."),
                sentences("They rowed to Ostend.Olga Aster rowed last."));
        assertEquals(
                List.of("They rowed “all night.”", "Olga rowed last."),
                sentences("They rowed “all night.”Olga rowed last."));
    }

    @Test
    @DisplayName("are not split inside a web address or a name written together")
    void together() {
        assertEquals(1, sentences("The list is on coast.example and grows.").size());
        assertEquals(1, sentences("They use Node.js for the timetable.").size());
    }

    @Test
    @DisplayName("are counted in the whole text, have no outer space and lose no word")
    void placed() {
        String text = "Head\n\n  The ferry left.  It came back.  \n\nTail.";
        Span paragraph = new Span(6, text.indexOf("\n\nTail"));
        List<Span> found = Loaded.LANGUAGE.sentences(text, paragraph);
        assertEquals(
                List.of("The ferry left.", "It came back."),
                found.stream().map(s -> s.in(text)).toList());
    }

    @Test
    @DisplayName("are none in a paragraph of spaces")
    void none() {
        assertTrue(sentences("   ").isEmpty());
        assertTrue(sentences("").isEmpty());
    }

    private static List<String> sentences(String text) {
        return Loaded.LANGUAGE.sentences(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
    }
}
