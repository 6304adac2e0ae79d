package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sentence that asks")
class AskingSentenceTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is the last question after what is told")
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank on Monday. How many were on board? | How many were on board?
            "We were lucky." Who said that?                   | Who said that?
            What did Keel say about the toll? thanks          | What did Keel say about the toll? thanks
            It rained. In which town did the dam break?       | In which town did the dam break?
            the U.S. was late                                 | the U.S. was late
            Keel resigned                                     | Keel resigned
            """)
    void found(String message, String asks) {
        assertEquals(asks, message.substring(AskingSentence.start(message)));
    }
}
