package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The type of a question")
class QuestionTypesTest {
    private static final QuestionTypes TYPES = new QuestionTypes(Loaded.LANGUAGE);
    private static final NounClasses NOUNS = NounClasses.load();

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("is learned from questions, and known as printed and as typed in chat")
    @CsvSource(delimiter = '|', textBlock = """
                    HUM  | What minister opened the new bridge?
                    HUM  | what minister opened the new bridge
                    HUM  | Which company built the ferry?
                    LOC  | What island lies west of the harbour?
                    LOC  | what river runs through the town
                    NUM  | What was the population of the town last year?
                    NUM  | how many boats left the harbour
                    NUM  | In what year did the mine close?
                    DESC | Why did the bridge fall down?
                    DESC | What is a breakwater?
                    ABBR | What does HMS stand for?
                    ENTY | What fish do the boats bring home?
                    """)
    void coarse(QuestionType.Coarse coarse, String question) {
        assertEquals(coarse, TYPES.of(question).type().coarse());
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @DisplayName("tells counts from dates, and people from companies")
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT      | How many boats left the harbour?
                    DATE       | What year did the mine close?
                    PERSON     | What actress opened the theatre?
                    GROUP      | What company built the ferry?
                    DEFINITION | What is a breakwater?
                    REASON     | Why did the bridge fall down?
                    """)
    void divided(QuestionType type, String question) {
        assertEquals(type, TYPES.of(question).type());
    }

    @ParameterizedTest
    @DisplayName("is some type with a probability, whatever is typed")
    @ValueSource(strings = {"", "?", "''", "ferry", "name", "how", "what's the “", "WHAT IS IT???", "北京 有 多少 人"})
    void anything(String typed) {
        TypedQuestion typed12 = TYPES.of(typed);
        assertNotNull(typed12.type());
        assertTrue(typed12.probability() > 0 && typed12.probability() <= 1.0001);
    }

    @Test
    @DisplayName("knows what common nouns are, singular and plural, the narrowest class first")
    void nouns() {
        assertTrue(NOUNS.of("minister").contains("person.Tops"));
        assertEquals(NOUNS.of("minister"), NOUNS.of("ministers"));
        assertEquals(NOUNS.of("city"), NOUNS.of("cities"));
        assertEquals("entity.Tops", NOUNS.of("city").getLast());
        assertTrue(NOUNS.of("women").contains("person.Tops"));
        assertEquals(List.of(), NOUNS.of("qwertz"));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @DisplayName("comes from the noun that is asked for")
    @CsvSource(delimiter = '|', textBlock = """
                    city    | What city hosts the fair?
                    king    | Which king's crown was stolen?
                    river   | What is the name of the river?
                    boats   | How many boats sank?
                    long    | How long is the pier?
                    price   | What was the price of ice?
                    -       | Who sank the boat?
                    -       | The boat sank
                    """)
    void noun(String noun, String question) {
        List<String> features = List.copyOf(new QuestionFeatures(Loaded.LANGUAGE, NOUNS).of(question));
        String found = features.stream()
                .filter(f -> f.startsWith("noun="))
                .map(f -> f.substring("noun=".length()))
                .findFirst()
                .orElse("-");
        assertEquals(noun, found);
    }
}
