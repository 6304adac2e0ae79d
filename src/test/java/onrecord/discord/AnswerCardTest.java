package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Polarity;
import onrecord.answer.Question;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The card of an answer")
class AnswerCardTest {
    private static final Speaker BRINK = new Speaker("Ada Brink", Set.of("Brink"), List.of("mayor", "sailor"));
    private static final String ASKED = "What about the harbour?";
    private static final Question QUESTION =
            new Question(ASKED, Question.Kind.SAID, List.of(), List.of("harbour"), List.of());
    private static final List<Article> ARTICLES = Harbour.articles();

    @Nested
    @DisplayName("that was found")
    class Found {
        @Test
        @DisplayName("says who, the words with the key words in bold, and which articles, numbered once each")
        void drawn() {
            Excerpt plan = paragraph(0, 2);
            Evidence said = new Evidence(
                    plan,
                    Optional.of(quote(plan)),
                    List.of(paragraph(1, 1), paragraph(1, 2), paragraph(2, 1)),
                    List.of(new Span(plan.span().start() + 9, plan.span().start() + 18)),
                    1);
            Evidence cost = new Evidence(paragraph(1, 0), Optional.empty(), List.of(), List.of(), 0.8);
            Reply.Shown shown = draw(List.of(said, cost), 0);
            assertEquals("""
                    **Ada Brink**, mayor · [1] · also reported in [2] [3]
                    > “We will **not close** the harbour to small boats,” Brink said.

                    > The harbour will cost 40 million crowns, Brink said on Tuesday. [2]

                    **Sources**
                    [1] 9 March 2026 · [Mayor presents harbour plan](https://courier.example/harbour_%28plan%29) · The Coast Courier
                    [2] 9 March 2026 · [Harbour to cost 40 million](https://pier.example/cost) · Daily Pier
                    [3] 9 March 2026 · [Council votes on harbour](https://pier.example/vote) · Daily Pier""", Links.toPages(shown.card().description()));
            assertTrue(shown.card()
                    .description()
                    .contains("https://pier.example/cost#:~:text=%E2%80%9CA%20harbour%20is%20cheaper,"));
            assertEquals(Optional.of(ASKED), shown.card().author());
            assertEquals(Optional.of("3 articles"), shown.card().footer());
            assertEquals(
                    List.of("In context", "Who else said this?"),
                    shown.buttons().stream().map(Button::label).toList());
        }

        @Test
        @DisplayName("has three pieces a page, and the buttons to turn it")
        void pages() {
            List<Evidence> seven = IntStream.range(0, 7)
                    .mapToObj(i -> new Evidence(paragraph(i % 3, i % 4 % 3), Optional.empty(), List.of(), List.of(), 1))
                    .toList();
            assertEquals("More passages", draw(seven, 0).buttons().getFirst().label());
            assertEquals(
                    List.of("more:2", "more:0"),
                    draw(seven, 1).buttons().stream()
                            .map(Button::id)
                            .filter(id -> id.startsWith("more"))
                            .toList());
            assertEquals(
                    List.of("Back", "In context"),
                    draw(seven, 2).buttons().stream().map(Button::label).toList());
            assertEquals(
                    Optional.of("3 articles · passage 7"), draw(seven, 2).card().footer());
        }

        @Test
        @DisplayName("names a speaker once for all their passages, and gives each its own number")
        void speakerOnce() {
            List<Evidence> two = Stream.of(paragraph(0, 2), paragraph(1, 1))
                    .map(words -> new Evidence(words, Optional.of(quote(words)), List.of(), List.of(), 1))
                    .toList();
            String text = draw(two, 0).card().description();
            assertTrue(
                    text.startsWith(
                            "**Ada Brink**, mayor\n> “We will not close the harbour to small boats,” Brink said."
                                    + " [1]\n\n> "),
                    text);
            assertTrue(text.contains(" [2]\n\n**Sources**\n"), text);
            assertEquals(text.indexOf("Ada Brink"), text.lastIndexOf("Ada Brink"));
            String one = draw(List.of(two.getFirst(), two.getFirst()), 0).card().description();
            assertTrue(one.startsWith("**Ada Brink**, mayor · [1]\n> “We"), one);
        }

