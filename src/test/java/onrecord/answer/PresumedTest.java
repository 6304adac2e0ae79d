package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a question takes for granted")
class PresumedTest {
    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is denied by a sentence that tells the same and says no")
    @CsvSource(delimiter = '|', textBlock = """
                    When did the council accept the toll?           | The council rejected the toll in May.
                    Why did the council accept the toll?            | The council has not accepted the toll.
                    Why did the council agree to the toll?          | The council refused to agree to any toll.
                    How did Ostbay admit the firm?                  | Ostbay has no plans to admit the firm.
                    Why did Keel give the crew a raise?             | Keel said the crew could not have a raise.
                    Who gave Skarn a vote on the tunnel?            | Skarn has no vote on the tunnel, Keel said.
                    when did keel agree to close the wooden gate    | Keel will not shut the gate of the wooden-gate inn.
                    Why was the storm linked to the flood?          | The storm was not linked to the flood.
                    Why did Reed say that he plans to sell the mill? | Reed denied he is planning to sell the mill.
                    Why did the ferry stop sailing?                 | The ferry did not stop sailing.
                    When was the toll accepted by Keel?             | The toll was not accepted by Keel.
                    """)
    void denied(String question, String sentence) {
        assertEquals(Optional.of(true), presumed(question).map(p -> p.deniedBy(sentence, Optional.empty())));
        assertFalse(presumed(question).orElseThrow().affirmedBy(sentence, Optional.empty()));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is not denied by a sentence that tells something else, or says yes")
    @CsvSource(delimiter = '|', textBlock = """
                    When did the council accept the toll?      | The council accepted the toll in May.
                    When did the council accept the new toll?  | The council rejected the toll in May.
                    When did the crew accept the toll?         | The council rejected the toll in May.
                    When did Keel close the harbour?           | Keel opened the harbour in May.
                    Why did Keel leave Skarn?                  | Keel did not leave Ostbay.
                    Why was the storm linked to the flood?     | Nobody knows why the storm was linked to the flood.
                    Why did the council accept the toll?       | Reed asked if the council had not accepted the toll.
                    Why did Keel make a speech?                | Keel did not say why she made her long and angry speech.
                    """)
    void notDenied(String question, String sentence) {
        assertEquals(Optional.of(false), presumed(question).map(p -> p.deniedBy(sentence, Optional.empty())));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is affirmed by a sentence that tells the same")
    @CsvSource(delimiter = '|', textBlock = """
                    When did the council accept the toll?  | The council agreed to the toll in May.
                    Why did Keel close the harbour?        | Ice made Keel shut the harbour.
                    Who gave Skarn a vote?                 | Skarn has a vote since May.
                    """)
    void affirmed(String question, String sentence) {
        assertEquals(Optional.of(true), presumed(question).map(p -> p.affirmedBy(sentence, Optional.empty())));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is nothing where a question asks whether, who or what, or denies something itself")
    @ValueSource(
            strings = {
                "Did the council accept the toll?",
                "Who accepted the toll?",
                "Why did the council not accept the toll?",
                "Why hasn't the ferry sailed?",
                "What is a toll?",
                "Why?",
                "When was it?",
                "toll council may"
            })
    void nothing(String question) {
        assertEquals(Optional.empty(), presumed(question));
    }

    private static Optional<Presumed> presumed(String question) {
        return Presumed.of(new Question(question, Question.Kind.OTHER, List.of(), List.of(), List.of()));
    }
}
