package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a speaker's name")
class SpeakerNamesTest {
    @Test
    @DisplayName("are in lower case, each once, without the marks around them")
    void words() {
        assertEquals(List.of("marta", "olsen"), SpeakerNames.words("Marta  Olsen, (Olsen)"));
    }

    @Test
    @DisplayName("keep the marks inside, curly ones straightened")
    void marksInside() {
        assertEquals(List.of("sean", "o'neill-dahl"), SpeakerNames.words("Sean O\u2019Neill\u2010Dahl"));
        assertEquals(List.of("u.s.", "officials"), SpeakerNames.words("U.S. officials"));
        assertEquals(List.of("\u00e7avu\u015fo\u011flu"), SpeakerNames.words("\u00c7avu\u015fo\u011flu"));
    }

    @Test
    @DisplayName("are none where there is no name")
    void none() {
        assertEquals(List.of(), SpeakerNames.words(" ,\u201c\u201d "));
        assertEquals(List.of(), SpeakerNames.words(""));
    }

    @Test
    @DisplayName("leave out what nobody can be called")
    void endless() {
        assertEquals(List.of("olsen"), SpeakerNames.words("Olsen " + "x".repeat(40_000)));
    }
}
