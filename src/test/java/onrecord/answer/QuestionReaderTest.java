package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.Span;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.Mention;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question is read for")
class QuestionReaderTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("its kind")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    What did Keel say about the harbour?       | SAID
                    what did keel say about the harbour        | SAID
                    What does Keel think of the tunnel?        | SAID
                    What did Marta Keel call the tax?          | SAID
                    According to Keel, what about the ice?     | SAID
                    What did Keel warn of?                     | SAID
                    What does Keel demand of the council?      | SAID
                    How did Finch react to the vote?           | SAID
                    What did Keel tell the council?            | SAID
                    Tell me what Keel said about the ice       | SAID
                    Who said the harbour would stay open?      | WHO_SAID
                    Who warned of ice?                         | WHO_SAID
                    who told the council to close the bridge?  | WHO_SAID
                    Whose words are these?                     | WHO_SAID
                    Who used the words "ice tax"?              | WHO_SAID
                    "We will not close" - when was that?       | WHO_SAID
                    From whom is the letter?                   | WHO_SAID
                    Who led the meeting?                       | PERSON
                    Whom did the council choose?               | PERSON
                    Whose ferry sank?                          | PERSON
                    Which minister came to Ostend?             | PERSON
                    When did the ferry leave?                  | TIME
                    What year was the bridge built?            | TIME
                    In which month did the ice come?           | TIME
                    On what day is the vote?                   | TIME
                    so when did the ferry leave?               | TIME
                    Where did the meeting start?               | PLACE
                    In what town was the meeting?              | PLACE
                    Which country sent the envoy?              | PLACE
                    How many people live in the town?          | NUMBER
                    How much is the toll?                      | NUMBER
                    How long is the tunnel?                    | NUMBER
                    How old is the ferry?                      | NUMBER
                    What share of the boats came home?         | NUMBER
                    In Ostend how many boats are there?        | NUMBER
                    Why was the harbour shut?                  | REASON
                    What caused the storm?                     | REASON
                    How come the bridge is shut?               | REASON
                    Is the bridge shut?                        | YES_NO
                    Did Keel close the harbour?                | YES_NO
                    Will the tunnel open?                      | YES_NO
                    hey, is the bridge shut?                   | YES_NO
                    What happened to the ferry?                | OTHER
                    ferry crew                                 | OTHER
                    What is the ice tax?                       | OTHER
                    How do boats get through the ice?          | OTHER
                    %%                                         | OTHER
                    ???                                        | OTHER
                    """)
    void kind(String typed, Question.Kind kind) {
        assertEquals(kind, Town.read(typed).question().kind());
    }

    @Nested
    @DisplayName("whom it means")
    class Whom {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("whatever the case, with or without the first name")
        @ValueSource(
                strings = {
                    "What did Keel say?",
                    "what did keel say?",
                    "WHAT DID KEEL SAY?",
                    "What did Marta Keel say?",
                    "What is Keel's view?",
                    "What is Keel’s view?"
                })
        void named(String typed) {
            assertEquals(List.of("Marta Keel"), about(typed));
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("also misspelt, and mends the question")
        @CsvSource({
            "What did Halvorson say?, Halvorsen",
            "What did Halvosen say?, Halvorsen",
            "what did halvrosen say?, Halvorsen",
            "What did Finhc say?, Finch",
            "What did Fich say?, ''",
        })
        void misspelt(String typed, String surname) {
            ReadQuestion read = Town.read(typed);
            boolean mended = !surname.isEmpty();
            assertEquals(
                    mended ? List.of(surname) : List.of(),
                    read.question().about().stream().map(Speaker::surname).toList());
            assertEquals(
                    mended,
                    read.understood().contains(surname) && !read.understood().equals(typed));
            assertEquals(typed, read.question().asked());
        }

        @Test
        @DisplayName("both sides of a dispute")
        void both() {
            assertEquals(List.of("Marta Keel", "Clara Finch"), about("What do Keel and Finch say about the tax?"));
        }

        @Test
        @DisplayName("nobody surely when two bear the name, until the first name is told")
        void ambiguous() {
            ReadQuestion read = Town.read("What did Brandt say about the tax?");
            assertEquals(List.of(), read.question().about());
            assertEquals(
                    List.of("Ida Brandt", "Otto Brandt"),
                    read.candidates().stream().map(Speaker::name).toList());
            assertEquals(List.of("Otto Brandt"), about("What did Otto Brandt say about the tax?"));
        }

        @Test
        @DisplayName("a stranger, when nobody bears the name of who should have said it")
        void stranger() {
            ReadQuestion read = Town.read("What did Vasquez say about the tax?");
            assertEquals(Optional.of("Vasquez"), read.stranger());
            assertEquals(List.of("Vasquez"), read.unknown());
            assertEquals(
                    Optional.of("vasquez"),
                    Town.read("what did vasquez say about the tax?").stranger());
            assertEquals(
                    Optional.empty(),
                    Town.read("What did Keel say about the tax?").stranger());
            assertEquals(
                    Optional.empty(),
                    Town.read("What did the mayor say about the tax?").stranger());
        }

        @Test
        @DisplayName("nobody by a word that stands in the articles, however near it is to a name")
        void wordFirst() {
            assertEquals(List.of(), about("What happened to the ferry?"));
        }

        private static List<String> about(String typed) {
            return Town.read(typed).question().about().stream()
                    .map(Speaker::name)
                    .toList();
        }
    }

    @Nested
    @DisplayName("names it does not know")
    class Unknown {
        @Test
        @DisplayName("written with a capital inside the question")
        void capital() {
            assertEquals(
                    List.of("Zanzibar"),
                    Town.read("Is there a ferry to Zanzibar?").unknown());
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("but neither by a first word nor by a title in capitals nor by known words")
        @ValueSource(
                strings = {
                    "Zanzibar has a ferry?",
                    "Is There A Ferry To Zanzibar Today?",
                    "Is there a ferry to Ostend?",
                    "is there a ferry to zanzibar?"
                })
        void none(String typed) {
            assertEquals(List.of(), Town.read(typed).unknown());
        }
    }

    @Nested
    @DisplayName("its topic")
    class Topics {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("without the words that only ask and without the speakers")
        @CsvSource(delimiter = '|', textBlock = """
                        What did Keel say about the ice tax?      | ice tax
                        what did marta keel say on the tunnel     | tunnel
                        How many people live in the town?         | people live town
                        Tell me about the ferry's crew, please    | ferry crew
                        Why was the harbour, the harbour, shut?   | harbour shut
                        Where is the harobur?                     | harbour
                        Who said "we will not close the bridge"?  | not close bridge
                        """)
        void terms(String typed, String terms) {
            assertEquals(
                    List.of(terms.split(" ", -1)), Town.read(typed).question().terms());
        }

        @Test
        @DisplayName("which may be empty")
        void none() {
            assertEquals(List.of(), Town.read("What did Keel say?").question().terms());
            assertEquals(List.of(), Town.read("  ").question().terms());
        }
    }

    @Nested
    @DisplayName("words in quotation marks")
    class Quoted {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("whatever the marks")
        @ValueSource(
                strings = {
                    "Who said \"we will not close\"?",
                    "Who said “we will not close”?",
                    "Who said „we will not close”?",
                    "Who said «we will not close»?",
                    "Who said ''we will not close''?",
                    "Who said \" we will not close \"?"
                })
        void marks(String typed) {
            assertEquals(
                    List.of("we will not close"), Town.read(typed).question().fragments());
        }

        @Test
        @DisplayName("one or several, but none of one or two letters or without an end")
        void several() {
            assertEquals(
                    List.of("ice tax", "ferry"),
                    Town.read("Who said \"ice tax\" and “ferry”?").question().fragments());
            assertEquals(List.of(), Town.read("Who said \"a\"?").question().fragments());
            assertEquals(List.of(), Town.read("Who said \"ice tax?").question().fragments());
            assertEquals(
                    List.of(),
                    Town.read("What's Keel's view of the sailors' ferry?")
                            .question()
                            .fragments());
        }

        @Test
        @DisplayName("in which nobody is looked for")
        void noNames() {
            ReadQuestion read = Town.read("Who said \"Zanzibar belongs to Keel\"?");
            assertEquals(List.of(), read.question().about());
            assertEquals(List.of(), read.unknown());
        }
    }

    @Test
    @DisplayName("what was typed, white space tidied")
    void tidied() {
        assertEquals(
                "Where is the ferry?",
                Town.read("  Where \n is\tthe ferry? ").question().asked());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("nothing it could fail at")
    @ValueSource(
            strings = {
                "\"\"\"\"",
                "''''",
                "$1 \\ ( [ { ^",
                "keel keel keel",
                "🛶",
                "\u0000",
                "----",
                "'s 's",
                "say say",
                "a.b.c",
                "What did @everyone say?",
                "İI ı"
            })
    void odd(String typed) {
        assertEquals(typed.strip(), Town.read(typed).question().asked());
    }

    @Test
    @DisplayName("the same on a Turkish computer")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ReadQuestion read = Town.read("WHAT DID FINCH SAY ABOUT THE ICE IN THE TUNNEL?");
            assertEquals(Question.Kind.SAID, read.question().kind());
            assertEquals(List.of("ice", "tunnel"), read.question().terms());
            assertTrue(read.question().about().stream().anyMatch(s -> s.name().equals("Clara Finch")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Nested
    @DisplayName("called by an office")
    class Offices {
        private final QuestionReader reader = new QuestionReader(
                Speakers.of(List.of(new ArticleQuotes(
                        List.of(
                                new Mention("Marta Keel", Optional.of("harbour commissioner"), new Span(0, 1)),
                                new Mention("Otto Brandt", Optional.of("envoy"), new Span(0, 1)),
                                new Mention("Olga Frost", Optional.of("envoy to the island"), new Span(0, 1))),
                        List.of()))),
                Town.WORDS);

        @Test
        @DisplayName("is whoever holds it, and the office is no topic")
        void holder() {
            ReadQuestion read = reader.read("What did the harbour commissioner say about the bridge?");
            assertEquals(
                    List.of("Marta Keel"),
                    read.question().about().stream().map(Speaker::name).toList());
            assertEquals(List.of("bridge"), read.question().terms());
            assertEquals(Question.Kind.SAID, read.question().kind());
        }

        @Test
        @DisplayName("is a choice when several hold it, unless only one of them is ever quoted")
        void holders() {
            ReadQuestion read = reader.read("What does the envoy say about the bridge?");
            assertEquals(2, read.candidates().size());
            ReadQuestion one = read.among(s -> s.name().equals("Olga Frost"));
            assertEquals(
                    List.of("Olga Frost"),
                    one.question().about().stream().map(Speaker::name).toList());
            assertEquals(List.of(), one.candidates());
            assertEquals(2, read.among(s -> false).candidates().size());
        }
    }

    @Test
    @DisplayName("who announced something is not asked about announcing")
    void announced() {
        assertEquals(
                List.of("bridge", "shut"),
                Town.read("Who announced the bridge would be shut?").question().terms());
    }
}
