package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round of “Who said it?”")
class QuizRoundTest {
    private final Desk desk = DeskOver.articles(Harbour.articles());

    @Test
    @DisplayName("asks nothing twice, gives nobody away, and has the one who said it among its choices")
    void fair() {
        for (long seed = 0; seed < 50; seed++) {
            List<QuizQuestion> questions = round(seed);
            assertFalse(questions.isEmpty());
            assertEquals(
                    questions.size(),
                    questions.stream().map(QuizQuestion::quote).distinct().count());
            for (QuizQuestion question : questions) {
                String words = question.quote().said().stream()
                        .map(Excerpt::words)
                        .reduce("", String::concat)
                        .toLowerCase(Locale.ROOT);
                assertFalse(words.contains(question.speaker().surname().toLowerCase(Locale.ROOT)), words);
                assertEquals(question.quote().speaker().orElseThrow(), question.speaker());
                assertEquals(
                        question.choices().size(),
                        question.choices().stream().distinct().count());
            }
        }
    }

    @Test
    @DisplayName("is the same again for the same number")
    void repeated() {
        assertEquals(round(7), round(7));
    }

    @Test
    @DisplayName("has no questions where nobody is quoted")
    void nobody() {
        assertEquals(List.of(), new QuizRound(List.of(), List.of(), 1).questions());
    }

    @Test
    @DisplayName("keeps its score in the message")
    void score() {
        QuizScore score = QuizScore.in("words\n-# score: <@12> 1 · <@34> 2")
                .plus("12")
                .plus("12")
                .plus("56");
        assertEquals("-# score: <@12> 3 · <@34> 2 · <@56> 1", score.line());
        assertEquals(
                Map.of(), QuizScore.in("-# score: <@12> 1\nsomething below").right());
        assertTrue(QuizScore.in("").line().isEmpty());
    }

    private List<QuizQuestion> round(long seed) {
        return new QuizRound(desk.statements(Library.BUNDLED), desk.people(Library.BUNDLED), seed).questions();
    }
}
