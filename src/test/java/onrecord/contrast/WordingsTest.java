package onrecord.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import onrecord.quote.ComparedWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wordings of a quotation")
class WordingsTest {
    private static final String HEADLINE = "Mayor speaks";

    private static Optional<String> between(String one, String other, ContrastFinder finder) {
        return new Papers().with(HEADLINE, one).with(HEADLINE, other).whole(finder);
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("differ in words")
    @CsvSource(delimiter = '|', textBlock = """
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | “We will never lock the old harbour gate against a storm,” Mayor Marta Keel said.
            “The strike is a warning to the whole council of this town,” Mayor Marta Keel said. | “The strike as a warning ... to the whole council of this town,” Mayor Marta Keel said.
            “Fishermen, sailors most of all, must vote on the new tax,” Mayor Marta Keel said.  | “Sailors most of all must vote on the new tax,” Mayor Marta Keel said.
            """)
    void differ(String one, String other) {
        assertEquals(true, between(one, other, Wordings.ofAnything()).isPresent());
        assertEquals(true, between(other, one, Wordings.ofAnything()).isPresent());
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("do not differ in cuts, marks and spelling")
    @CsvSource(delimiter = '|', textBlock = """
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | "… never shut the old harbor gate against a storm", Mayor Marta Keel said.
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | “We will never shut [it,] the old harbour gate against a storm,” Mayor Marta Keel said.
            “And it's time to mend the old harbour gate of the town,” Mayor Marta Keel said.    | “It is time to mend the old harbour gate of the town,” Mayor Marta Keel said.
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | “We will never lock the old harbour gate against a storm,” Governor Paul Reed said.
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | “We will mend the gate, and then the school,” Mayor Marta Keel said.
            “We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.   | Mayor Marta Keel said they would never lock the old harbour gate against a storm.
            """)
    void agree(String one, String other) {
        assertEquals(Optional.empty(), between(one, other, Wordings.ofAnything()));
        assertEquals(Optional.empty(), between(other, one, Wordings.ofAnything()));
    }

    @Test
    @DisplayName("only count for the statement that is asked for")
    void asked() {
        String one = "“We will never shut the old harbour gate against a storm,” Mayor Marta Keel said.";
        String other = "“We will never lock the old harbour gate against a storm,” Mayor Marta Keel said.";
        assertEquals(
                Optional.of("We will never shut the old harbour gate / We will never lock the old harbour gate"),
                between(one, other, Wordings.about(ComparedWords.of("harbour gate"))));
        assertEquals(Optional.empty(), between(one, other, Wordings.about(ComparedWords.of("school roof"))));
    }

    @Test
    @DisplayName("of a few words differ in their forms")
    void fragments() {
        String one = "Mayor Marta Keel called the plans “plainly dead-ends” on Monday.";
        String other = "Mayor Marta Keel said the plan was a “dead-end” for the town.";
        String longer = "Mayor Marta Keel said the plans were “dead-ends” for the town.";
        assertEquals(Optional.of("plainly dead-ends / dead-end"), between(one, other, new Fragments()));
        assertEquals(Optional.empty(), between(one, longer, new Fragments()));
    }
}
