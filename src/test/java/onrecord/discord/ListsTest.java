package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.answer.Coverage;
import onrecord.answer.Disagreement;
import onrecord.answer.Evidence;
import onrecord.desk.SpeakerEntry;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list on a card")
class ListsTest {
    private static final Speaker COUNCIL = new Speaker("Harbour Council", Set.of(), List.of());

    @Test
    @DisplayName("of speakers has the people first, then bodies and groups under their own heading")
    void speakers() {
        List<SpeakerEntry> all = List.of(
                new SpeakerEntry(COUNCIL, 9, 3),
                new SpeakerEntry(Quoting.BRINK, 2, 1),
                new SpeakerEntry(Quoting.TERN, 1, 1));
        assertEquals("""
                **People**
                • **Ada Brink**, mayor of the harbour town · 2 statements
                • **Olle Tern**, councillor · 1 statement

                **Bodies and groups**
                • **Harbour Council** · 9 statements""", text(SpeakersCommand.draw(all, 0)));
        assertEquals(
                "**Bodies and groups**\n• **Harbour Council** · 9 statements",
                text(SpeakersCommand.draw(List.of(new SpeakerEntry(COUNCIL, 9, 3)), 0)));
    }

    @Test
    @DisplayName("of articles on a topic counts on over its pages, and says which others the first one cites")
    void reports() {
        List<Quoting> papers = IntStream.range(0, 6)
                .mapToObj(i -> Quoting.sentence("Paper " + i, i + " boats went out."))
                .toList();
        List<Coverage.Report> reports = papers.stream()
                .map(p -> new Coverage.Report(
                        p.article(), List.of(new Evidence(p.whole(), Optional.empty(), List.of(), List.of(), 1))))
                .toList();
        Disagreement differ = new Disagreement(
                Disagreement.Matter.FIGURE,
                List.of(
                        new Disagreement.Side(papers.get(0).whole(), Optional.empty(), List.of()),
                        new Disagreement.Side(papers.get(5).whole(), Optional.empty(), List.of())));
        Coverage coverage = new Coverage(reports, Optional.of(differ));
        String first = text(CoverageCard.draw("boats", coverage, 0, 6));
        assertTrue(
                first.startsWith("**The articles differ:** **0 boats went out.** [1] · **5 boats went out.** [6]"),
                first);
        assertTrue(
                Links.toPages(first)
                        .endsWith("**Also cited above**\n[6] 9 March 2026 · [A headline of Paper 5]"
                                + "(https://paper.example/7) · Paper 5"),
                first);
        String second = text(CoverageCard.draw("boats", coverage, 1, 6));
        assertTrue(second.startsWith("**[5]** 9 March 2026"), second);
        assertTrue(second.contains("\n\n**[6]** "), second);
        assertFalse(second.contains("[1]"), second);
    }

    @Test
    @DisplayName("of sources names an outlet that all of them share once")
    void outlet() {
        Citations citations = new Citations();
        citations.number(Harbour.articles().get(1));
        assertTrue(citations.sources(true, 60).endsWith(" · Daily Pier"));
        citations.number(Harbour.articles().get(2));
        assertTrue(citations.sources(false, 60).startsWith("**Sources** · Daily Pier\n[1] 9 March 2026 · Harbour to"));
        assertFalse(citations.sources(true, 60).endsWith("Daily Pier"));
    }

    @ParameterizedTest
    @DisplayName("says how a speaker is known with the article's own word for them")
    @CsvSource(
            delimiter = '|',
            value = {
                "PRONOUN     | The article says “he”; Brink is named just before.",
                "FAR_PRONOUN | The article says “he”; Brink is named some paragraphs before.",
                "OFFICE      | The article says “he”; only Brink has that office there.",
                "CONTINUED   | Speaker: the quotation goes on."
            })
    void known(Confidence confidence, String sentence) {
        Quoting pier = Quoting.sentence("Daily Pier", "“We go,” he said.");
        Quote quote = new Quote(
                Optional.of(Quoting.BRINK),
                List.of(pier.words("We go,")),
                pier.whole(),
                Optional.of(pier.words("he")),
                Quote.Kind.DIRECT,
                confidence,
                Optional.empty());
        assertEquals(Optional.of(sentence), Who.known(quote));
        assertEquals(Optional.empty(), Who.known(pier.direct(Quoting.BRINK, "We go,")));
    }

    private static String text(Reply reply) {
        return assertInstanceOf(Reply.Shown.class, reply).card().description();
    }
}
