package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.answer.Answer;
import onrecord.answer.Answer.Reason;
import onrecord.answer.Evidence;
import onrecord.answer.Polarity;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The text of an answer")
class AnswerTextTest {
    private static final Answer.Found DRY = new Answer.Found(
            Newsroom.question("What did Lindqvist say about storms?"),
            List.of(
                    Newsroom.said(
                            Newsroom.LINDQVIST,
                            Newsroom.excerpt(Newsroom.LEDGER, "The tunnel will stay dry in every storm"),
                            Newsroom.excerpt(
                                    Newsroom.GAZETTE, "“The tunnel will stay dry in every storm we can imagine,”")),
                    Newsroom.said(
                            Newsroom.LINDQVIST,
                            Newsroom.excerpt(Newsroom.GAZETTE, "“for as long as anybody\nwants them.”")),
                    Newsroom.plain(Newsroom.excerpt(Newsroom.NOTES, Newsroom.NOTES.text()))),
            0.8);

    private static AnswerText text(int width) {
        return new AnswerText(width, new Paint(false), new Sentences(3), 3);
    }

    private static String notFound(Reason reason, int articles) {
        Answer answer = new Answer.NotFound(Newsroom.question("Who?"), reason, List.of(), List.of(), 0.1);
        return new AnswerText(100, new Paint(false), new Sentences(articles), 3).withoutQuestion(answer);
    }

    @Nested
    @DisplayName("that was found")
    class Found {
        @Test
        @DisplayName("begins with yes or no where its first evidence says so")
        void polarity() {
            Evidence evidence = Newsroom.plain(Newsroom.excerpt(Newsroom.NOTES, Newsroom.NOTES.text()));
            Answer yes = new Answer.Found(
                    Newsroom.question("Dear?"), List.of(evidence), Optional.empty(), Optional.of(Polarity.YES), 0.9);
            Answer no = new Answer.Found(
                    Newsroom.question("Cheap?"), List.of(evidence), Optional.empty(), Optional.of(Polarity.NO), 0.9);

            assertTrue(text(80).withoutQuestion(yes).startsWith("  Yes, as reported:\n\n"));
            assertTrue(text(80).withoutQuestion(no).startsWith("  No, as reported:\n\n"));
        }

        @Test
        @DisplayName("has the words first, then who said them, then where they stand")
        void eightyColumns() {
            assertEquals("""
                    What did Lindqvist say about storms?

                      Mara Lindqvist, harbour master, 3 May 2024
                      “The tunnel will stay dry in every storm”                                [1 2]
                      “for as long as anybody wants them.”                                       [2]

                      “The tunnel cost 81 million crowns, twice what was planned.”               [3]

                      1  Nothing will drip, says the harbour master · 3 May 2024
                      2  Harbour tunnel opens after nine years · Coast Gazette · 3 May 2024 ·
                         https://coast.example/dry
                      3  Notes from the quay
                    """, text(80).of(DRY));
        }

        @Test
        @DisplayName("is wrapped on a narrow terminal, numbers at its edge")
        void fortyColumns() {
            assertEquals("""
                    What did Lindqvist say about storms?

                      Mara Lindqvist, harbour master, 3 May
                        2024
                      “The tunnel will stay dry in
                       every storm”                    [1 2]
                      “for as long as anybody wants
                       them.”                            [2]

                      “The tunnel cost 81 million
                       crowns, twice what was
                       planned.”                         [3]

                      1  Nothing will drip, says the harbour
                         master · 3 May 2024
                      2  Harbour tunnel opens after nine
                         years · Coast Gazette · 3 May
                         2024 · https://coast.example/dry
                      3  Notes from the quay
                    """, text(40).of(DRY));
        }

        @Test
        @DisplayName("uses the room of a wide terminal")
        void hundredColumns() {
            String[] lines = text(100).of(DRY).split("\n", -1);

            assertEquals(100, lines[3].length());
            assertEquals(
                    "  2  Harbour tunnel opens after nine years · Coast Gazette · 3 May 2024 · https://coast.example/dry",
                    lines[9]);
        }

