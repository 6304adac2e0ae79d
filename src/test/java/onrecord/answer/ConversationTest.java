package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation")
class ConversationTest {
    @Test
    @DisplayName("forgets what lies too far back")
    void bounded() {
        Conversation said = Conversation.NEW;
        for (int i = 0; i < 30; i++) {
            said = said.and(answer("question " + i));
        }
        assertEquals(8, said.answers().size());
        assertEquals(
                Optional.of("question 29"), said.last().map(a -> a.question().asked()));
    }

    @Test
    @DisplayName("can be gone back in to an earlier question")
    void upTo() {
        Conversation said =
                Conversation.NEW.and(answer("one")).and(answer("two")).and(answer("three"));
        assertEquals(
                Optional.of(List.of("one", "two")),
                said.upTo("two")
                        .map(c -> c.answers().stream()
                                .map(a -> a.question().asked())
                                .toList()));
        assertEquals(Optional.empty(), said.upTo("four"));
    }

    private static Answer answer(String asked) {
        return new Answer.WhichOne(
                new Question(asked, Question.Kind.OTHER, List.of(), List.of(), List.of()), List.of());
    }
}
