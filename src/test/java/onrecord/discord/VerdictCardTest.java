package onrecord.discord;

import static onrecord.quote.Difference.Kind.ADDED;
import static onrecord.quote.Difference.Kind.MISSING;
import static onrecord.quote.Difference.Kind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.quote.Claim;
import onrecord.quote.Confidence;
import onrecord.quote.Difference;
import onrecord.quote.Finding;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The card of a verdict")
class VerdictCardTest {
    private static final String WORDS = "We will not close the harbour to small boats";
    private static final Quoting PIER = Quoting.sentence("Daily Pier", "“" + WORDS + ",” Brink said.");
    private static final Quoting COAST = Quoting.sentence("The Coast Courier", "“" + WORDS + ",” the mayor said.");
    private static final Quoting TOLD =
            Quoting.sentence("Daily Pier", "Brink said the wall would come first, and not cheaply.");
    private static final Claim CLAIM = new Claim(WORDS, Optional.empty(), List.of());
    private static final Finding SAID = new Finding(
            PIER.words(WORDS),
            PIER.whole(),
            Optional.of(PIER.direct(Quoting.BRINK, WORDS + ",")),
            List.of(COAST.whole()));

    @Nested
    @DisplayName("on words that are on record")
    class OnRecord {
        @Test
        @DisplayName("says yes first, then the words, who, where and when")
        void verbatim() {
            Reply.Shown shown = shown(new Verdict.Verbatim(CLAIM, SAID));
            assertEquals("""
                    **Yes: these very words.**

                    > “**We will not close the harbour to small boats**,” Brink said.
                    — **Ada Brink**, mayor of the harbour town · [1] · also in [2]

                    **Sources**
                    [1] 9 March 2026 · [A headline of Daily Pier](https://paper.example/10) · Daily Pier
                    [2] 9 March 2026 · [A headline of The Coast Courier](https://paper.example/17) · The Coast Courier""", Links.toPages(shown.card().description()));
            assertEquals(Optional.of("“" + WORDS + "”"), shown.card().author());
            assertEquals(Optional.of("9 articles"), shown.card().footer());
            assertEquals(Card.Tone.ON_RECORD, shown.card().tone());
            assertEquals("In context", shown.buttons().getFirst().label());
        }

        @Test
        @DisplayName("as a report, says whose words they are")
        void reported() {
            String words = "the wall would come first";
            Quote told = TOLD.quote(Quote.Kind.INDIRECT, Optional.of(Quoting.BRINK), Confidence.NAMED, words);
            String text = text(new Verdict.Verbatim(CLAIM, finding(TOLD, words, Optional.of(told))));
            assertTrue(
                    text.startsWith("**Reported, not quoted.** These are the reporter’s words for what Ada Brink"
                            + " said.\n\n> Brink said **the wall would come first**, and not cheaply.\n"
                            + "— **Ada Brink**, mayor of the harbour town · reported, not quoted · [1]"),
                    text);
            String own = text(new Verdict.Verbatim(CLAIM, finding(TOLD, words, Optional.empty())));
            assertTrue(own.startsWith("**These very words stand there, but they are the reporter’s.**\n\n"), own);
            assertTrue(own.contains("\n— *the reporter’s own words, nobody’s quotation* · [1]\n"), own);
        }

        @Test
        @DisplayName("in other words, marks what only the article has and what only the claim has")
        void near() {
            Verdict near = new Verdict.Near(
                    CLAIM,
                    SAID,
                    List.of(
                            new Difference(SAME, "We will not"),
                            new Difference(ADDED, "shut"),
                            new Difference(MISSING, "close"),
                            new Difference(SAME, "the harbour to"),
                            new Difference(MISSING, "small"),
                            new Difference(SAME, "boats"),
                            new Difference(ADDED, "*ever*")));
            Reply.Shown shown = shown(near);
            assertTrue(shown.card().description().startsWith("""
                            **Close: the true wording differs.**

                            > “We will not **close** the harbour to **small** boats,” Brink said.
                            — **Ada Brink**, mayor of the harbour town · [1] · also in [2]

                            **Pasted**
                            > We will not ~~shut~~ the harbour to boats ~~\\*ever\\*~~

                            **Sources**
                            """), shown.card().description());
            assertEquals(
                    Optional.of("9 articles · bold: only in the article · struck out: only in what was pasted"),
                    shown.card().footer());
            Verdict less = new Verdict.Near(
                    CLAIM,
                    SAID,
                    List.of(new Difference(SAME, "We will not"), new Difference(MISSING, "close the harbour")));
            assertEquals(
                    Optional.of("9 articles · bold: only in the article"),
                    shown(less).card().footer());
        }

        @Test
        @DisplayName("of somebody else, says whose they are and whose not")
        void otherSpeaker() {
            Claim tern = new Claim(WORDS, Optional.of("tern"), List.of(Quoting.TERN));
            String text = text(new Verdict.OtherSpeaker(tern, SAID));
            assertTrue(text.startsWith("**These words are Ada Brink’s, not Olle Tern’s.**\n\n"), text);
            Claim nobody = new Claim(WORDS, Optional.of("*Zorro*"), List.of());
            Finding orphan = finding(
                    PIER,
                    WORDS,
                    Optional.of(PIER.quote(Quote.Kind.DIRECT, Optional.empty(), Confidence.NOBODY, WORDS)));
            String unnamed = text(new Verdict.OtherSpeaker(nobody, orphan));
            assertTrue(
                    unnamed.startsWith(
                            "**These words are on record, but the article does not say who said them.**\n\n"),
                    unnamed);
            assertTrue(unnamed.contains("Nobody in these articles is called “\\*Zorro\\*”."), unnamed);
            Finding reporters = finding(TOLD, "the wall would come first", Optional.empty());
            assertTrue(text(new Verdict.OtherSpeaker(nobody, reporters))
                    .startsWith("**These words are the reporter’s, not \\*Zorro\\*’s.**"));
        }