        @Test
        @DisplayName("shows as many statements as asked for and cites no others")
        void top() {
            assertEquals("""
                    What did Lindqvist say about storms?

                      Mara Lindqvist, harbour master, 3 May 2024
                      “The tunnel will stay dry in every storm”                                [1 2]

                      1  Nothing will drip, says the harbour master · 3 May 2024
                      2  Harbour tunnel opens after nine years · Coast Gazette · 3 May 2024 ·
                         https://coast.example/dry
                    """, new AnswerText(80, new Paint(false), new Sentences(3), 1).of(DRY));
        }

        @Test
        @DisplayName("puts numbers that have no room beside the words under them")
        void manyCitations() {
            Evidence everywhere = new Evidence(
                    Newsroom.excerpt(Newsroom.NOTES, Newsroom.NOTES.text()),
                    Optional.empty(),
                    IntStream.range(0, 12)
                            .mapToObj(i -> Newsroom.article(Origin.named("a" + i), "Copy " + i, "Text " + i + "."))
                            .map(copy -> copy.excerpt(copy.body().getFirst()))
                            .toList(),
                    List.of(),
                    1);

            String shown =
                    text(40).withoutQuestion(new Answer.Found(Newsroom.question("Cost?"), List.of(everywhere), 0.9));

            assertTrue(shown.startsWith("""
                      “The tunnel cost 81 million
                       crowns, twice what was
                       planned.”
                             [1 2 3 4 5 6 7 8 9 10 11 12 13]

                       1  Notes from the quay
                       2  Copy 0
                    """), shown);
        }

        @Test
        @DisplayName("names no day when the articles are of different days, and no role when none is known")
        void nobodysDay() {
            Article later = Newsroom.article(
                    new Origin(
                            "later.txt",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(java.time.LocalDate.of(2024, 5, 9)),
                            Optional.empty()),
                    "Ferries stay",
                    "Ferries will stay, Okoro said.");
            Answer answer = new Answer.Found(
                    Newsroom.question("Okoro?"),
                    List.of(
                            Newsroom.said(Newsroom.OKORO, Newsroom.excerpt(later, "Ferries will stay")),
                            Newsroom.said(Newsroom.OKORO, Newsroom.excerpt(Newsroom.LEDGER, "in every storm"))),
                    0.7);

            assertEquals(
                    "  Daniel Okoro",
                    text(80).withoutQuestion(answer).lines().findFirst().orElseThrow());
        }

        @Test
        @DisplayName("names the speaker above the words even where the article has only a pronoun")
        void pronoun() {
            var words = Newsroom.excerpt(Newsroom.GAZETTE, "She added that ferries would go on");
            Quote quote = new Quote(
                    Optional.of(Newsroom.LINDQVIST),
                    List.of(words),
                    words,
                    Optional.empty(),
                    Quote.Kind.INDIRECT,
                    Confidence.PRONOUN,
                    Optional.empty());
            Answer answer = new Answer.Found(
                    Newsroom.question("Ferries?"),
                    List.of(new Evidence(words, Optional.of(quote), List.of(), List.of(), 1)),
                    0.7);

            assertTrue(text(80).of(answer).contains("""
                      Mara Lindqvist, harbour master, 3 May 2024
                      “She added that ferries would go on” (reported, not quoted)                [1]
                    """));
        }
    }

    @Nested
    @DisplayName("with colours")
    class Colours {
        private final Evidence dry = new Evidence(
                Newsroom.excerpt(Newsroom.LEDGER, "The tunnel will stay dry in every storm"),
                Optional.empty(),
                List.of(),
                List.of(Newsroom.span(Newsroom.LEDGER, "stay dry in"), Newsroom.span(Newsroom.LEDGER, "storm")),
                1);
        private final Answer answer = new Answer.Found(Newsroom.question("Dry?"), List.of(dry), 0.9);

        @Test
        @DisplayName("makes the key words strong and the numbers faint, and keeps the columns")
        void strong() {
            String coloured = new AnswerText(60, new Paint(true), new Sentences(1), 3).withoutQuestion(answer);

            assertTrue(
                    coloured.startsWith(
                            "  “The tunnel will \u001b[1mstay dry in\u001b[0m every \u001b[1mstorm\u001b[0m”"
                                    + " ".repeat(14) + "\u001b[2m[1]\u001b[0m\n"),
                    coloured.replace('\u001b', '~'));
            assertEquals(text(60).withoutQuestion(answer), coloured.replaceAll("\u001b\\[[0-9]m", ""));
        }