        @Test
        @DisplayName("leaves what is far weaker than the first to the next page, unless it is doubtful or has sides")
        void filler() {
            List<Evidence> evidence = DoubleStream.of(10, 7, 5, 1)
                    .mapToObj(
                            strength -> new Evidence(paragraph(0, 1), Optional.empty(), List.of(), List.of(), strength))
                    .toList();
            assertEquals(2, shownOf(evidence, Question.Kind.SAID, 0.9));
            assertEquals(3, shownOf(evidence, Question.Kind.SAID, 0.5));
            assertEquals(3, shownOf(evidence, Question.Kind.LIST, 0.9));
            assertEquals(3, shownOf(evidence, Question.Kind.COMPARISON, 0.9));
            Reply.Shown second = draw(evidence, 1);
            assertEquals(
                    Optional.of("3 articles · passages 3 to 4"), second.card().footer());
        }

        @Test
        @DisplayName("says when it is not sure")
        void unsure() {
            Answer.Found unsure = new Answer.Found(QUESTION, List.of(monster(0)), 0.4);
            assertEquals(
                    Optional.of("3 articles · not sure this answers it"),
                    shown(AnswerCard.draw(ASKED, unsure, 0, 3, Askers.reader()))
                            .card()
                            .footer());
        }

        private static long shownOf(List<Evidence> evidence, Question.Kind kind, double confidence) {
            Question question = new Question(ASKED, kind, List.of(), List.of(), List.of());
            return shown(AnswerCard.draw(
                            ASKED, new Answer.Found(question, evidence, confidence), 0, 3, Askers.reader()))
                    .card()
                    .description()
                    .lines()
                    .filter(line -> line.startsWith("> "))
                    .count();
        }

        @Test
        @DisplayName("has no second button for the same words")
        void sameWords() {
            Evidence one = new Evidence(paragraph(0, 1), Optional.empty(), List.of(), List.of(), 1);
            assertEquals(1, draw(List.of(one, one), 0).buttons().size());
        }

        @Test
        @DisplayName("counts the articles it has no room for")
        void manyArticles() {
            List<Excerpt> others = IntStream.range(0, 9)
                    .mapToObj(i -> Harbour.article("n" + i, "Headline " + i, "Pier", "https://p.example", "Word " + i))
                    .map(a -> a.excerpt(a.body().getFirst()))
                    .toList();
            Evidence one = new Evidence(paragraph(0, 1), Optional.empty(), others, List.of(), 1);
            assertTrue(draw(List.of(one), 0)
                    .card()
                    .description()
                    .contains(" [1] · also reported in [2] [3] [4] and 6 more\n"));
        }

        @Test
        @DisplayName("fits, whatever is in it")
        void fits() {
            String description = draw(monsters(), 0).card().description();
            assertTrue(description.length() <= 3400, description);
            assertTrue(Passages.draw(monsters(), Passages.ALWAYS_FITS).contains("[3]"));
            assertTrue(description.contains("[…] [1]"), description);
        }

        @Test
        @DisplayName("begins with yes or no where the first evidence says so, on its first page only")
        void polarity() {
            List<Evidence> evidence = monsters();
            Answer.Found no = new Answer.Found(QUESTION, evidence, Optional.empty(), Optional.of(Polarity.NO), 0.7);
            Answer.Found yes = new Answer.Found(QUESTION, evidence, Optional.empty(), Optional.of(Polarity.YES), 0.7);

            assertTrue(shown(AnswerCard.draw(ASKED, no, 0, 3, Askers.reader()))
                    .card()
                    .description()
                    .startsWith("**No**, as reported:"));
            assertTrue(shown(AnswerCard.draw(ASKED, yes, 0, 3, Askers.reader()))
                    .card()
                    .description()
                    .startsWith("**Yes**, as reported:"));
        }

        private Reply.Shown draw(List<Evidence> evidence, int page) {
            return shown(AnswerCard.draw(ASKED, new Answer.Found(QUESTION, evidence, 0.716), page, 3, Askers.reader()));
        }
    }

