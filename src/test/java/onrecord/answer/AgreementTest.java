package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.article.Drafts;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a question asserts")
class AgreementTest {
    @ParameterizedTest(name = "[{index}] {1} of {0}")
    @DisplayName("has names, which stand in the sentence or do not")
    @CsvSource(delimiter = '|', textBlock = """
                    1   | Which boats use the harbour?
                    1   | Why did Ostbay open its harbour?
                    0   | Why did Skarn open its harbour?
                    0.5 | Why did Ostbay open the harbour of Skarn?
                    """)
    void names(double share, String question) {
        assertEquals(
                share,
                agreement(question, "The harbour of Ostbay was opened in May.").names());
    }

    @ParameterizedTest(name = "[{index}] {1} of {0}")
    @DisplayName("has numbers, which stand near or do not")
    @CsvSource(delimiter = '|', textBlock = """
                    1   | Where do the 40 boats lie?
                    1   | Where do the forty boats lie?
                    0   | Where do the 41 boats lie?
                    0.5 | Where do the 40 boats of 1998 lie?
                    1   | Where do the two crews meet?
                    1   | Why is the first boat red?
                    1   | What is a Neptun-7?
                    """)
    void numbers(double share, String question) {
        assertEquals(share, agreement(question, "The 40 boats lie in Ostbay.").numbers());
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is turned where a sentence denies it, or says the opposite")
    @CsvSource(delimiter = '|', textBlock = """
                    Where is the toll paid?              | The toll is not paid in Ostbay.
                    Where is the toll not paid?          | The toll is paid in Ostbay.
                    Who was elected before the war?      | Keel was elected after the war.
                    Who won the third vote?              | Keel won the first vote.
                    Which boat is the weaker one?        | The stronger boat is the Aurora.
                    """)
    void turned(String question, String sentence) {
        assertEquals(true, agreement(question, sentence).turned());
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is not turned where both say the same, or something else is denied")
    @CsvSource(delimiter = '|', textBlock = """
                    Where is the toll paid?       | The toll is paid in Ostbay.
                    Where is the toll not paid?   | The toll is not paid in Ostbay.
                    Where is the toll paid?       | The toll is paid in Ostbay; nobody likes it.
                    Who won the third vote?       | Keel won the third vote, after the first.
                    """)
    void straight(String question, String sentence) {
        assertEquals(false, agreement(question, sentence).turned());
    }

    @ParameterizedTest(name = "[{index}] {1} {2}")
    @DisplayName("has words, of which the rarest missing one counts")
    @CsvSource(delimiter = '|', textBlock = """
                    true  | toll tunnel | The toll is paid in Ostbay.
                    false | toll paid   | The toll is paid in Ostbay.
                    false | toll being  | The toll is paid in Ostbay.
                    """)
    void missing(boolean missing, String terms, String sentence) {
        List<String> words = List.of(terms.split(" ", -1));
        Topic topic = new Topic(words, word -> 1, 10);
        assertEquals(missing, of("Which?", topic, sentence).missing() > 0);
    }

    private static Agreement agreement(String question, String sentence) {
        return of(question, new Topic(List.of(), word -> 0, 10), sentence);
    }

    private static Agreement of(String asked, Topic topic, String sentence) {
        FiledArticle filed = Weighed.filed(Drafts.article("gazette.txt", "News of the day", sentence));
        Question question = new Question(asked, Question.Kind.OTHER, List.of(), List.of(), List.of());
        ReadQuestion read = new ReadQuestion(question, asked, List.of(), Optional.empty(), List.of(), false);
        return Agreement.of(read, topic, Weighed.featured(filed, 0.8, 0.5, 0.5));
    }
}
