package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two wordings")
class WordingTest {
    @Test
    @DisplayName("are of one statement when the shorter is a cut of the longer")
    void cuts() {
        assertTrue(same(
                "We shall keep the lighthouse open all winter, she said.",
                "Together with the town we shall keep the lighthouse open all winter."));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @DisplayName("are never of one statement when a number or a denial sets them apart")
    @CsvSource({
        "'More than 310 boats lay in the harbour that night.', 'More than 320 boats lay in the harbour that night.'",
        "'The council will close the pier this year, he said.', 'The council will not close the pier this year, he said.'",
        "'The pier can be saved for another ten years.', 'The pier can''t be saved for another ten years.'"
    })
    void setApart(String one, String other) {
        assertFalse(same(one, other));
        assertFalse(same(other, one));
    }

    private static boolean same(String one, String other) {
        return new Wording(one).reportsSameAs(new Wording(other));
    }
}
