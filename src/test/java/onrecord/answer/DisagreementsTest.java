package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Library;
import onrecord.language.Loaded;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.LuceneIndex;
import onrecord.search.SearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Asked about what the articles differ in")
class DisagreementsTest {
    private static final List<Article> ARTICLES = List.of(
            Drafts.article(
                    "a-strike.txt",
                    "Dockers of Skarn walk out",
                    "More than 400 dockers joined the strike in Skarn. The union held its strike vote on Monday.",
                    "“We will not unload a single crate before the wages rise,” union leader Ida Brandt said.",
                    "The union says the Brinkman company plans to close the shipyard in Skarn."),
            Drafts.article(
                    "b-strike.txt",
                    "Strike in the harbour of Skarn",
                    "More than 600 dockers joined the strike in Skarn, the council said. A strike vote of the union on Tuesday was clear.",
                    "“We will not touch a single crate before the wages rise,” union leader Ida Brandt said.",
                    "Brinkman denied it plans to close the shipyard."),
            Drafts.article(
                    "c-fair.txt",
                    "The autumn fair of Lund",
                    "The fair of Lund had 900 guests. Its lanterns were lit by the mayor.",
                    "A choir of 40 children sang."));

    private static final SearchIndex INDEX = index();
    private static final Answerer ANSWERER = new Answerer(INDEX, Loaded.EMBEDDER, 0);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("the answer says what each side tells")
    @CsvSource(delimiter = '|', textBlock = """
            How many dockers joined the strike in Skarn?    | FIGURE  | More than 400              | More than 600
            When did the union hold its strike vote?        | DATE    | Monday                     | Tuesday
            What did Brandt say about the crates and wages? | WORDING | We will not unload a single crate before | We will not touch a single crate before
            Does Brinkman plan to close the shipyard?       | ACCOUNT | plans to close the shipyard | denied it plans to close the shipyard
            """)
    void found(String question, Disagreement.Matter matter, String one, String other) {
        Answer.Found found = ask(question);
        Disagreement disagreement = found.disagreement().orElseThrow();

        assertEquals(matter, disagreement.matter());
        assertEquals(
                List.of(one, other),
                disagreement.sides().stream()
                        .map(Disagreement.Side::words)
                        .sorted(byOne(one))
                        .toList());
        for (Disagreement.Side side : disagreement.sides()) {
            assertTrue(found.evidence().stream().anyMatch(side::shownBy), side::toString);
        }
        List<Evidence> first = found.sidesFirst();
        assertEquals(found.evidence().size(), first.size());
        for (int i = 0; i < disagreement.sides().size(); i++) {
            assertTrue(disagreement.sides().get(i).shownBy(first.get(i)));
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("nothing is said of differences in what was not asked")
    @ValueSource(
            strings = {
                "Who is Ida Brandt?",
                "How many guests had the fair of Lund?",
                "Where did the dockers strike?",
                "Which choir sang at the fair?"
            })
    void notAsked(String question) {
        assertEquals(Optional.empty(), ask(question).disagreement());
    }

    @Test
    @DisplayName("no piece of evidence is said to stand where the other side does")
    void apart() {
        Answer.Found found = ask("What did Brandt say about the crates and wages?");
        Disagreement disagreement = found.disagreement().orElseThrow();
        for (Disagreement.Side side : disagreement.sides()) {
            Evidence shown =
                    found.evidence().stream().filter(side::shownBy).findFirst().orElseThrow();
            assertEquals(List.of(), shown.alsoReportedIn());
        }
    }

    @Test
    @DisplayName("the trace has the values of each side")
    void traced() {
        List<String> lines = new ArrayList<>();
        ANSWERER.answer(Library.BUNDLED, "How many dockers joined the strike in Skarn?", (title, values) -> {
            if (title.startsWith("Compared")) {
                lines.addAll(values.get());
            }
        });
        assertEquals("differ in: figure", lines.getFirst());
        assertTrue(
                lines.stream().anyMatch(l -> l.startsWith("b-strike.txt  More than 600  of  More than 600 dockers")));
    }

    private static Comparator<String> byOne(String one) {
        return Comparator.comparing(words -> !words.equals(one));
    }

    private static Answer.Found ask(String question) {
        return assertInstanceOf(Answer.Found.class, ANSWERER.answer(Library.BUNDLED, question, Trace.NONE));
    }

    private static SearchIndex index() {
        ArticlePreparer preparer = new ArticlePreparer(Loaded.LANGUAGE, Loaded.EMBEDDER);
        List<Change> changes = ARTICLES.stream()
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
