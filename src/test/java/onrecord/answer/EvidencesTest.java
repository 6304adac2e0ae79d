package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.answer.Question.Kind;
import onrecord.article.Drafts;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Wording;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Evidence")
class EvidencesTest {
    private static final FiledArticle GAZETTE = Weighed.filed(Drafts.article(
            "gazette.txt",
            "Harbour stays open",
            "“We will not close the old harbour before the ice is gone,” Mayor Marta Keel said on Monday.",
            "Governor Paul Reed wants a tunnel. “A tunnel costs 81 million crowns and not a penny more,” he said.",
            "The ferry sank in 1998."));
    private static final FiledArticle LEDGER = Weighed.filed(Drafts.article(
            "ledger.txt",
            "Mayor speaks",
            "The town waited. “… not close the old harbour before the ice is gone,” Keel told reporters.",
            "The ferry was raised last year."));
    private static final LibraryQuotes QUOTES = Weighed.quotes(GAZETTE, LEDGER);
    private static final Weighed CANDIDATES = new Weighed(QUOTES);

    @ParameterizedTest(name = "[{index}] {2}: {0} / {1}")
    @DisplayName("reports the same statement when one is a cut of the other")
    @CsvSource(delimiter = '|', textBlock = """
                    “We will not close the old harbour before winter ends,” she said. | “… not close the old harbour before winter …” | true
                    We will not close the old harbour before winter ends. | "We will not close the old harbour before winter ends" | true
                    Together we made clear we will not shut the big old door | we will not shut the big old door on the policy | true
                    Russia is not a threat | Russia is not a threat | true
                    Russia is not a threat | Russia is a threat | false
                    We will close the old harbour. | Nobody asked the town about the new tunnel and its cost. | false
                    More than 13,000 people have died in the conflict | more than 14,000 soldiers were moved to the border | false
                    The mayor said the harbour would stay open until Friday. | The governor hopes that a tunnel will be dug next spring. | false
                    """)
    void sameStatement(String one, String other, boolean same) {
        assertEquals(same, new Wording(one).reportsSameAs(new Wording(other)));
        assertEquals(same, new Wording(other).reportsSameAs(new Wording(one)));
    }

    @Nested
    @DisplayName("of several articles")
    class Several {
        @Test
        @DisplayName("becomes one piece with all its places when it reports the same statement")
        void grouped() {
            List<Evidence> evidence = evidences("close harbour")
                    .of(
                            List.of(
                                    CANDIDATES.of(GAZETTE, 0, 3),
                                    CANDIDATES.of(GAZETTE, 2, 2),
                                    CANDIDATES.of(LEDGER, 1, 1)),
                            5);
            assertEquals(2, evidence.size());
            Evidence first = evidence.getFirst();
            assertEquals("gazette.txt", first.excerpt().article().origin().name());
            assertEquals(1, first.alsoReportedIn().size());
            assertEquals(
                    "“… not close the old harbour before the ice is gone,” Keel told reporters.",
                    first.alsoReportedIn().getFirst().words());
            assertEquals(List.of(), evidence.getLast().alsoReportedIn());
        }

        @Test
        @DisplayName("names each other article once, and never its own")
        void once() {
            List<Evidence> evidence = evidences("harbour")
                    .of(
                            List.of(
                                    CANDIDATES.of(GAZETTE, 0, 3),
                                    CANDIDATES.of(GAZETTE, 0, 3),
                                    CANDIDATES.of(LEDGER, 1, 2),
                                    CANDIDATES.of(LEDGER, 1, 1)),
                            5);
            assertEquals(1, evidence.size());
            assertEquals(1, evidence.getFirst().alsoReportedIn().size());
        }

        @Test
        @DisplayName("is no more than wanted, best first, but still tells where else it stands")
        void limited() {
            List<Evidence> evidence = evidences("harbour")
                    .of(
                            List.of(
                                    CANDIDATES.of(GAZETTE, 0, 3),
                                    CANDIDATES.of(GAZETTE, 2, 2),
                                    CANDIDATES.of(LEDGER, 1, 1)),
                            1);
            assertEquals(1, evidence.size());
            assertEquals(3, evidence.getFirst().strength());
            assertEquals(1, evidence.getFirst().alsoReportedIn().size());
            assertEquals(List.of(), evidences("harbour").of(List.of(), 3));
        }
    }

    @Test
    @DisplayName("has the statement with its speaker under their full name and office")
    void quoted() {
        Evidence evidence =
                evidences("harbour").of(List.of(CANDIDATES.of(LEDGER, 1, 1)), 1).getFirst();
        Quote quote = evidence.quote().orElseThrow();
        assertEquals(Optional.of("Marta Keel"), quote.speaker().map(Speaker::name));
        assertEquals(Optional.of(List.of("Mayor")), quote.speaker().map(Speaker::roles));
        assertEquals(
                List.of("… not close the old harbour before the ice is gone,"),
                quote.said().stream().map(Excerpt::words).toList());
        assertEquals(evidence.excerpt(), quote.sentence());
    }

    @Test
    @DisplayName("has no statement when it reports none")
    void unquoted() {
        Evidence evidence =
                evidences("ferry").of(List.of(CANDIDATES.of(GAZETTE, 3, 1)), 1).getFirst();
        assertEquals("The ferry sank in 1998.", evidence.excerpt().words());
        assertEquals(Optional.empty(), evidence.quote());
    }

