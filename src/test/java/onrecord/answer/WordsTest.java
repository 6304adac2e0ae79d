package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import onrecord.quote.Misspelling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words")
class WordsTest {
    @ParameterizedTest(name = "[{index}] {0} and {1}")
    @DisplayName("are related when they are forms of one")
    @CsvSource({
        "harbour, harbour",
        "boat, boats",
        "threaten, threatens",
        "threaten, threatened",
        "negotiate, negotiator",
        "expand, expansion",
        "sanction, sanctions",
        "russia, russian",
        "demand, demanding",
        "talk, talks",
        "meet, meeting",
        "say, says",
        "close, closing",
        "commit, commitment",
        "'100,000', 100000",
        "2014, 2014"
    })
    void related(String a, String b) {
        assertTrue(Words.related(a, b));
        assertTrue(Words.related(b, a));
    }

    @ParameterizedTest(name = "[{index}] {0} and {1}")
    @DisplayName("are not related by some letters alone")
    @CsvSource({
        "boat, bridge",
        "harbour, harvest",
        "ice, iceland",
        "war, warsaw",
        "nation, nato",
        "for, fortune",
        "2014, 2015",
        "14, 14000",
        "1, 1st",
        "us, use",
        "a, as",
        "man, manager"
    })
    void strange(String a, String b) {
        assertFalse(Words.related(a, b));
        assertFalse(Words.related(b, a));
    }

    @Test
    @DisplayName("are lower case, without marks and without the ending of possession")
    void of() {
        assertEquals(
                List.of("nato", "open-door", "policy", "u.s", "said", "100,000", "don't"),
                Words.of("“NATO’s open-door policy,” U.S. said: 100,000 … DON’T!"));
        assertEquals(List.of(), Words.of(" … – “” "));
    }

    @Test
    @DisplayName("that only ask are known")
    void asks() {
        assertTrue(Words.onlyAsks("what"));
        assertFalse(Words.onlyAsks("harbour"));
    }

    @ParameterizedTest(name = "[{index}] {0} and {1}: {2}")
    @DisplayName("are as far apart as letters must be changed")
    @CsvSource({
        "keel, keel, 0",
        "keel, kele, 1",
        "keel, kel, 1",
        "keel, kneel, 1",
        "keel, kees, 1",
        "halvorsen, halvrosne, 2",
        "'', keel, 4",
        "abc, xyz, 3",
        "ca, abc, 3"
    })
    void distance(String a, String b, int distance) {
        assertEquals(distance, Misspelling.distance(a, b));
        assertEquals(distance, Misspelling.distance(b, a));
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2}")
    @DisplayName("may be misspelt in one letter from five letters on, in two from eight on")
    @CsvSource({
        "keel, keel, true",
        "kele, keel, false",
        "finhc, finch, true",
        "finnch, finch, true",
        "fihnhc, finch, false",
        "stoltenburg, stoltenberg, true",
        "stolltenburg, stoltenberg, true",
        "stolltenburgg, stoltenberg, false",
        "shermann, sherman, true",
        "sherbert, sherman, false",
        "gruschko, grushko, true",
        "'', keel, false"
    })
    void plausible(String typed, String name, boolean plausible) {
        assertEquals(plausible, Misspelling.plausible(typed, name));
    }

    @Nested
    @DisplayName("of a topic")
    class Topics {
        private final Map<String, Integer> there = Map.of("harbour", 50, "ice", 2);
        private final Topic topic = new Topic(List.of("harbour", "ice"), word -> there.getOrDefault(word, 0), 100);

        @Test
        @DisplayName("weigh more the rarer they are")
        void weights() {
            assertTrue(
                    topic.weights().getOrDefault("ice", 0.0) > topic.weights().getOrDefault("harbour", 0.0));
            assertTrue(topic.weights().values().stream().allMatch(w -> w > 0));
        }

        @Test
        @DisplayName("are covered by what share of their weight stands there, in any form")
        void coverage() {
            assertEquals(1, topic.coverage(List.of("the", "harbours", "ice")), 1e-9);
            assertEquals(0, topic.coverage(List.of("the", "bridge")), 1e-9);
            double common = topic.coverage(List.of("harbour"));
            double rare = topic.coverage(List.of("ice"));
            assertTrue(common < rare);
            assertEquals(1, common + rare, 1e-9);
        }

        @Test
        @DisplayName("are covered by everything when there are none")
        void none() {
            assertEquals(1, new Topic(List.of(), word -> 0, 100).coverage(List.of("bridge")), 1e-9);
        }
    }
}
