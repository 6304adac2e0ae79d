package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.language.Loaded;
import onrecord.quote.Speaker;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.LuceneIndex;
import onrecord.search.SearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The answerer")
class AnswererTest {
    private static final List<Article> ARTICLES = List.of(
            Drafts.article(
                    "a-harbour.txt",
                    "Ostbay keeps its harbour open through the winter",
                    "Ostbay's harbour stays open this winter. “We will not close the harbour as long as one boat is still at sea,” Mayor Marta Keel said on Monday.",
                    "“Ice alone has never stopped us,” she added.",
                    "The decision was taken by the town council after three hours of debate."),
            Drafts.article(
                    "b-ledger.txt",
                    "Mayor speaks to the fishermen",
                    "The fishermen of Ostbay came to hear their mayor. “… not close the harbour as long as one boat is still at sea,” Marta Keel told them, and they cheered.",
                    "Governor Paul Reed disagrees with her. “An open harbour in January puts every sailor in danger,” said Reed."),
            Drafts.article(
                    "c-tunnel.txt",
                    "A tunnel to the island of Lund",
                    "The planned tunnel between Ostbay and the island of Lund is to be seven kilometres long. It would cost 81 million crowns.",
                    "“The tunnel pays for itself within twenty years,” said engineer Clara Finch, who drew the plans.",
                    "Digging is to begin in March 2027 on the island."),
            Drafts.article(
                    "d-ferry.txt",
                    "What became of the ferry Aurora",
                    "The ferry Aurora sank in 1998 near the lighthouse of Skarn. All 212 people aboard were saved.",
                    "The ferry went down because a door in its bow had been left open, an inquiry found.",
                    "Captain Ida Brandt steered the ferry that night. “I heard the water before I saw it,” Captain Ida Brandt said."),
            Drafts.article(
                    "e-tax.txt",
                    "Council quarrels over a tax on ice",
                    "Treasurer Otto Brandt wants fishermen to pay for the ice they buy. “A small tax on ice mends many roofs,” Treasurer Otto Brandt said.",
                    "The council will vote on the tax in the old school.",
                    "The council did not admit the whaling company to the harbour.",
                    "“The whalers have no vote on the tax,” Treasurer Otto Brandt said.",
                    "Governor Paul Reed, who was not in Skarn on Monday, said the tax would pass."),
            Drafts.article(
                    "f-town.txt",
                    "Ostbay in figures",
                    "Ostbay has 4,300 inhabitants and nine bakeries.",
                    "Its library was founded in 1874 by a sailor's widow."));

    private static final SearchIndex INDEX = index(ARTICLES);
    private static final Answerer ANSWERER = new Answerer(INDEX, Loaded.EMBEDDER, Answerer.THRESHOLD);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("finds what is on record, best first")
    @CsvSource(delimiter = '|', textBlock = """
                    What did Keel say about the harbour?              | a-harbour.txt b-ledger.txt | not close the harbour
                    what did keel say about ice                       | a-harbour.txt | Ice alone has never stopped us
                    What did Reed say about the open harbour?         | b-ledger.txt  | puts every sailor in danger
                    What did Finch say about the tunnel?              | c-tunnel.txt  | pays for itself
                    Who said the tunnel pays for itself?              | c-tunnel.txt  | Clara Finch
                    Who steered the ferry?                            | d-ferry.txt   | Captain Ida Brandt steered
                    When did the Aurora sink?                         | d-ferry.txt   | 1998
                    When will the digging begin?                      | c-tunnel.txt  | March 2027
                    Where did the ferry sink?                         | d-ferry.txt   | Skarn
                    Where will the council vote on the tax?           | e-tax.txt     | old school
                    How many people were aboard the ferry?            | d-ferry.txt   | 212
                    How many inhabitants has Ostbay?                  | f-town.txt    | 4,300
                    How much would the tunnel cost?                   | c-tunnel.txt  | 81 million
                    Why did the ferry go down?                        | d-ferry.txt   | door in its bow
                    What did Otto Brandt say about the tax on ice?    | e-tax.txt     | mends many roofs
                    tunnel cost crowns                                | c-tunnel.txt  | 81 million
                    library founded                                   | f-town.txt    | 1874
                    What did Clara Fimch say about the tunnel?        | c-tunnel.txt  | pays for itself
                    How long is the tunel?                            | c-tunnel.txt  | seven kilometres
                    Who said "small tax on ice"?                      | e-tax.txt     | Otto Brandt
                    Who said “I heard the water”?                     | d-ferry.txt   | Ida Brandt
                    """)
    void found(String typed, String articles, String words) {
        Evidence best = found(typed).getFirst();
        assertTrue(
                articles.contains(best.excerpt().article().origin().name()),
                () -> best.excerpt().toString());
        assertTrue(best.excerpt().words().contains(words), () -> best.excerpt().toString());
        verbatim(ask(typed));
    }

