package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.language.Loaded;
import onrecord.language.QuestionTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The kind of a question")
class QuestionKindsTest {
    private static final QuestionKinds KINDS = QuestionKinds.with(new QuestionTypes(Loaded.LANGUAGE));

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @DisplayName("is told by its wording, also as typed in chat")
    @CsvSource(delimiter = '|', textBlock = """
                    WHO_SAID   | Who said the ferry was late?
                    WHO_SAID   | who warned about the ice
                    WHO_SAID   | the bridge is safe, who said that?
                    PERSON     | Who is the new mayor?
                    PERSON     | who's the harbour master
                    PERSON     | hey who runs the mine
                    PERSON     | By whom was the letter written?
                    TIME       | When did the bridge open?
                    TIME       | bridge opens when
                    TIME       | In which year was the mine closed?
                    TIME       | How long ago was that?
                    PLACE      | Where did the ferry sink?
                    PLACE      | the ferry sank where?
                    PLACE      | In which town do they meet?
                    NUMBER     | How many boats left?
                    NUMBER     | boats lost how many
                    NUMBER     | How much did the bridge cost?
                    NUMBER     | What percentage of voters turned out?
                    NUMBER     | What is the population of the island?
                    REASON     | Why did the crew strike?
                    REASON     | the crew is on strike, why?
                    REASON     | What caused the flood?
                    REASON     | how come the school closed
                    REASON     | Reasons for the strike
                    YES_NO     | Did the council agree to the toll?
                    YES_NO     | can you tell me did the council agree
                    YES_NO     | Is it true that the mine closed?
                    YES_NO     | the mine closed, right?
                    YES_NO     | Hasn't the ferry come back?
                    DEFINITION | What does HMS stand for?
                    DEFINITION | What is a breakwater?
                    DEFINITION | what is skarn
                    DEFINITION | define breakwater
                    DEFINITION | What does quayage mean?
                    PLACE      | The ferry ran aground off which small island?
                    PLACE      | Voters of which coastal state said no?
                    TIME       | The bridge was closed in what year?
                    NUMBER     | The toll rose by what percentage?
                    LIST       | Which towns lost power?
                    LIST       | which political parties agreed
                    LIST       | List the demands of the crew
                    LIST       | What three reforms does the council plan?
                    LIST       | What are the main points of the treaty?
                    LIST       | what else did the storm damage
                    COMPARISON | How do Keel and Reed differ on the toll?
                    COMPARISON | keel vs reed on the toll
                    COMPARISON | What is the difference between the two plans?
                    COMPARISON | Do Keel and Reed agree about the toll?
                    COMPARISON | Where do London and Paris stand on fishing?
                    COMPARISON | compare the two plans
                    OTHER      | harbour toll
                    OTHER      | tell me about the storm
                    OTHER      | What happened in the harbour?
                    """)
    void kinds(Question.Kind kind, String question) {
        assertEquals(kind, KINDS.of(question, false, false));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @DisplayName("is learned where no rule knows it")
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON | What actress opened the theatre?
                    PLACE  | What river runs through the valley?
                    """)
    void learned(Question.Kind kind, String question) {
        assertEquals(kind, KINDS.of(question, false, false));
        assertEquals(Question.Kind.OTHER, QuestionKinds.BY_RULES.of(question, false, false));
    }

    @Test
    @DisplayName("is a statement when a known speaker should have made it, unless a reason, date or place is asked for")
    void said() {
        assertEquals(Question.Kind.SAID, KINDS.of("What did Keel say about the toll?", true, false));
        assertEquals(Question.Kind.SAID, KINDS.of("What reforms did Keel propose?", true, false));
        assertEquals(Question.Kind.REASON, KINDS.of("Why did Keel deny it?", true, false));
        assertEquals(Question.Kind.TIME, KINDS.of("When did Keel announce it?", true, false));
    }

    @Test
    @DisplayName("is who said it when words stand in quotation marks")
    void fragment() {
        assertEquals(Question.Kind.WHO_SAID, KINDS.of("where is \"open water\" from", false, true));
    }
}
