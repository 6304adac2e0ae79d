package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A desk over four articles")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class DeskTest {
    private static final Article PIER = article(
            "pier.md",
            "Council weighs a second pier",
            "Harbour commissioner Marta Olsen opened the hearing on Tuesday.",
            "“A second pier will double our catch within ten years,” Olsen said.",
            "Engineers will measure the sea floor in April. The survey will cost 3,000 crowns.");
    private static final Article GAZETTE = article(
            "gazette.md",
            "Fishermen cheer",
            "“A second pier will double our catch within ten years,” commissioner Marta Olsen said to cheers.");
    private static final Article ROOF = article(
            "roof.md",
            "School roof repaired",
            "Mayor Henrik Dahl thanked the carpenters. “The classrooms are dry again,” Dahl said.",
            "General Bruno Quist once built the lighthouse beside the school.");
    private static final Article COURT = article(
            "court.md",
            "Court hears nurse",
            "Nurse Anna Berg told the court that the ward was full. Judge Tomas Berg adjourned the hearing.",
            "“We had no beds left,” Anna Berg said. “I have heard enough for today,” Tomas Berg said.");

    private Desk desk = DeskOver.articles(List.of());

    @BeforeAll
    void open() {
        desk.close();
        desk = DeskOver.articles(List.of(PIER, GAZETTE, ROOF, COURT));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static Article article(String name, String headline, String... paragraphs) {
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (String paragraph : paragraphs) {
            body.add(new Span(from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        return Article.of(Origin.named(name), headline, String.join("\n\n", paragraphs), body);
    }

    private Answer.Found found(String words) {
        return assertInstanceOf(Answer.Found.class, desk.ask(Library.BUNDLED, words));
    }

    private Answer.NotFound notFound(String words) {
        return assertInstanceOf(Answer.NotFound.class, desk.ask(Library.BUNDLED, words));
    }

    @Nested
    @DisplayName("asked a question")
    class Asked {
        @Test
        @DisplayName("gives the words, who said them, and every article that reports them")
        void said() {
            Evidence best =
                    found("What did Olsen say about a second pier?").evidence().getFirst();
            assertTrue(best.excerpt().words().contains("A second pier will double our catch"), best.toString());
            assertEquals(
                    Optional.of("Marta Olsen"),
                    best.quote().flatMap(q -> q.speaker()).map(Speaker::name));
            assertEquals(1, best.alsoReportedIn().size(), best.toString());
        }

        @Test
        @DisplayName("cites nothing that does not stand in an article")
        void verbatim() {
            for (String words : List.of("What did Olsen say about a second pier?", "How much will the survey cost?")) {
                for (Evidence evidence : found(words).evidence()) {
                    Excerpt excerpt = evidence.excerpt();
                    Article cited = excerpt.article();
                    assertTrue(List.of(PIER, GAZETTE, ROOF, COURT).contains(cited));
                    assertEquals(
                            excerpt.words(),
                            cited.text()
                                    .substring(
                                            excerpt.span().start(),
                                            excerpt.span().end()));
                }
            }
        }

        @Test
        @DisplayName("finds a figure")
        void figure() {
            Evidence best = found("How much will the survey of the sea floor cost?")
                    .evidence()
                    .getFirst();
            assertTrue(best.excerpt().words().contains("3,000 crowns"), best.toString());
        }

        @Test
        @DisplayName("says that a name stands in no article")
        void unknownName() {
            Answer.NotFound answer = notFound("What did Biden say about missiles?");
            assertEquals(new Answer.Reason.UnknownName("Biden"), answer.reason());
        }

        @Test
        @DisplayName("says that somebody is not quoted at all, and shows what is said about them")
        void notQuoted() {
            Answer.NotFound answer = notFound("What did Quist say about the lighthouse?");
            Answer.Reason.Silent silent = assertInstanceOf(Answer.Reason.Silent.class, answer.reason());
            assertFalse(silent.quoted());
            assertTrue(
                    answer.nearest().getFirst().excerpt().words().contains("Quist"),
                    answer.nearest().toString());
        }

        @Test
        @DisplayName("says that a speaker is silent on something")
        void silent() {
            Answer.NotFound answer = notFound("What did Dahl say about submarine volcanoes?");
            Answer.Reason.Silent silent = assertInstanceOf(Answer.Reason.Silent.class, answer.reason());
            assertEquals("Henrik Dahl", silent.speaker().name());
            assertTrue(answer.tryInstead().contains("What did Henrik Dahl say?"), answer.toString());
        }

        @Test
        @DisplayName("says that quoted words stand nowhere, and who said those that stand somewhere")
        void fragments() {
            Answer.Reason nowhere =
                    notFound("Who said \"the moon is made of cheese\"?").reason();
            assertEquals(new Answer.Reason.WordsNowhere("the moon is made of cheese"), nowhere);
            Evidence best =
                    found("Who said \"the classrooms are dry\"?").evidence().getFirst();
            assertEquals(
                    Optional.of("Henrik Dahl"),
                    best.quote().flatMap(q -> q.speaker()).map(Speaker::name));
        }

        @Test
        @DisplayName("asks which of two people with one surname is meant, and takes the whole name")
        void whichOne() {
            Answer.WhichOne which =
                    assertInstanceOf(Answer.WhichOne.class, desk.ask(Library.BUNDLED, "What did Berg say?"));
            assertEquals(
                    List.of("Anna Berg", "Tomas Berg"),
                    which.candidates().stream().map(Speaker::name).sorted().toList());
            Evidence best =
                    found("What did Anna Berg say about beds?").evidence().getFirst();
            assertTrue(best.excerpt().words().contains("no beds left"), best.toString());
        }

        @Test
        @DisplayName("understands a misspelt name")
        void misspelt() {
            Answer.Found answer = found("What did Olson say about a second pier?");
            assertEquals(
                    List.of("Marta Olsen"),
                    answer.question().about().stream().map(Speaker::name).toList());
            assertTrue(answer.evidence().getFirst().excerpt().words().contains("double our catch"));
        }

        @ParameterizedTest
        @DisplayName("says that nothing was asked")
        @ValueSource(strings = {"", "   ", "\n\t", "?", "\"", "\u0000", "\ud83d", "\ud83d\ude00!"})
        void blank(String words) {
            assertEquals(new Answer.Reason.NoQuestion(), notFound(words).reason());
        }

        @Test
        @DisplayName("reads the beginning of an endless one")
        void endless() {
            Answer answer =
                    desk.ask(Library.BUNDLED, "What did Olsen say about a second pier? " + "really ".repeat(10_000));
            assertTrue(answer.question().asked().length() <= Desk.LONGEST_QUESTION);
            String pairs = "x".repeat(Desk.LONGEST_QUESTION - 1) + "\ud83d\ude00".repeat(10);
            String asked = desk.ask(Library.BUNDLED, pairs).question().asked();
            assertEquals("x".repeat(Desk.LONGEST_QUESTION - 1), asked);
        }

        @ParameterizedTest
        @DisplayName("is not put off by whatever is typed")
        @ValueSource(strings = {"*:* AND (", "<@123> @everyone", "x", "zyzzyva? \u0000\ud83d"})
        void typed(String words) {
            assertFalse(desk.ask(Library.BUNDLED, words) instanceof Answer.Found, words);
        }

        @Test
        @DisplayName("answers from one library only")
        void wall() {
            Answer.NotFound answer = assertInstanceOf(
                    Answer.NotFound.class, desk.ask(new Library("other"), "What did Olsen say about a second pier?"));
            assertEquals(List.of(), answer.nearest());
            assertEquals(new Answer.Reason.NoArticles(), answer.reason());
        }
    }

    @Test
    @DisplayName("explains the same answer step by step")
    void explains() {
        String words = "What did Olsen say about a second pier?";
        Explained explained = desk.explain(Library.BUNDLED, words);
        Answer.Found answer = assertInstanceOf(Answer.Found.class, explained.answer());
        assertEquals(
                found(words).evidence().getFirst().excerpt(),
                answer.evidence().getFirst().excerpt());
        assertEquals("Read the question", explained.steps().getFirst().title());
        assertTrue(explained.steps().getFirst().lines().contains("about: Marta Olsen"), explained.toString());
        assertTrue(explained.steps().size() >= 3, explained.toString());
    }

    @Test
    @DisplayName("lists its articles with what was found in them")
    void listing() {
        List<Listing> listed = desk.articles(Library.BUNDLED);
        assertEquals(
                List.of(COURT, GAZETTE, PIER, ROOF),
                listed.stream().map(Listing::article).toList());
        assertTrue(listed.stream().allMatch(l -> l.passages() == 1 && l.quotes() > 0), listed.toString());
        assertEquals(List.of(), desk.articles(new Library("other")));
        assertEquals(4, desk.update().unchanged());
    }

    @Test
    @DisplayName("ranks documents")
    void documents() {
        List<RankedDocument> ranked = desk.documents(Library.BUNDLED, "who mended the roof of the school", 3);
        assertEquals(3, ranked.size());
        assertEquals("roof.md", ranked.getFirst().name());
        assertEquals(List.of(), desk.documents(new Library("other"), "roof", 3));
    }

    @Nested
    @DisplayName("asked for what stands around words")
    class InContext {
        private Optional<Context> around(String words) {
            int start = PIER.text().indexOf(words);
            return desk.context(Library.BUNDLED, PIER.id(), new Span(start, start + words.length()));
        }

        private Context context(int paragraph) {
            Optional<Excerpt> before = paragraph == 0
                    ? Optional.empty()
                    : Optional.of(PIER.excerpt(PIER.body().get(paragraph - 1)));
            Optional<Excerpt> after = paragraph == 2
                    ? Optional.empty()
                    : Optional.of(PIER.excerpt(PIER.body().get(paragraph + 1)));
            return new Context(before, PIER.excerpt(PIER.body().get(paragraph)), after);
        }

        @Test
        @DisplayName("gives the paragraph and its neighbours, as far as there are any")
        void neighbours() {
            assertEquals(Optional.of(context(0)), around("opened the hearing"));
            assertEquals(Optional.of(context(1)), around("A second pier will double our catch"));
            assertEquals(Optional.of(context(2)), around("The survey will cost 3,000 crowns."));
        }

        @Test
        @DisplayName("gives nothing for a place that is no article's words")
        void forged() {
            int end = PIER.text().length();
            for (Span span : List.of(
                    new Span(0, end),
                    new Span(end, end + 1),
                    new Span(end - 1, end + 1),
                    new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE),
                    PIER.body().get(0).join(PIER.body().get(1)))) {
                assertEquals(Optional.empty(), desk.context(Library.BUNDLED, PIER.id(), span), span.toString());
            }
        }

        @Test
        @DisplayName("gives nothing of an article that the library does not hold")
        void unknownArticle() {
            Span span = PIER.body().getFirst();
            assertEquals(Optional.empty(), desk.context(Library.BUNDLED, new ArticleId("0123456789abcdef"), span));
            assertEquals(Optional.empty(), desk.context(new Library("other"), PIER.id(), span));
        }
    }
}
