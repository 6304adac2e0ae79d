package onrecord.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import onrecord.quote.ComparedWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates")
@Execution(ExecutionMode.CONCURRENT)
class DatesTest {
    private static final String HEADLINE = "The new ferry of Ostbay";

    private static Optional<String> between(String one, String other) {
        return new Papers().with(HEADLINE, one).with(HEADLINE, other).last(Dates.ofAnyEvent());
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("of one event differ")
    @CsvSource(delimiter = '|', textBlock = """
            The crew held its sea trial on Tuesday.              | It was calm at the sea trial of the crew Wednesday.    | Tuesday / Wednesday
            The shipyard was founded by sailors in 1974.         | Sailors founded the shipyard in 1981.                  | in 1974 / in 1981
            The ferry line opens on March 4, 2027.               | They plan to open the ferry line on 9 March 2027.      | March 4, 2027 / 9 March 2027
            The council signed the contract on Monday.           | The contract was signed by the council on Jan. 10, 2023. | Monday / Jan. 10, 2023
            """)
    void differ(String one, String other, String values) {
        assertEquals(Optional.of(values), between(one, other));
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("that can be one day, or belong to two events, do not differ")
    @CsvSource(delimiter = '|', textBlock = """
            The council signed the contract on Monday.           | The contract was signed by the council on Jan. 9, 2023.
            The crew held its sea trial on Tuesday.              | The crew was paid on Wednesday.
            The crew held its sea trial on Tuesday.              | The crew rested, and after the sea trial it met on Friday.
            The shipyard was founded by sailors in 1974.         | In 1981 the shipyard was sold.
            The ferry line opens in March 2027.                  | The ferry line opens on March 4, 2027.
            The crew held its sea trial on Tuesday.              | The crew held its sea trial on Tuesday and Wednesday.
            """)
    void agree(String one, String other) {
        assertEquals(Optional.empty(), between(one, other));
    }

    @Test
    @DisplayName("told from the paper's own day are reckoned")
    void reckoned() {
        String then = "The shipyard was founded by sailors in 1974.";
        String ago = "The shipyard was founded by sailors 12 years ago.";
        assertEquals(
                Optional.of("in 1974 / 12 years ago"),
                new Papers()
                        .with(HEADLINE, then)
                        .on("2024-05-02", HEADLINE, ago)
                        .last(Dates.ofAnyEvent()));
        assertEquals(
                Optional.empty(),
                new Papers()
                        .with(HEADLINE, then)
                        .on("1985-05-02", HEADLINE, ago)
                        .last(Dates.ofAnyEvent()));
        assertEquals(Optional.empty(), between(then, ago));
        assertEquals(
                Optional.of("yesterday / Friday"),
                new Papers()
                        .on("2024-05-02", HEADLINE, "The sea trial of the crew was held yesterday.")
                        .on("2024-05-04", HEADLINE, "The sea trial of the crew was held on Friday.")
                        .last(Dates.ofAnyEvent()));
    }

    @Test
    @DisplayName("only count for the event that is asked for")
    void asked() {
        Papers papers = new Papers()
                .with(HEADLINE, "The crew held its sea trial on Tuesday.")
                .with(HEADLINE, "It was calm at the sea trial of the crew Wednesday.");
        assertEquals(Optional.empty(), papers.last(Dates.of(ComparedWords.of("strike vote"))));
        assertEquals(Optional.of("Tuesday / Wednesday"), papers.last(Dates.of(ComparedWords.of("sea trial"))));
    }
}