        @Test
        @DisplayName("turned off has no escape sequence")
        void off() {
            assertFalse(text(60).of(answer).contains("\u001b"));
        }
    }

    @Nested
    @DisplayName("that is not on record")
    class NotOnRecord {
        @Test
        @DisplayName("says why, what comes nearest and what to try instead")
        void whole() {
            Answer answer = new Answer.NotFound(
                    Newsroom.question("What did Byrne say about tolls?"),
                    new Reason.UnknownName("Byrne"),
                    List.of(
                            Newsroom.plain(Newsroom.excerpt(Newsroom.NOTES, Newsroom.NOTES.text())),
                            Newsroom.said(
                                    Newsroom.LINDQVIST,
                                    Newsroom.excerpt(Newsroom.LEDGER, "in every storm, Lindqvist said")),
                            Newsroom.plain(Newsroom.excerpt(Newsroom.LEDGER, "The tunnel"))),
                    List.of("What did Mara Lindqvist say?", "How much did the tunnel cost?"),
                    0.2);

            assertEquals("""
                    What did Byrne say about tolls?

                      Not on record: nobody called “Byrne” stands in these 3 articles.

                      Nearest, but not an answer:
                      “The tunnel cost 81 million crowns, twice what was planned.”               [1]

                      Mara Lindqvist, harbour master, 3 May 2024
                      “in every storm, Lindqvist said”                                           [2]

                      Try instead:
                        What did Mara Lindqvist say?
                        How much did the tunnel cost?

                      1  Notes from the quay
                      2  Nothing will drip, says the harbour master · 3 May 2024
                    """, text(80).of(answer));
        }

        @Test
        @DisplayName("has a sentence for every reason")
        void reasons() {
            assertEquals(
                    "  Not on record: Daniel Okoro is not on record about this in these 2 articles.\n",
                    notFound(new Reason.Silent(Newsroom.OKORO), 2));
            assertEquals(
                    "  Not on record: the words “wet feet” stand in none of these 2 articles.\n",
                    notFound(new Reason.WordsNowhere("wet feet"), 2));
            assertEquals(
                    "  Not on record: the words “wet feet” stand not in this article.\n",
                    notFound(new Reason.WordsNowhere("wet feet"), 1));
            assertEquals(
                    "  Not on record: nothing in these 2 articles answers this.\n", notFound(new Reason.TooWeak(), 2));
            assertEquals("""
                      Not on record: there are no articles yet. Put articles (text, Markdown, HTML, PDF, Word, EPUB)
                      into index/articles, or name a folder with --articles.
                    """.indent(0), notFound(new Reason.NoArticles(), 0));
            assertEquals(
                    "  Not on record: nothing was asked. Ask with words, such as “What did Sherman say?”\n",
                    notFound(new Reason.NoQuestion(), 2));
        }
    }

    @Test
    @DisplayName("lets choose between people of the same name")
    void whichOne() {
        Answer answer = new Answer.WhichOne(Newsroom.question("Who?"), List.of(Newsroom.LINDQVIST, Newsroom.OKORO));

        assertEquals("""
                Who?

                  Which one? Several people in these 3 articles bear this name:
                    Mara Lindqvist, harbour master
                    Daniel Okoro

                  Ask again with the full name.
                """, text(80).of(answer));
    }

    @Test
    @DisplayName("cannot steer the terminal, whatever the article and the question hold")
    void hostile() {
        Article article = Newsroom.article(
                Origin.named("evil.txt"), "Head\u001b]0;line\u0007", "Wipe \u001b[2J\u009b31m and \u202Eturn\u202C.");
        Answer answer = new Answer.Found(
                Newsroom.question("Who\u001b[H?"),
                List.of(Newsroom.plain(article.excerpt(article.body().getFirst()))),
                0.5);

        assertEquals("""
                Who␛[H?

                  “Wipe ␛[2J\uFFFD31m and turn.”          [1]

                  1  Head␛]0;line␇
                """, text(40).of(answer));
    }
}
