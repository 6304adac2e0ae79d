package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The shape of an answer")
class AnswerTypesTest {
    @ParameterizedTest(name = "[{index}] {0}: {1}: {2}")
    @DisplayName("is told by what is asked for")
    @CsvSource(delimiter = '|', textBlock = """
                    NUMBER | Some 300 boats left.                     | true
                    NUMBER | Twelve boats left.                       | true
                    NUMBER | Dozens of boats left.                    | true
                    NUMBER | Boats left for the tense island.         | false
                    TIME   | The ferry sank in 1998.                  | true
                    TIME   | The ferry sank on Monday.                | true
                    TIME   | The ferry sank in March.                 | true
                    TIME   | The ferry sank last year.                | true
                    TIME   | The ferry sank eleven years ago.         | true
                    TIME   | The ferry sank near the 300 islands.     | false
                    PLACE  | The ferry sank in Ostend.                | true
                    PLACE  | The ferry sank near the North Sea.       | true
                    PLACE  | The ferry sank in the storm.             | false
                    REASON | The ferry sank because of ice.           | true
                    REASON | The ferry sank after a storm.            | true
                    REASON | Ice caused the loss.                     | true
                    REASON | The ferry sank.                          | false
                    PERSON | Marta Keel steered the ferry.            | true
                    PERSON | The ferry sank on Monday.                | false
                    """)
    void shapes(Question.Kind kind, String sentence, boolean fits) {
        assertEquals(
                fits, AnswerTypes.shape(kind).orElseThrow().matcher(sentence).find());
    }

    @ParameterizedTest
    @DisplayName("may be any for the other kinds")
    @EnumSource(
            value = Question.Kind.class,
            names = {"SAID", "WHO_SAID", "YES_NO", "OTHER"})
    void any(Question.Kind kind) {
        assertEquals(true, AnswerTypes.shape(kind).isEmpty());
    }
}