        @Test
        @DisplayName("with a name several bear, names them")
        void ambiguous() {
            Claim both = new Claim(WORDS, Optional.of("B"), List.of(Quoting.BRINK, Quoting.TERN));
            assertTrue(text(new Verdict.Verbatim(both, SAID)).contains("\n\n“B” could be Ada Brink or Olle Tern.\n\n"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("on words whose meaning is turned says what turns it")
    @MethodSource("turns")
    void altered(String sentence, Verdict.Turn turn, List<Difference> differences) {
        Reply.Shown shown = shown(new Verdict.Altered(CLAIM, SAID, turn, differences));
        assertTrue(
                shown.card().description().startsWith("**The meaning is turned: " + sentence + ".**\n\n"),
                shown.card().description());
        assertEquals(Card.Tone.WRONG, shown.card().tone());
    }

    static Stream<Arguments> turns() {
        Difference same = new Difference(SAME, "We will");
        return Stream.of(
                Arguments.of(
                        "a “not” is missing", Verdict.Turn.NEGATION, List.of(same, new Difference(MISSING, "not"))),
                Arguments.of(
                        "a “won’t” was put in",
                        Verdict.Turn.NEGATION,
                        List.of(same, new Difference(ADDED, "simply won’t"))),
                Arguments.of(
                        "what was affirmed is denied, or the other way round",
                        Verdict.Turn.NEGATION,
                        List.of(same, new Difference(ADDED, "refuse"))),
                Arguments.of("the number is another one", Verdict.Turn.NUMBER, List.of()),
                Arguments.of("a condition or reservation was left out or put in", Verdict.Turn.CONDITION, List.of()),
                Arguments.of(
                        "the words were cut out of a sentence that denies them",
                        Verdict.Turn.CUT_FROM_DENIAL,
                        List.of()),
                Arguments.of("another name, date or thing stands there", Verdict.Turn.OTHER_THING, List.of()));
    }

    @Test
    @DisplayName("on words that are partly quoted, says which of them are the speaker's")
    void partly() {
        Quote mixed = PIER.quote(Quote.Kind.MIXED, Optional.of(Quoting.BRINK), Confidence.NAMED, WORDS);
        String text = text(new Verdict.Near(CLAIM, finding(PIER, WORDS, Optional.of(mixed)), List.of()));
        assertTrue(text.contains("Only what stands inside quotation marks is the speaker’s own wording."), text);
    }

    @Test
    @DisplayName("on words that are not on record shows the nearest, and says that they are others")
    void notOnRecord() {
        assertEquals(
                "**Not on record.** No article here has these words.", text(new Verdict.NotOnRecord(CLAIM, List.of())));
        Finding told = finding(TOLD, "and not cheaply", Optional.empty());
        String text = text(new Verdict.NotOnRecord(CLAIM, List.of(told, SAID, told)));
        assertTrue(text.contains("\n\n*The nearest words, which are others:*\n\n> Brink said the wall"), text);
        Button button = shown(new Verdict.NotOnRecord(CLAIM, List.of(told, SAID, told)))
                .buttons()
                .getFirst();
        assertEquals(2, ContextPlaces.read(button.id()).orElseThrow().places().size());
    }

    @Test
    @DisplayName("keeps Discord's limits whatever was pasted and whatever the articles hold")
    void monsters() {
        Speaker monster = new Speaker("*".repeat(500), Set.of(), List.of("_".repeat(500)));
        String signs = "*_".repeat(3000);
        List<Quoting> papers = IntStream.range(0, 8)
                .mapToObj(i -> new Quoting(Harbour.article(
                        "m" + i, "[*".repeat(300) + i, "_".repeat(500), "https://p.example/" + i, signs + i)))
                .toList();
        Quote inferred = papers.getFirst().inferred(monster, papers.getLast().whole(), signs);
        Finding finding = new Finding(
                papers.getFirst().words(signs),
                papers.getFirst().whole(),
                Optional.of(inferred),
                papers.stream().map(Quoting::whole).toList());
        List<Difference> every = IntStream.range(0, 1000)
                .boxed()
                .flatMap(i ->
                        Stream.of(new Difference(SAME, "*"), new Difference(MISSING, "_"), new Difference(ADDED, "*")))
                .toList();
        Claim claim = new Claim("`".repeat(2000), Optional.of("|".repeat(100)), List.of(monster, monster, monster));
        for (Verdict verdict : List.of(
                new Verdict.Verbatim(claim, finding),
                new Verdict.Near(claim, finding, every),
                new Verdict.OtherSpeaker(claim, finding),
                new Verdict.Altered(claim, finding, Verdict.Turn.NEGATION, every),
                new Verdict.NotOnRecord(claim, List.of(finding, finding)))) {
            assertTrue(text(verdict).length() <= Card.LONGEST_DESCRIPTION);
        }
    }

    private static Finding finding(Quoting in, String words, Optional<Quote> quote) {
        return new Finding(in.words(words), in.whole(), quote, List.of());
    }

    private static String text(Verdict verdict) {
        return shown(verdict).card().description();
    }

    private static Reply.Shown shown(Verdict verdict) {
        return assertInstanceOf(Reply.Shown.class, VerdictCard.draw(verdict, 9));
    }
}
