package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The shape of an answer")
class AnswerTypesTest {
    private static double fit(Question.Kind kind, String question, String sentence) {
        return AnswerTypes.fit(new Question(question, kind, List.of(), List.of(), List.of()), sentence);
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}: {2}")
    @DisplayName("is told by what is asked for")
    @CsvSource(delimiter = '|', textBlock = """
                    TIME   | The ferry sank in 1998.                  | 1
                    TIME   | The ferry sank on Monday.                | 1
                    TIME   | The ferry sank in March.                 | 1
                    TIME   | The ferry sank last year.                | 1
                    TIME   | The ferry sank eleven years ago.         | 1
                    TIME   | The ferry will sail again soon.          | 0.5
                    TIME   | The ferry sank near the 300 islands.     | 0
                    PLACE  | The ferry sank in Ostend.                | 1
                    PLACE  | The ferry sank near the North Sea.       | 1
                    PLACE  | The ferry came from Ostend.              | 0.5
                    PLACE  | The ferry sank in the storm.             | 0
                    PLACE  | The ferry sank in March.                 | 0
                    REASON | The ferry sank because of ice.           | 1
                    REASON | The ferry sank after a storm.            | 0.5
                    REASON | Ice caused the loss.                     | 1
                    REASON | The ferry sank.                          | 0
                    PERSON | Marta Keel steered the ferry.            | 1
                    PERSON | The ferry sank on Monday.                | 0
                    LIST   | Ships, barges and rafts left.            | 1
                    LIST   | Ships and rafts left.                    | 0.5
                    LIST   | The ships left.                          | 0
                    """)
    void shapes(Question.Kind kind, String sentence, double fit) {
        assertEquals(fit, fit(kind, "What about it?", sentence));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}: {2}")
    @DisplayName("is a figure of the unit asked for, or less well any other figure")
    @CsvSource(delimiter = '|', textBlock = """
                    How many boats left?           | Some 300 boats left the harbour.         | 1
                    How many boats left?           | Twelve old fishing boats left.           | 1
                    How many boats left?           | Dozens of boats left.                    | 1
                    How many boats left?           | The boats left with 300 men.             | 0.5
                    How many boats left?           | The boats left in May 1998.              | 0
                    how many boats left            | The boats left for the tense island.     | 0
                    How many of the 9 boats left?  | The 9 boats stayed.                      | 0
                    How many people died?          | The storm left 12 dead.                  | 1
                    How much did the pier cost?    | The pier cost €81 million.               | 1
                    How much did the pier cost?    | The pier has 81 posts.                   | 0.5
                    How long was the strike?       | The strike went on for six weeks.        | 1
                    How old is the captain?        | The 61-year-old captain retired.         | 1
                    How far is the island?         | The island lies 12 miles away.           | 1
                    What percentage voted?         | Some 61 percent voted.                   | 1
                    """)
    void figures(String question, String sentence, double fit) {
        assertEquals(fit, fit(Question.Kind.NUMBER, question, sentence));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}: {2}")
    @DisplayName("explains the term that is asked for")
    @CsvSource(delimiter = '|', textBlock = """
                    What does QF stand for?   | The QF (Quay Fund) paid for it.                     | 1
                    What does QF stand for?   | The Quay Fund (QF) paid for it.                     | 1
                    What is the Quay Fund?    | The Quay Fund, a body of nine fishermen, paid.      | 1
                    What is the Quay Fund?    | The Quay Fund is a body of nine fishermen.          | 1
                    what is skarn             | A village of nine houses known as Skarn burned.     | 1
                    What is the Quay Fund?    | The law that allows the Quay Fund to lend was new.  | 0.5
                    What is the Quay Fund?    | The Quay Fund paid for it.                          | 0
                    What is the Quay Fund?    | The mayor, a fisherman, paid for it.                | 0
                    What is?                  | The mayor is a fisherman.                           | 0
                    """)
    void definitions(String question, String sentence, double fit) {
        assertEquals(fit, fit(Question.Kind.DEFINITION, question, sentence));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @DisplayName("is not what the question says already")
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON | Who met Marta Keel?          | Marta Keel met nobody.
                    TIME   | What happened on Monday when? | On Monday the ferry sank.
                    PLACE  | Where in Ostend is it?       | It is in Ostend.
                    """)
    void repeated(Question.Kind kind, String question, String sentence) {
        assertEquals(0, fit(kind, question, sentence));
    }

    @Test
    @DisplayName("is a name the question does not have, where one of a kind is asked for")
    void names() {
        assertEquals(0.5, fit(Question.Kind.OTHER, "Which company built the pier?", "The pier was built by Skarn."));
        assertEquals(0, fit(Question.Kind.OTHER, "Which company built the pier?", "The pier was built by fishermen."));
        assertEquals(0.5, fit(Question.Kind.PERSON, "Who sang on the pier?", "On the pier sang Adina."));
        assertEquals(1, fit(Question.Kind.PLACE, "Which country did the storm hit?", "The storm hit Japan."));
        assertEquals(0, fit(Question.Kind.PLACE, "Which town did the storm hit?", "The storm hit Japan."));
    }

    @ParameterizedTest
    @DisplayName("may be any for the other kinds")
    @EnumSource(
            value = Question.Kind.class,
            names = {"SAID", "WHO_SAID", "COMPARISON", "OTHER"})
    void any(Question.Kind kind) {
        assertEquals(0, fit(kind, "What about it?", "In 1998 Marta Keel left Ostend because of ice."));
    }
}