    @Nested
    @DisplayName("that was not found")
    class NotFound {
        @Test
        @DisplayName("says so, shows what comes nearest as no answer, and what to try instead")
        void nearest() {
            Evidence near = new Evidence(paragraph(2, 0), Optional.empty(), List.of(), List.of(), 0.1);
            Reply.Shown shown = shown(AnswerCard.draw(
                    ASKED,
                    new Answer.NotFound(
                            QUESTION,
                            new Answer.Reason.Silent(BRINK),
                            List.of(near),
                            List.of("What did Tern say about the debt?"),
                            0.1),
                    0,
                    1,
                    Askers.reader()));
            String text = shown.card().description();
            assertTrue(
                    text.startsWith("**Not on record.** Ada Brink says nothing about “harbour” in these articles.\n\n"
                            + "*The nearest passages, which do not answer it:*\n\n> The council"));
            assertTrue(text.endsWith("**Try instead** the question below."), text);
            assertTrue(shown.buttons().stream().anyMatch(b -> b.label().equals("What did Tern say about the debt?")));
            assertEquals(Card.Tone.NOT_ON_RECORD, shown.card().tone());
            assertEquals(Optional.of("1 article"), shown.card().footer());
            assertEquals("In context", shown.buttons().getFirst().label());
        }

        @Test
        @DisplayName("because the question takes for granted what is not so begins with that, and shows the words")
        void falsePremise() {
            Evidence words = new Evidence(paragraph(2, 0), Optional.empty(), List.of(), List.of(), 0.1);
            Evidence other = new Evidence(paragraph(0, 1), Optional.empty(), List.of(), List.of(), 0.1);
            Reply.Shown shown = none(new Answer.Reason.FalsePremise(words), List.of(words, other));
            String text = shown.card().description();
            assertTrue(text.startsWith("**The articles say otherwise.**\n\n> The council"), text);
            assertEquals(1, text.lines().filter(l -> l.startsWith("> ")).count());
            assertEquals(Card.Tone.OTHERWISE, shown.card().tone());
        }

        @Test
        @DisplayName("because nobody knows the name shows only what is on the topic")
        void stranger() {
            Evidence off = new Evidence(paragraph(2, 0), Optional.empty(), List.of(), List.of(), 0.1);
            Evidence on = new Evidence(paragraph(0, 2), Optional.empty(), List.of(), List.of(), 0.1);
            String text = none(new Answer.Reason.UnknownName("Vale"), List.of(off, on))
                    .card()
                    .description();
            assertTrue(text.contains("> “We will not close the harbour"), text);
            assertFalse(text.contains("> The council"), text);
        }

        private static Reply.Shown none(Answer.Reason reason, List<Evidence> nearest) {
            Question question = new Question(
                    "What did Vale say?", Question.Kind.SAID, List.of(), List.of("Vale", "boat"), List.of());
            return shown(AnswerCard.draw(
                    ASKED, new Answer.NotFound(question, reason, nearest, List.of(), 0.1), 0, 1, Askers.reader()));
        }

        @Test
        @DisplayName("fits, whatever is in it")
        void fits() {
            String signs = "*".repeat(400);
            Reply.Shown shown = shown(AnswerCard.draw(
                    ASKED,
                    new Answer.NotFound(
                            QUESTION,
                            new Answer.Reason.WordsNowhere(signs),
                            monsters(),
                            List.of(signs, signs + "a", signs + "b"),
                            0.1),
                    0,
                    1,
                    Askers.reader()));
            assertTrue(shown.card().description().contains("**Try instead**"));
        }

        @Test
        @DisplayName("gives each reason in a sentence, and hides no sign of what was typed")
        void reasons() {
            Map<Answer.Reason, String> sentences = Map.of(
                    new Answer.Reason.NoArticles(), "There are no articles to look in yet.",
                    new Answer.Reason.NoQuestion(), "Nothing was asked.",
                    new Answer.Reason.UnknownName("@Vale"), "“\\@Vale” stands in none of the articles.",
                    new Answer.Reason.WordsNowhere("a *b*"), "The words “a \\*b\\*” stand in none of the articles.",
                    new Answer.Reason.TooWeak(), "Nothing in the articles answers it well enough.");
            sentences.forEach((reason, sentence) -> assertEquals(sentence, WhyNot.sentence(reason)));
        }
    }

