package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.article.Drafts;
import onrecord.quote.Speaker;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("That somebody was not where they are to have spoken")
class AbsenceTest {
    private static final FiledArticle GAZETTE = Weighed.filed(Drafts.article(
            "gazette.txt",
            "Skarn votes",
            "Mayor Marta Keel, who was not in Skarn on Monday, said the vote was fair.",
            "Governor Paul Reed did not attend the opening, but spoke in Skarn later. “I am glad,” Reed said.",
            "Captain Ida Brandt did not speak in Skarn. “Never again,” Brandt said in Skarn on Friday."));
    private static final List<Speaker> SPEAKERS =
            Weighed.quotes(GAZETTE).speakers().all();

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is told by a sentence about them")
    @CsvSource(delimiter = '|', textBlock = """
                    What did Keel say in Skarn on Monday?   | Keel   | true
                    What did Keel say in Ostbay?            | Keel   | false
                    What did Keel say about the vote?       | Keel   | false
                    What did Reed say at the opening?       | Reed   | true
                    What did Reed say in Skarn?             | Reed   | false
                    What did Brandt say in Skarn?           | Brandt | false
                    """)
    void told(String question, String surname, boolean away) {
        List<Speaker> about =
                SPEAKERS.stream().filter(s -> s.surname().equals(surname)).toList();
        List<Candidate> candidates = IntStream.range(0, GAZETTE.sentences().size())
                .mapToObj(i -> new Weighed(Weighed.quotes(GAZETTE)).of(GAZETTE, i, 1))
                .toList();
        Optional<Candidate> correction = Absence.of(
                        new Question(question, Question.Kind.SAID, about, List.of(), List.of()))
                .flatMap(absence -> absence.toldBy(candidates));
        assertEquals(away, correction.isPresent(), correction.toString());
    }

    @Test
    @DisplayName("is not asked for where nobody or two are named")
    void nobody() {
        assertTrue(Absence.of(new Question(
                        "What did they say in Skarn?", Question.Kind.SAID, List.of(), List.of(), List.of()))
                .isEmpty());
    }
}
