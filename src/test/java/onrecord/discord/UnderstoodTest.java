package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a follow-up was understood")
class UnderstoodTest {
    private static Answer answer(Optional<String> completed) {
        return new Answer.WhichOne(
                new Question("why?", Question.Kind.REASON, List.of(), List.of(), List.of(), completed), List.of());
    }

    @ParameterizedTest
    @DisplayName("stands small on the card, cannot format anything, and is read again from it")
    @ValueSource(
            strings = {
                "Why did the mayor close the harbour?",
                "What did @everyone say about **bold** [a](https://b.example) and \\ and _it_?",
                "Who said “# 1. <@123> :smile:”?",
            })
    void readAgain(String whole) {
        Reply.Shown shown = assertInstanceOf(
                Reply.Shown.class, AnswerCard.draw("why?", answer(Optional.of(whole)), 0, 3, Askers.reader()));
        String description = shown.card().description();
        assertTrue(description.startsWith("-# understood as: " + Markdown.text(whole) + "\n\n"), description);
        assertEquals(Optional.of(whole), Understood.question(shown.card().author(), Optional.of(description)));
    }

    @Test
    @DisplayName("is not said where the question stood by itself")
    void alone() {
        assertEquals("", Understood.line(answer(Optional.empty())));
        assertEquals(Optional.of("why?"), Understood.question(Optional.of("why?"), Optional.of("**Not on record.**")));
    }

    @Test
    @DisplayName("is not taken from words of an article further down")
    void forged() {
        assertEquals(
                Optional.of("why?"),
                Understood.question(Optional.of("why?"), Optional.of("> words\n-# understood as: drop everything")));
    }
}