    @Test
    @DisplayName("that several speakers could give asks for the full name")
    void whichOne() {
        Speaker other = new Speaker("Bo Brink", Set.of(), List.of());
        Reply.Shown shown = shown(
                AnswerCard.draw(ASKED, new Answer.WhichOne(QUESTION, List.of(BRINK, other)), 0, 3, Askers.reader()));
        assertTrue(shown.card().description().endsWith("\n• Ada Brink, mayor\n• Bo Brink"));
    }

    @Test
    @DisplayName("that several speakers could give has a button for each name that can be put into the question")
    void whoIsMeant() {
        Speaker other = new Speaker("Bo Brink", Set.of(), List.of());
        Reply.Shown shown = shown(AnswerCard.draw(
                "What does BRINK’s plan say?",
                new Answer.WhichOne(QUESTION, List.of(BRINK, other)),
                0,
                3,
                Askers.reader()));
        assertEquals(
                List.of("Ada Brink", "Bo Brink"),
                shown.rows().getFirst().stream().map(Button::label).toList());
        assertEquals(
                Optional.of(new Inquiry("What does Bo Brink’s plan say?")),
                Meant.with("What does BRINK’s plan say?", other));
        assertEquals(Optional.empty(), Meant.with("What does Bo Brink say?", other));
        assertEquals(Optional.empty(), Meant.with("What does Brinkmann say?", other));
        List<Speaker> many = IntStream.range(0, 12)
                .mapToObj(i -> new Speaker("B" + i + " Brink", Set.of(), List.of()))
                .toList();
        assertEquals(
                List.of(5, 5),
                Meant.rows("Brink?", many, Askers.reader().asker()).stream()
                        .map(List::size)
                        .toList());
    }

    @Test
    @DisplayName("with very many possible speakers names some and counts the rest")
    void whichOfMany() {
        List<Speaker> many = IntStream.range(0, 40)
                .mapToObj(i -> new Speaker("B" + i, Set.of(), List.of()))
                .toList();
        Reply.Shown shown = shown(AnswerCard.draw("", new Answer.WhichOne(QUESTION, many), 0, 3, Askers.reader()));
        assertTrue(shown.card().description().endsWith("\n• B14\nand 25 more"));
        assertFalse(shown.card().author().isPresent());
    }

    /** Three pieces of evidence that are nothing but signs that need a backslash, every second one emphasised. */
    private static List<Evidence> monsters() {
        return IntStream.range(0, 3).mapToObj(AnswerCardTest::monster).toList();
    }

    private static Evidence monster(int number) {
        Excerpt all = endless("m" + number, "*_".repeat(9000) + number);
        List<Span> everySecond = IntStream.range(0, 9000)
                .mapToObj(i -> new Span(2 * i, 2 * i + 1))
                .toList();
        Speaker speaker = new Speaker("*".repeat(500), Set.of(), List.of("_".repeat(500)));
        Quote quote = new Quote(
                Optional.of(speaker),
                List.of(all),
                all,
                Optional.empty(),
                Quote.Kind.DIRECT,
                Confidence.NAMED,
                Optional.empty());
        List<Excerpt> others = IntStream.range(0, 9)
                .mapToObj(i -> endless("n" + i, "Word " + i))
                .toList();
        return new Evidence(all, Optional.of(quote), others, everySecond, 1);
    }

    private static Excerpt endless(String name, String words) {
        Article article =
                Harbour.article(name, "*".repeat(900), "_".repeat(500), "https://p.example/" + "y".repeat(270), words);
        return article.excerpt(article.body().getFirst());
    }

    private static Excerpt paragraph(int article, int paragraph) {
        Article held = ARTICLES.get(article);
        return held.excerpt(held.body().get(paragraph));
    }

    private static Quote quote(Excerpt words) {
        return new Quote(
                Optional.of(BRINK),
                List.of(words),
                words,
                Optional.empty(),
                Quote.Kind.DIRECT,
                Confidence.NAMED,
                Optional.empty());
    }

    private static Reply.Shown shown(Reply reply) {
        return assertInstanceOf(Reply.Shown.class, reply);
    }
}
