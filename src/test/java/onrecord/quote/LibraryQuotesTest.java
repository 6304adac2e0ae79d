package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The quotes of a library")
class LibraryQuotesTest {
    private static final String SHORT = "We will not close the old ferry line before spring";
    private static final String LONG =
            "Together with the islanders we decided that we will not close the old ferry line before spring comes";
    private static final String OTHER = "Nobody asked the fishermen what the new breakwater would cost them";

    private static LibraryQuotes quotes(Press... articles) {
        return LibraryQuotes.of(Arrays.stream(articles).map(Press::done).toList());
    }

    private static Press gazette() {
        return Press.article("gazette.txt", "Mayor Marta Keel said: “" + SHORT + "”. She went home.")
                .person("Marta Keel", "Mayor")
                .says("Marta Keel", SHORT);
    }

    private static Press ledger(Confidence confidence) {
        return Press.article("ledger.txt", "The senior official said: “" + LONG + "”. “" + OTHER + "”, she added.")
                .says(Optional.empty(), LONG, "The senior official", confidence);
    }

    private static Quote only(LibraryQuotes quotes, Press article) {
        return quotes.in(article.article()).getFirst();
    }

    @Nested
    @DisplayName("join")
    class Joining {
        @Test
        @DisplayName("one statement in two cuts, the longest wording first")
        void cuts() {
            Press ledger = ledger(Confidence.DESCRIBED);
            LibraryQuotes quotes = quotes(gazette(), ledger);
            assertEquals(1, quotes.clusters().size());
            assertEquals(
                    LONG,
                    quotes.clusters().getFirst().longest().said().getFirst().words());
            assertEquals(quotes.clusters().getFirst(), quotes.cluster(only(quotes, ledger)));
        }

        @Test
        @DisplayName("what one paper prints as one statement and another as two of one speaker")
        void neighbours() {
            String first = "The pier is older than the church";
            String second = "and so it shall be mended first of all, before winter";
            Press two = Press.article("two.txt", "“" + first + "”, Reed said, “" + second + "”.")
                    .person("Reed", "")
                    .says("Reed", first)
                    .says("Reed", second);
            Press one = Press.article(
                            "one.txt",
                            "“The pier is older than the church, Reed thinks, and so it shall be mended first of all”, Reed said.")
                    .person("Reed", "")
                    .says(
                            "Reed",
                            "The pier is older than the church, Reed thinks, and so it shall be mended first of all");
            LibraryQuotes quotes = quotes(two, one);
            assertEquals(1, quotes.clusters().size(), quotes.clusters().toString());
        }

        @Test
        @DisplayName("never what two people say, or what differs in a number or a denial")
        void apart() {
            Press reed = Press.article("reed.txt", "“" + SHORT + "”, Paul Reed said.")
                    .person("Paul Reed", "Envoy")
                    .says("Paul Reed", SHORT);
            assertEquals(2, quotes(gazette(), reed).clusters().size());
            Press denied = Press.article("no.txt", "“We will close the old ferry line before spring”, Keel said.")
                    .says("Keel", "We will close the old ferry line before spring");
            assertEquals(2, quotes(gazette(), denied).clusters().size());
            Press eleven = Press.article("11.txt", "“We paid 11 crowns for the old lamp of the pier”, Keel said.")
                    .says("Keel", "We paid 11 crowns for the old lamp of the pier");
            Press twelve = Press.article("12.txt", "“We paid 12 crowns for the old lamp of the pier”, Keel said.")
                    .says("Keel", "We paid 12 crowns for the old lamp of the pier");
            assertEquals(2, quotes(eleven, twelve).clusters().size());
        }

        @Test
        @DisplayName("a few words only when they are the same person's")
        void brief() {
            Press one = Press.article("1.txt", "“It is dry again”, Keel said.").says("Keel", "It is dry again");
            Press two = Press.article("2.txt", "“It is dry again”, Keel said.").says("Keel", "It is dry again");
            Press reed = Press.article("3.txt", "“It is dry again”, Reed said.").says("Reed", "It is dry again");
            LibraryQuotes quotes = quotes(
                    Press.article("0.txt", "Marta Keel met Paul Reed.")
                            .person("Marta Keel", "Mayor")
                            .person("Paul Reed", "Envoy"),
                    one,
                    two,
                    reed);
            assertEquals(2, quotes.clusters().size());
        }

