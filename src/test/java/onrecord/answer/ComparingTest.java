package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.article.Drafts;
import onrecord.quote.LibraryQuotes;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where several things are asked for, evidence")
class ComparingTest {
    private static final FiledArticle FISH = Weighed.filed(Drafts.article(
            "fish.txt",
            "Quarrel over herring",
            "British Fisheries Minister Marta Keel spoke on Monday. “Our herring stay ours,” Marta Keel said.",
            "French envoy Jules Reed answered her. “We have fished there for ever,” Jules Reed said.",
            "Paris has sent two patrol boats to the bay. The boats carry nets, ropes and lamps.",
            "The two patrol boats sent by Paris carry nets and ropes. A crane lifted barrels of salt."));
    private static final LibraryQuotes QUOTES = Weighed.quotes(FISH);
    private static final Weighed CANDIDATES = new Weighed(QUOTES);

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is looked for on both sides that are named as a pair")
    @CsvSource(delimiter = '|', textBlock = """
                    How do London and Paris differ on herring?
                    how do london and paris differ on herring
                    What is the difference between London and Paris over herring?
                    Compare London with Paris on herring
                    London vs Paris on herring
                    """)
    void pairs(String asked) {
        List<Side> sides = Sides.of(question(asked, Question.Kind.COMPARISON));

        assertEquals(2, sides.size());
        assertTrue(sides.getFirst().names().contains("British"), sides.toString());
        assertTrue(sides.getLast().names().contains("French"), sides.toString());
    }

    @Test
    @DisplayName("of a country is what its officials say, or what it does itself")
    void officials() {
        List<Side> sides = Sides.of(question("How do Britain and France differ on herring?", Question.Kind.COMPARISON));
        Candidate british = CANDIDATES.of(FISH, 1, 3);
        Candidate french = CANDIDATES.of(FISH, 3, 1);
        Candidate boats = CANDIDATES.of(FISH, 4, 2);
        Candidate salt = CANDIDATES.of(FISH, 7, 4);

        assertEquals(List.of(british, french, salt), Sides.beside(List.of(salt, british, french), sides, QUOTES));
        assertEquals(List.of(british, boats, salt), Sides.beside(List.of(salt, british, boats), sides, QUOTES));
    }

    @Test
    @DisplayName("begins with the side that says more")
    void better() {
        List<Side> sides = Sides.of(question("How do France and Britain differ on herring?", Question.Kind.COMPARISON));
        Candidate british = CANDIDATES.of(FISH, 1, 3);
        Candidate french = CANDIDATES.of(FISH, 3, 1);

        assertEquals(List.of(british, french), Sides.beside(List.of(british, french), sides, QUOTES));
    }

    @Test
    @DisplayName("names new things before it repeats any")
    void items() {
        Candidate boats = CANDIDATES.of(FISH, 5, 3);
        Candidate again = CANDIDATES.of(FISH, 6, 2);
        Candidate crane = CANDIDATES.of(FISH, 7, 1);
        Question question =
                question("Which things do the boats carry?", Question.Kind.LIST, "things", "boats", "patrol");

        assertEquals(List.of(boats, crane, again), Items.newOnesFirst(List.of(boats, again, crane), question));
        assertEquals(List.of(), Items.newOnesFirst(List.of(), question));
    }

    private static Question question(String asked, Question.Kind kind, String... terms) {
        return new Question(asked, kind, List.of(), List.of(terms), List.of());
    }
}
