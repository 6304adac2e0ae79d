package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a reading room")
class QuestionMarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who built the pier?",
                "the pier, who built it? ",
                "“Is it open?”",
                "who built the pier",
                "how many boats came",
                "why did the ferry stop"
            })
    @DisplayName("a question is one")
    void question(String words) {
        assertTrue(QuestionMark.isIn(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I read it.", "what a day!", "when I was there, it rained.", "how nice", "lol what"})
    @DisplayName("other talk is none")
    void talk(String words) {
        assertFalse(QuestionMark.isIn(words));
    }
}
