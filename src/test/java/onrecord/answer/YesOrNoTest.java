package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Yes or no")
class YesOrNoTest {
    @ParameterizedTest(name = "[{index}] {1} {2} {0}")
    @DisplayName("is read out of the evidence")
    @CsvSource(delimiter = '|', textBlock = """
                    YES | Did the council accept the toll?      | The council accepted the toll on Monday.
                    YES | did the council accept the toll       | On Monday the council agreed to the toll.
                    NO  | Did the council accept the toll?      | The council rejected the toll.
                    NO  | Did the council accept the toll?      | The council has not accepted any toll.
                    NO  | Did the council accept the toll?      | The council refused to accept the toll.
                    YES | Did the council reject the toll?      | The council refused the toll.
                    NO  | Did the council reject the toll?      | The council did not reject it out of hand.
                    NO  | Did the council reject the toll?      | The council approved the toll.
                    NO  | Did Keel win the vote?                | Keel lost the vote.
                    YES | Did Keel win the vote?                | Keel, who had never run before, won the vote.
                    NO  | Was Keel in Ostend on Monday?         | Keel, who was not in Ostend on Monday, wrote a letter.
                    NO  | Does the harbour have a crane?        | The harbour has no crane.
                    NO  | Is Keel optimistic about the vote?    | Keel said she saw no reason for optimism.
                    YES | Did Keel dismiss the harbour master?  | Keel sacked the harbour master.
                    NO  | Will the ferry sail?                  | The ferry will never sail again.
                    YES | Has the ferry not returned?           | The ferry has not returned.
                    NO  | Did Moscow accept the plan?           | Russia rejected the plan.
                    NO  | Was the plan accepted by Keel?        | The plan was accepted by nobody but rejected by Keel.
                    YES | Hasn't the bridge opened?             | The bridge opened in May.
                    NO  | Did the crew agree to the plan?       | For the crew an agreement was impossible.
                    YES | Is Marta Keel a mayor?                | The crowd listened to Mayor Marta Keel on Monday.
                    YES | is Keel the pilot                     | Keel, a young pilot from Skarn, brought the ferry in.
                    NO  | Is Keel a pilot?                      | Keel, a former pilot, paints boats.
                    YES | Was Keel a pilot?                     | Keel, a former pilot, paints boats.
                    """)
    void says(Polarity polarity, String question, String evidence) {
        assertEquals(Optional.of(polarity), says(question, evidence));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is left open where the evidence says neither")
    @CsvSource(delimiter = '|', textBlock = """
                    Did the council accept the toll?  | The toll is two crowns.
                    Did the council accept the toll?  | It would help if the council accepted the toll.
                    Did the council accept the toll?  | Keel hoped the council would accept the toll.
                    Did the council accept the toll?  | The crew accepted the toll.
                    Did it?                           | It did.
                    Did Keel?                         | Keel did.
                    Is Keel a pilot?                  | The pilot and two sailors waved to Keel.
                    Is Keel a pilot?                  | Keel waved; the pilot did not.
                    """)
    void open(String question, String evidence) {
        assertEquals(Optional.empty(), says(question, evidence));
    }

    private static Optional<Polarity> says(String question, String evidence) {
        return YesOrNo.says(new Question(question, Question.Kind.YES_NO, List.of(), List.of(), List.of()), evidence);
    }
}