        @Test
        @DisplayName("thousands of statements in a moment")
        void many() {
            List<Press> articles = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                String words = "Harbour lamp number " + i + " shines over berth " + (i * 7) + " until morning comes";
                articles.add(Press.article(i + ".txt", "“" + words + "”, Keel said.")
                        .person("Keel", "Keeper")
                        .says("Keel", words));
            }
            assertEquals(2000, quotes(articles.toArray(new Press[0])).clusters().size());
        }
    }

    @Nested
    @DisplayName("carry a speaker")
    class Carried {
        @Test
        @DisplayName("from the article that names her to the one that does not, and say so")
        void inferred() {
            Press ledger = ledger(Confidence.DESCRIBED);
            LibraryQuotes quotes = quotes(gazette(), ledger);
            Quote carried = only(quotes, ledger);
            assertEquals("Marta Keel", carried.speaker().orElseThrow().name());
            assertEquals(Confidence.INFERRED, carried.confidence());
            assertEquals(SHORT, carried.inferredFrom().orElseThrow().words());
            assertEquals(1, quotes.by(carried.speaker().orElseThrow()).size());
        }

        @Test
        @DisplayName("on to whatever the same mention says there")
        void sameMention() {
            Press ledger = ledger(Confidence.DESCRIBED)
                    .says(Optional.empty(), OTHER, "The senior official", Confidence.DESCRIBED);
            LibraryQuotes quotes = quotes(gazette(), ledger);
            assertTrue(quotes.in(ledger.article()).stream().allMatch(q -> q.confidence() == Confidence.INFERRED));
        }

        @Test
        @DisplayName("against a pronoun taken for somebody else, when the words are the same")
        void pronoun() {
            Press wrong = Press.article("wrong.txt", "Paul Reed left. “" + SHORT + "”, he said.")
                    .person("Paul Reed", "Envoy")
                    .says(Optional.of("Paul Reed"), SHORT, "he", Confidence.PRONOUN);
            assertEquals(
                    "Marta Keel",
                    only(quotes(gazette(), wrong), wrong)
                            .speaker()
                            .orElseThrow()
                            .name());
        }

        @Test
        @DisplayName("by one piece of an interrupted quotation, against a pronoun whose person is far")
        void piece() {
            Press far = Press.article(
                            "far.txt",
                            "Paul Reed left. “" + LONG
                                    + "”, he said, “and the new breakwater can wait for another year”.")
                    .person("Paul Reed", "Envoy")
                    .saysInPieces(
                            "Paul Reed",
                            "he",
                            Confidence.FAR_PRONOUN,
                            LONG,
                            "and the new breakwater can wait for another year");
            assertEquals(
                    "Marta Keel",
                    only(quotes(gazette(), far), far).speaker().orElseThrow().name());
        }

        @Test
        @DisplayName("never where two articles name two people for it")
        void conflict() {
            Press reed = Press.article("reed.txt", "“" + LONG + "”, Paul Reed said.")
                    .person("Paul Reed", "Envoy")
                    .says("Paul Reed", LONG);
            Press unnamed = Press.article("unnamed.txt", "“" + SHORT + "”, an official said.")
                    .says(Optional.empty(), SHORT, "an official", Confidence.NOBODY);
            LibraryQuotes quotes = quotes(gazette(), reed, unnamed);
            Quote quote = only(quotes, unnamed);
            assertTrue(quote.speaker().isEmpty()
                    || quotes.cluster(quote).cuts().stream()
                                    .flatMap(q -> q.speaker().stream())
                                    .distinct()
                                    .count()
                            == 1);
        }

        @Test
        @DisplayName("never between two statements of one article")
        void sameArticle() {
            Press both = Press.article("both.txt", "“" + SHORT + "”, Marta Keel said. " + LONG + ".")
                    .person("Marta Keel", "Mayor")
                    .says("Marta Keel", SHORT)
                    .says(Optional.empty(), LONG, "", Confidence.NOBODY);
            assertEquals(
                    Optional.empty(), quotes(both).in(both.article()).getLast().speaker());
        }
    }

    @Nested
    @DisplayName("know")
    class Knowing {
        @Test
        @DisplayName("what two people say together as a statement of each")
        void together() {
            Press both = Press.article("both.txt", "“" + OTHER + "”, Marta Keel and Paul Reed said.")
                    .person("Marta Keel", "Mayor")
                    .person("Paul Reed", "Envoy")
                    .says("Marta Keel and Paul Reed", OTHER);
            LibraryQuotes quotes = quotes(both, gazette());
            assertEquals(
                    List.of("Marta Keel", "Paul Reed"),
                    quotes.quoted().stream().map(Speaker::name).toList());
            assertEquals(2, quotes.by(quotes.speakers().resolve("Keel")).size());
            assertEquals(1, quotes.by(quotes.speakers().resolve("Reed")).size());
        }

        @Test
        @DisplayName("the article's own bearer of a surname before the library's")
        void surname() {
            Press otto = Press.article("otto.txt", "Otto Brandt came. “" + OTHER + "”, Brandt said.")
                    .person("Otto Brandt", "pilot")
                    .says("Brandt", OTHER);
            Press ida = Press.article("ida.txt", "Ida Brandt came. “" + SHORT + "”, Brandt said.")
                    .person("Ida Brandt", "judge")
                    .says("Brandt", SHORT);
            Press neither = Press.article("neither.txt", "“The lamps of the quay are lit again”, Brandt said.")
                    .says("Brandt", "The lamps of the quay are lit again");
            LibraryQuotes quotes = quotes(otto, ida, neither);
            assertEquals(
                    "Otto Brandt", only(quotes, otto).speaker().orElseThrow().name());
            assertEquals("Ida Brandt", only(quotes, ida).speaker().orElseThrow().name());
            assertEquals("Brandt", only(quotes, neither).speaker().orElseThrow().name());
        }

        @Test
        @DisplayName("nothing of an article they do not hold")
        void nothing() {
            LibraryQuotes quotes = quotes(gazette());
            Press elsewhere = Press.article("elsewhere.txt", "Silence.");
            assertEquals(List.of(), quotes.in(elsewhere.article()));
            assertEquals(List.of(), quotes.by(quotes.speakers().resolve("Nobody")));
        }
    }
}
