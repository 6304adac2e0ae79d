package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A follow-up question")
@Execution(ExecutionMode.CONCURRENT)
class FollowUpsTest {
    private static final Velm VELM = new Velm();

    @AfterAll
    static void close() {
        VELM.close();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is completed from what was asked and shown before")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            What did Holt say about the strike? / and ames?                              | What did Tom Ames say about the strike?
            What did Holt say about the strike? / And what did Ames say?                 | What did Tom Ames say about the strike?
            What did Holt say about the strike? / ok, then the mayor?                    | What did Peter Lund say about the strike?
            What did Holt say about the strike? / what about Brandeis?                   | What did Brandeis say about the strike?
            What did Holt say about the strike? / and the customs minister?              | What did the customs minister say about the strike?
            What did Lund say about the school? / And the school envoy to Skarn?         | What did Ida Moss say about the school?
            holt on the strike / Ames                                                    | What did Tom Ames say about the strike?
            Who is Tom Ames? / and Peter Lund?                                           | Who is Peter Lund?
            What did Holt say about the strike? / was Ames angrier? / and Dahl?          | What did Lena Dahl say about the strike?
            Did Norway send ferries? / and Denmark?                                      | Did Denmark send ferries?
            How many dockers are on strike? / and Dahl?                                  | What did Lena Dahl say about how many dockers are on strike?
            why did the council close the school / and reyes                             | What did Olga Reyes say about the school?
            What did Holt say about the strike? / wages?                                 | What did Holt say about wages?
            What did Holt say about the strike? / what about the sailors                 | What did Holt say about the sailors?
            What did the company offer the dockers? / what about bread? / and on fish?   | What did the company offer the dockers on fish?
            What happened in Velm? / and in Skarn?                                       | What happened in Skarn?
            Who spoke about the strike? / what about the school?                         | Who spoke about the school?
            What did Holt say about the strike? / no i meant the norwegian               | What did Lena Dahl say about the strike?
            What did Holt say about the strike? / not holt, dahl                         | What did Lena Dahl say about the strike?
            What did Holt say about the strike? / sorry, I meant about the ferries       | What did Holt say about the ferries?
            What did Lund say about the school? / is he a minister?                      | Is Peter Lund a minister?
            Who spoke for the dockers? / What did Holt say? / what does she want?        | What does Karin Holt want?
            What did Dahl say about bread? / what are her demands?                       | What are Lena Dahl's demands?
            How many pupils go to the school? / where will they move?                    | Where will the pupils move?
            when was the school built? / why is it closing?                              | Why is the school closing?
            why did the council close the school / what did the mayor say about it?      | What did Peter Lund say about the school?
            What did the company offer the dockers? / did they accept?                   | Did the dockers accept what the company offered the dockers?
            What did Holt say about the strike? / how did the company respond?           | How did the company respond about the strike?
            What did Holt say about the strike? / did anyone disagree?                   | Did anyone disagree about the strike?
            Which ships waited for the harbour? / which harbours were they?              | Which harbours: which ships waited for the harbour?
            why did the council close the school / when?                                 | When did the council close the school?
            why did the council close the school / when was that? / where?               | Where did the council close the school?
            How many dockers are on strike? / since when?                                | Since when are dockers on strike?
            What happened to the school? / how come?                                     | Why did this happen to the school?
            What did Lund say about the school? / when did he say that?                  | When did Lund say this about the school?
            What did Lund say about the school? / when?                                  | When did Lund say this about the school?
            Did the dockers reject the offer? / why?                                     | Why did the dockers reject the offer?
            Who closed the school? / why?                                                | Why was this: who closed the school?
            What did Holt say about the strike? / who else?                              | Who else spoke about the strike?
            What did Holt say about the strike? / what else?                             | What else did Holt say about the strike?
            What did Holt say about the strike? / what else did she say?                 | What else did Holt say about the strike?
            How many dockers are on strike? / do the articles agree?                     | Do the articles agree on how many dockers are on strike?
            How many dockers are on strike? / do the articles agree? / and how long?     | How long are dockers on strike?
            When was the school built? / which article is that                           | Which article has “The council of Velm voted on Tuesday to close the old school …”?
            When was the school built? / what date                                       | When was “Velm votes to close its old school” published?
            What did Reyes say about the school? / who said that?                        | Who said “A school is more than a roof, Olga Reyes said.”?
            When was the school built? / who wrote that article?                         | Who wrote the article with “The council of Velm voted on Tuesday to close the old school …”?
            What did Holt say about the strike? / thanks! / and Ames?                    | What did Tom Ames say about the strike?
            """)
    void completed(String dialogue, String whole) {
        assertEquals(Optional.of(whole), VELM.understood(dialogue));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is none when it is whole, or about something new, or when nothing was said before")
    @ValueSource(
            strings = {
                "and Ames?",
                "why?",
                "what did she say?",
                "thanks! / and Ames?",
                "What did Holt say about the strike? / When was the school built?",
                "What did Holt say about the strike? / What did Reyes say about the school?",
                "What did Holt say about the strike? / ok then what did lund say about the school",
                "What did Holt say about the strike? / Who said that the harbour is a pond?",
                "What did Holt say about the strike? / Did Lund say he would close the school?",
                "What did Holt say about the strike? / thanks!",
                "What did Holt say about the strike? / ?!",
                "What did Holt say about the strike? / pupils",
                "What did Holt say about the strike? / Is it true that the school is closing?",
            })
    void alone(String dialogue) {
        assertEquals(Optional.empty(), VELM.understood(dialogue));
    }

    @Test
    @DisplayName("keeps what was typed beside the whole question")
    void asked() {
        assertEquals(
                "and ames?",
                VELM.last("What did Holt say about the strike? / and ames?")
                        .question()
                        .asked());
    }

    @Nested
    @DisplayName("about an answer")
    class AboutAnswer {
        @Test
        @DisplayName("for its article is answered with the same words")
        void article() {
            String words = first("When was the school built? / which article is that");
            assertTrue(words.contains("The school was built in 1921."), words);
        }

        @Test
        @DisplayName("for its date is answered with the day as the article writes it, or not at all")
        void date() {
            assertEquals("March 4, 2026", first("When was the school built? / what date"));
            assertInstanceOf(Answer.NotFound.class, VELM.last("Who says a harbour is a pond? / what date"));
        }

        @Test
        @DisplayName("for its author is not answered when the article names none")
        void author() {
            assertInstanceOf(Answer.NotFound.class, VELM.last("When was the school built? / who wrote it?"));
        }

        @Test
        @DisplayName("for a circumstance is answered with the words that hold it, or their neighbours")
        void beside() {
            String why = "Why did the council close the school?";
            assertTrue(first(why + " / when?").contains("voted on Tuesday"));
            assertTrue(first("What did the company offer the dockers? / when?").contains("on Sunday"));
        }

        @Test
        @DisplayName("for others leaves out who was heard")
        void others() {
            Answer.Found found =
                    assertInstanceOf(Answer.Found.class, VELM.last("What did Dahl say about the strike? / who else?"));
            assertTrue(found.evidence().stream()
                    .flatMap(e -> e.quote().stream())
                    .flatMap(q -> q.speaker().stream())
                    .noneMatch(s -> s.name().equals("Lena Dahl")));
        }

        @Test
        @DisplayName("for more leaves out what was shown")
        void more() {
            List<String> shown = words("What did Lund say? ").stream().limit(3).toList();
            assertTrue(words("What did Lund say?  / what else?").stream().noneMatch(shown::contains));
        }

        @Test
        @DisplayName("that is in dispute is answered with both accounts")
        void disputed() {
            String all = String.join("\n", words("How many dockers are on strike? / do the articles agree?"));
            assertTrue(all.contains("900") && all.contains("1,100"), all);
        }

        private String first(String dialogue) {
            return words(dialogue).getFirst();
        }

        private List<String> words(String dialogue) {
            Answer.Found found = assertInstanceOf(Answer.Found.class, VELM.last(dialogue), dialogue);
            return found.evidence().stream().map(e -> e.excerpt().words()).toList();
        }
    }

    @Test
    @DisplayName("that nothing answers is taken as typed when that may be meant, too")
    void better() {
        Answer answer = VELM.last("What did Holt say about the strike? / pupils");
        assertInstanceOf(Answer.Found.class, answer);
        assertInstanceOf(Answer.NotFound.class, VELM.last("What did Holt say about the strike? / pupils?"));
    }

    @Test
    @DisplayName("chooses among the people of one name")
    void chosen() {
        Answer answer = VELM.last("What did Lund say about the school?");
        Answer which = new Answer.WhichOne(
                new Question("What did Moss say?", Question.Kind.SAID, List.of(), List.of(), List.of()),
                Stream.of("Ida Moss", "Otto Moss")
                        .map(name -> new onrecord.quote.Speaker(name, java.util.Set.of("Moss"), List.of("pilot")))
                        .toList());
        assertFalse(answer instanceof Answer.WhichOne);
        Background background = new Background(
                List.of(which),
                onrecord.quote.LibraryQuotes.of(List.of()),
                new QuestionReader(Town.SPEAKERS, Town.WORDS));
        for (String typed : List.of("Otto", "the second one", "2")) {
            assertEquals(
                    Optional.of(new Completion.Whole("What did Otto Moss say?")),
                    new CandidateChosen().complete(Turn.typed(typed), background));
        }
        assertEquals(Optional.empty(), new CandidateChosen().complete(Turn.typed("pilot"), background));
    }

    @Test
    @DisplayName("never grows without end")
    void bounded() {
        String dialogue =
                "What did Holt say about the strike?" + " / and the very long ferry timetable of Velm?".repeat(9);
        assertTrue(VELM.understood(dialogue).orElse("").length() <= 200);
    }
}