    @Test
    @DisplayName("groups one statement of two articles into one piece with both places")
    void grouped() {
        Evidence best = found("What did Keel say about closing the harbour?").getFirst();
        assertEquals(1, best.alsoReportedIn().size());
        assertEquals(
                List.of("a-harbour.txt", "b-ledger.txt"),
                Stream.concat(Stream.of(best.excerpt()), best.alsoReportedIn().stream())
                        .map(e -> e.article().origin().name())
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("names the speaker whom a pronoun means")
    void pronoun() {
        Evidence best = found("What did Keel say about ice?").getFirst();
        assertEquals(
                Optional.of("Marta Keel"), best.quote().orElseThrow().speaker().map(Speaker::name));
    }

    @Test
    @DisplayName("lets both sides speak first")
    void bothSides() {
        List<String> speakers = found("What do Keel and Reed say about the harbour?").stream()
                .limit(2)
                .map(e -> e.quote().flatMap(q -> q.speaker()).map(Speaker::name).orElse("nobody"))
                .sorted()
                .toList();
        assertEquals(List.of("Marta Keel", "Paul Reed"), speakers);
    }

    @Nested
    @DisplayName("says why it finds nothing:")
    class Nothing {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("the question takes for granted what an article denies, which is shown")
        @CsvSource(delimiter = '|', textBlock = """
                        When did the council admit the whaling company to the harbour? | did not admit the whaling company
                        Why did Keel close the harbour?                                | will not close the harbour
                        Who gave the whalers a vote on the tax?                         | have no vote on the tax
                        What did Paul Reed say in Skarn?                               | was not in Skarn on Monday
                        """)
        void premise(String typed, String words) {
            Answer.Reason why = why(typed);
            String correction = assertInstanceOf(Answer.Reason.FalsePremise.class, why)
                    .correction()
                    .excerpt()
                    .words();
            assertTrue(correction.contains(words), correction);
        }

        @ParameterizedTest(name = "[{index}] \"{0}\"")
        @DisplayName("nothing was asked")
        @ValueSource(strings = {"", " ", "\n\t"})
        void noQuestion(String typed) {
            assertEquals(new Answer.Reason.NoQuestion(), why(typed));
        }

        @Test
        @DisplayName("there are no articles")
        void noArticles() throws IOException {
            try (SearchIndex empty = LuceneIndex.inMemory()) {
                Answer answer = new Answerer(empty, Loaded.EMBEDDER, Answerer.THRESHOLD)
                        .answer(Library.BUNDLED, "Where is the ferry?", Trace.NONE);
                assertEquals(
                        new Answer.Reason.NoArticles(),
                        assertInstanceOf(Answer.NotFound.class, answer).reason());
            }
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("nobody bears the name")
        @CsvSource({
            "What did Vasquez say about the harbour?, Vasquez",
            "what did vasquez say about the harbour?, vasquez",
            "What has Vasquez said?, Vasquez"
        })
        void unknownName(String typed, String name) {
            assertEquals(new Answer.Reason.UnknownName(name), why(typed));
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("the one asked for is silent about it")
        @ValueSource(strings = {"What did Finch say about the library?", "What did Reed say about bread?"})
        void silent(String typed) {
            assertInstanceOf(Answer.Reason.Silent.class, why(typed));
        }

        @Test
        @DisplayName("the quoted words stand nowhere")
        void wordsNowhere() {
            assertEquals(
                    new Answer.Reason.WordsNowhere("we will burn the boats"),
                    why("Who said \"we will burn the boats\"?"));
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("nothing answers it well enough")
        @ValueSource(strings = {"What is the recipe for pancakes?", "Which planet is the largest?"})
        void tooWeak(String typed) {
            assertEquals(new Answer.Reason.TooWeak(), why(typed));
        }

        @Test
        @DisplayName("and shows what comes nearest, verbatim, and what may be asked instead")
        void nearest() {
            var answer = assertInstanceOf(Answer.NotFound.class, ask("What did Vasquez say about the harbour?"));
            assertTrue(!answer.nearest().isEmpty());
            assertTrue(!answer.tryInstead().isEmpty());
            assertTrue(answer.confidence() < Answerer.THRESHOLD);
            verbatim(answer);
        }

        @Test
        @DisplayName("never from another library")
        void otherLibrary() {
            Answer answer = ANSWERER.answer(new Library("guild:1"), "When did the Aurora sink?", Trace.NONE);
            assertEquals(
                    new Answer.Reason.NoArticles(),
                    assertInstanceOf(Answer.NotFound.class, answer).reason());
        }

        private static Answer.Reason why(String typed) {
            return assertInstanceOf(Answer.NotFound.class, ask(typed)).reason();
        }
    }

    @Test
    @DisplayName("asks back when two people bear the name")
    void whichOne() {
        var answer = assertInstanceOf(Answer.WhichOne.class, ask("What did Brandt say?"));
        assertEquals(
                List.of("Ida Brandt", "Otto Brandt"),
                answer.candidates().stream().map(Speaker::name).sorted().toList());
    }

    @Test
    @DisplayName("answers from a confidence on that the operator sets")
    void threshold() {
        String typed = "When did the Aurora sink?";
        var found = assertInstanceOf(Answer.Found.class, ask(typed));
        assertTrue(found.confidence() >= Answerer.THRESHOLD && found.confidence() <= 1);
        Answerer strict = new Answerer(INDEX, Loaded.EMBEDDER, 1.01);
        assertInstanceOf(Answer.NotFound.class, strict.answer(Library.BUNDLED, typed, Trace.NONE));
        Answerer lax = new Answerer(INDEX, Loaded.EMBEDDER, 0);
        assertInstanceOf(
                Answer.Found.class, lax.answer(Library.BUNDLED, "What is the recipe for pancakes?", Trace.NONE));
    }

    @Test
    @DisplayName("tells its steps to whoever wants to know")
    void traced() {
        List<String> steps = new ArrayList<>();
        ANSWERER.answer(Library.BUNDLED, "What did Fimch say about the tunnel?", (title, lines) -> {
            steps.add(title);
            steps.addAll(lines.get());
        });
        assertTrue(steps.contains("about: Clara Finch"), steps::toString);
        assertTrue(steps.contains("understood as: What did Finch say about the tunnel?"), steps::toString);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("answers whatever is typed, and only verbatim")
    @ValueSource(
            strings = {
                "?",
                "a",
                "the",
                "* OR harbour~",
                "harbour AND (",
                "\"\"",
                "\"ice\" \"no\"",
                "title:ferry",
                "-harbour",
                "🛶🛶",
                "水",
                "@everyone",
                "SELECT * FROM articles",
                "what what what",
                "Keel Reed Finch",
                "\u0000\uFFFF"
            })
    void odd(String typed) {
        verbatim(ask(typed));
    }

    private static Answer ask(String typed) {
        return ANSWERER.answer(Library.BUNDLED, typed, Trace.NONE);
    }

    private static List<Evidence> found(String typed) {
        return assertInstanceOf(Answer.Found.class, ask(typed)).evidence();
    }

    /** Compares every excerpt with the article as the test wrote it. */
    private static void verbatim(Answer answer) {
        List<Evidence> evidence = switch (answer) {
            case Answer.Found found -> found.evidence();
            case Answer.NotFound not -> not.nearest();
            case Answer.WhichOne which -> List.of();
        };
        for (Evidence piece : evidence) {
            written(piece.excerpt());
            piece.alsoReportedIn().forEach(AnswererTest::written);
            piece.quote().ifPresent(q -> q.said().forEach(AnswererTest::written));
            for (Span key : piece.emphasis()) {
                assertTrue(piece.excerpt().span().contains(key));
            }
        }
    }

    private static void written(Excerpt excerpt) {
        Article source = ARTICLES.stream()
                .filter(a -> a.origin().equals(excerpt.article().origin()))
                .findFirst()
                .orElseThrow();
        assertTrue(!excerpt.words().isBlank());
        assertEquals(excerpt.words(), excerpt.span().in(source.text()));
    }

    private static SearchIndex index(List<Article> articles) {
        ArticlePreparer preparer = new ArticlePreparer(Loaded.LANGUAGE, Loaded.EMBEDDER);
        List<Change> changes = articles.stream()
                .<Change>map(a -> new Change.Put(preparer.prepare(a, "test")))
                .toList();
        try {
            SearchIndex index = LuceneIndex.inMemory();
            index.apply(Library.BUNDLED, changes);
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
