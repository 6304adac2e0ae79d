package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.Finding;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A quote checked against a library")
@Execution(ExecutionMode.CONCURRENT)
class ClaimDeskTest {
    private static Desk desk = DeskOver.articles(List.of());

    @BeforeAll
    static void articles() {
        desk.close();
        desk = DeskOver.articles(List.of(article("gazette.txt", """
                        “The tunnel will stay dry in every storm,” harbour master Mara Lindqvist told reporters on Friday. “If the pumps fail, we will close it at once.”
                        “To say that the tunnel leaks is to turn the whole report upside down,” Lindqvist said.
                        Mayor Daniel Okoro said the town would pay for a second ferry.
                        The harbour lost four boats in the storm.
                        """), article("ledger.txt", """
                        “We counted 1,200 boats and not one of them was late,” said Mayor Daniel Okoro.
                        """)));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Article article(String name, String text) {
        List<Span> body = new java.util.ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                body.add(new Span(from, from + line.length()));
            }
            from += line.length() + 1;
        }
        return Article.of(Origin.named(name), "News from the harbour", text, body);
    }

    private static Verdict verify(String words, String by) {
        return desk.verify(Library.BUNDLED, words, Optional.of(by));
    }

    @Test
    @DisplayName("is confirmed for the speaker, in marks of any shape")
    void verbatim() {
        Finding finding = assertInstanceOf(
                        Verdict.Verbatim.class, verify("\"the tunnel will stay dry in every storm\"", "Lindqvist"))
                .finding();
        assertEquals(
                "The tunnel will stay dry in every storm", finding.wording().words());
        assertEquals(Optional.of("Mara Lindqvist"), finding.speaker().map(Speaker::name));
        assertTrue(finding.direct());
    }

    @Test
    @DisplayName("is confirmed across the words that interrupt it")
    void interrupted() {
        assertInstanceOf(
                Verdict.Verbatim.class,
                verify(
                        "The tunnel will stay dry in every storm. If the pumps fail, we will close it at once.",
                        "Lindqvist"));
    }

    @Test
    @DisplayName("finds the speaker behind a misspelt name and behind an office")
    void names() {
        assertInstanceOf(Verdict.Verbatim.class, verify("The tunnel will stay dry in every storm", "Lindquist"));
        assertInstanceOf(Verdict.Verbatim.class, verify("We counted 1,200 boats", "the mayor"));
    }

    @Test
    @DisplayName("is told to be another speaker's")
    void otherSpeaker() {
        Verdict.OtherSpeaker verdict = assertInstanceOf(
                Verdict.OtherSpeaker.class, verify("The tunnel will stay dry in every storm", "Daniel Okoro"));
        assertEquals(Optional.of("Mara Lindqvist"), verdict.finding().speaker().map(Speaker::name));
        assertInstanceOf(Verdict.OtherSpeaker.class, verify("The tunnel will stay dry in every storm", "Jansen"));
    }

    @Test
    @DisplayName("is never confirmed when it is cut so that its meaning turns")
    void cut() {
        assertEquals(
                Verdict.Turn.CUT_FROM_DENIAL,
                assertInstanceOf(Verdict.Altered.class, verify("the tunnel leaks", "Lindqvist"))
                        .turn());
        assertEquals(
                Verdict.Turn.CONDITION,
                assertInstanceOf(Verdict.Altered.class, verify("we will close it at once", "Lindqvist"))
                        .turn());
        assertEquals(
                Verdict.Turn.NUMBER,
                assertInstanceOf(Verdict.Altered.class, verify("We counted 12,000 boats", "Okoro"))
                        .turn());
        assertEquals(
                Verdict.Turn.NEGATION,
                assertInstanceOf(
                                Verdict.Altered.class,
                                verify("The tunnel will not stay dry in every storm", "Lindqvist"))
                        .turn());
    }

    @Test
    @DisplayName("is said to be reported where it stands outside marks")
    void reported() {
        Verdict.Verbatim verdict =
                assertInstanceOf(Verdict.Verbatim.class, verify("the town would pay for a second ferry", "Okoro"));
        assertEquals(false, verdict.finding().direct());
    }

    @Test
    @DisplayName("is not on record when nobody said it, or when it says nothing")
    void nowhere() {
        assertInstanceOf(Verdict.NotOnRecord.class, verify("The fish market should move to Bergen", "Okoro"));
        assertInstanceOf(Verdict.NotOnRecord.class, verify("and so it is", "Okoro"));
        assertInstanceOf(Verdict.NotOnRecord.class, verify("…", "Okoro"));
        assertInstanceOf(Verdict.NotOnRecord.class, verify("The harbour lost nine boats", "Okoro"));
    }
}