    @Nested
    @DisplayName("has emphasis that")
    class Emphasised {
        private final Excerpt tunnel =
                GAZETTE.article().excerpt(GAZETTE.sentences().get(2));

        @Test
        @DisplayName("lies on the topic's words in any form, neighbours joined")
        void topic() {
            assertEquals(List.of("tunnel costs", "crowns"), emphasised(Kind.OTHER, "tunnels", "cost", "crown"));
        }

        @Test
        @DisplayName("lies on numbers when a number is asked for")
        void numbers() {
            assertEquals(List.of("81"), emphasised(Kind.NUMBER));
            assertEquals(List.of(), emphasised(Kind.OTHER));
        }

        @Test
        @DisplayName("lies inside the excerpt")
        void inside() {
            for (Span span : Emphasis.in(tunnel, question(Kind.NUMBER, "tunnel", "penny", "said"))) {
                assertTrue(tunnel.span().contains(span), span::toString);
            }
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Evidence(tunnel, Optional.empty(), List.of(), List.of(new Span(0, 4)), 1));
        }

        private List<String> emphasised(Kind kind, String... terms) {
            return Emphasis.in(tunnel, question(kind, terms)).stream()
                    .map(s -> s.in(GAZETTE.article().text()))
                    .toList();
        }
    }

    @Nested
    @DisplayName("of both sides")
    class BothSides {
        private final Speaker keel = QUOTES.speakers().resolve("Keel");
        private final Speaker reed = QUOTES.speakers().resolve("Reed");
        private final Candidate hers = CANDIDATES.of(GAZETTE, 0, 3);
        private final Candidate hersAgain = CANDIDATES.of(LEDGER, 1, 2);
        private final Candidate his = CANDIDATES.of(GAZETTE, 2, 1);
        private final List<Candidate> best = List.of(hers, hersAgain, his);

        @Test
        @DisplayName("lets each speak before the rest")
        void alternating() {
            assertEquals(List.of(hers, his, hersAgain), Sides.alternating(best, List.of(keel, reed), QUOTES));
            assertEquals(List.of(his, hers, hersAgain), Sides.alternating(best, List.of(reed, keel), QUOTES));
        }

        @Test
        @DisplayName("puts the one who is asked about first, and stays as it is when nobody is")
        void one() {
            Candidate first = Sides.alternating(best, List.of(reed), QUOTES).getFirst();
            assertTrue(
                    first.quote().orElseThrow().speaker().orElseThrow().name().endsWith("Reed"));
            assertEquals(best, Sides.alternating(best, List.of(), QUOTES));
        }

        @Test
        @DisplayName("loses nobody when one side is silent")
        void silent() {
            Speaker stranger = new Speaker("Otto Brandt", Set.of("Brandt"), List.of());
            assertEquals(best, Sides.alternating(best, List.of(stranger, keel), QUOTES));
        }
    }

    @Nested
    @DisplayName("suggests questions that")
    class Suggesting {
        private final List<Evidence> nearest =
                evidences("harbour").of(List.of(CANDIDATES.of(GAZETTE, 0, 3), CANDIDATES.of(GAZETTE, 2, 2)), 2);

        @Test
        @DisplayName("ask what those near by said, without the topic when no statement was asked for")
        void nearBy() {
            assertEquals(
                    List.of("What did Marta Keel say?", "What did Paul Reed say?"),
                    Suggestions.of(read("Is there a tax on ice?"), nearest));
        }

        @Test
        @DisplayName("leave out a topic that names what nobody knows")
        void unknown() {
            assertEquals(
                    List.of("What did Marta Keel say?", "What did Paul Reed say?"),
                    Suggestions.of(read("What was said about the harbour in Zanzibar?"), nearest));
        }

        @Test
        @DisplayName("ask the one who was asked for about something else, after the others")
        void askedFor() {
            assertEquals(
                    List.of("What did Paul Reed say about ferry?", "What did Marta Keel say?"),
                    Suggestions.of(read("What did Keel say about the ferry?"), nearest));
        }

        @Test
        @DisplayName("are none when nothing is near")
        void none() {
            assertEquals(List.of(), Suggestions.of(read("Where is the ferry?"), List.of()));
        }

        private static ReadQuestion read(String typed) {
            return new QuestionReader(QUOTES.speakers(), Town.WORDS).read(typed);
        }
    }

    @Nested
    @DisplayName("makes an answer that")
    class Answers {
        private final Question question = question(Kind.OTHER, "ferry");

        @Test
        @DisplayName("is never found without evidence")
        void found() {
            assertThrows(IllegalArgumentException.class, () -> new Answer.Found(question, List.of(), 0.5));
            List<Evidence> evidence = evidences("ferry").of(List.of(CANDIDATES.of(GAZETTE, 3, 1)), 1);
            assertEquals(evidence, new Answer.Found(question, evidence, 0.5).evidence());
        }

        @Test
        @DisplayName("knows its question, however it ends")
        void ends() {
            Answer notFound = new Answer.NotFound(question, new Answer.Reason.TooWeak(), List.of(), List.of(), 0);
            Answer whichOne = new Answer.WhichOne(question, QUOTES.speakers().all());
            assertEquals(question, notFound.question());
            assertEquals(question, whichOne.question());
        }
    }

    private static Evidences evidences(String terms) {
        return new Evidences(question(Kind.OTHER, terms.split(" ", -1)), QUOTES);
    }

    private static Question question(Kind kind, String... terms) {
        return new Question(String.join(" ", terms), kind, List.of(), List.of(terms), List.of());
    }
}
