package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A claimed quote")
class ClaimJudgeTest {
    @ParameterizedTest(name = "{0}: {1} <- {2}")
    @DisplayName("whose words stand there is verbatim, whatever its marks, case and hyphens")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            verbatim | The new pier will not close this winter | “The new pier will not close this winter,” Lindqvist said.
            verbatim | the NEW pier will not close this winter! | “The new pier will not close this winter,” Lindqvist said.
            verbatim | "will not close this winter" | “The new pier will not close this winter,” Lindqvist said.
            verbatim | a long-term, well run harbour | Lindqvist called it “a long term, well-run harbour.”
            verbatim | we must co-operate with the town | “We must cooperate with the town,” Lindqvist said.
            verbatim | It's the fishermen's harbour | “It’s the fishermen’s harbour,” Lindqvist said.
            verbatim | The pier is ready – at last | “The pier is ready -- at last,” Lindqvist said.
            verbatim | We stand by the crews. We always have. | “We stand by the crews,” Lindqvist told reporters on the quay. “We always have.”
            verbatim | The crane is old. It will be replaced in May. | “The crane is old. It will be replaced in May,” Lindqvist said.
            verbatim | The crane … will be replaced in May | “The crane, which came from Oslo, will be replaced in May,” Lindqvist said.
            verbatim | The crane [...] will be replaced in May | “The crane, which came from Oslo, will be replaced in May,” Lindqvist said.
            verbatim | …the crane will be replaced... | “I hope the crane will be replaced in May,” Lindqvist said.
            verbatim | The crane [itself] will be replaced in May | “The crane will be replaced in May,” Lindqvist said.
            verbatim | The crane … will be replaced in May | “The crane from Oslo will be replaced in May,” Lindqvist said.
            verbatim | The crane is old. … We need another. | “The crane is old. It came from Oslo. We need another,” Lindqvist said.
            verbatim | 12,000 boats a year | “We count 12000 boats a year,” Lindqvist said.
            verbatim | a hard and rainy spring | Lindqvist spoke of “a hard and rainy spring.”
            verbatim | the ferry would sail at noon | Lindqvist said the ferry would sail at noon.
            verbatim | If the ice holds, we will close the lock | “If the ice holds, we will close the lock,” Lindqvist said.
            verbatim | To say that the dam leaks is absurd | “To say that the dam leaks is absurd,” Lindqvist said.
            verbatim | Will the dam hold | “Will the dam hold?” Lindqvist asked.
            verbatim | I think the dam will hold | “I think the dam will hold,” Lindqvist said.
            verbatim | the dam will hold | “I think the dam will hold,” Lindqvist said.
            verbatim | the storm will pass | “There is no doubt that the storm will pass,” Lindqvist said.
            verbatim | the storm will pass | “It is important to say that the storm will pass,” Lindqvist said.
            verbatim | our quay | “We will not sell our quay,” Lindqvist said.
            verbatim | The tide is our friend | “We never slept and the tide is our friend,” Lindqvist said.
            verbatim | we built a second lock | “It did not rain, and we built a second lock,” Lindqvist said.
            verbatim | safe and dry | Lindqvist said that if the wall held the cellars would be “safe and dry.”
            verbatim | we know yet | “We knowyet,” Lindqvist said.
            """)
    void verbatim(String expected, String claim, String said) {
        assertEquals(expected, Hearing.word(new Hearing().lindqvist(said).byLindqvist(claim)));
    }

    @ParameterizedTest(name = "{0}: {1} <- {2}")
    @DisplayName("told from memory is near when nothing turns")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            near | The crane [from Oslo] will be replaced in May | “The crane will be replaced in May,” Lindqvist said.
            near | We are ready [to flood the town] | “We are ready,” Lindqvist said.
            near | They … cut the mooring ropes | “They condemned those who cut the mooring ropes,” Lindqvist said.
            near | The fishermen shut the lock at noon | “They closed the lock at noon,” Lindqvist said.
            near | The new pier won't close this winter | “The new pier will not close this winter,” Lindqvist said.
            near | The new pier will not shut this winter | “The new pier will not close this winter,” Lindqvist said.
            near | The pier will not close this winter | “The new pier will not close this winter,” Lindqvist said.
            near | No one wants a bigger harbour | “Nobody wants a bigger harbour,” Lindqvist said.
            near | Everyone has to pay for the quay | “Everybody must pay for the quay,” Lindqvist said.
            near | We have to decide whether the crane can stay or has to go | “We will have to decide whether the crane can stay, in which case it needs paint, or has to go,” Lindqvist said.
            near | That is really a very difficult time for the crews | “It is a difficult time for the crews,” Lindqvist said.
            near | We will finish the lock in two years | “We will finish the lock in about two years,” Lindqvist said.
            near | We are going to rebuild the lock in June | “We will rebuild the lock in June,” Lindqvist said.
            near | It is not possible to move the crane | “It is impossible to move the crane,” Lindqvist said.
            near | The ferry will sail at noon | Lindqvist said the ferry would sail at noon.
            near | Our boats are ready | Lindqvist said their boats were ready.
            near | The harbor needs a new tunnnel | “The harbour needs a new tunnel,” Lindqvist said.
            near | The wall can not fall | “The wall couldn’t fall,” Lindqvist said.
            near | The wall held for 30 years | “The old wall held for thirty years,” Lindqvist said.
            near | [The mayor] has promised us a new quay | “He has promised us a new quay,” Lindqvist said.
            near | We want the council paying its share | “We want ... the council paying its share,” Lindqvist said.
            near | It was quite clear they never cared about fishing | “It was apparent, however, that they never cared about fishing at all,” Lindqvist said.
            """)
    void near(String expected, String claim, String said) {
        assertEquals(expected, Hearing.word(new Hearing().lindqvist(said).byLindqvist(claim)));
    }

    @ParameterizedTest(name = "{0}: {1} <- {2}")
    @DisplayName("with a change that turns it is altered")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            negation    | The new pier will close this winter | “The new pier will not close this winter,” Lindqvist said.
            negation    | The new pier will close this winter | “The new pier won’t close this winter,” Lindqvist said.
            negation    | The new pier will never close in winter | “The new pier will close in winter,” Lindqvist said.
            negation    | The town has a say in the harbour | “The town has no say in the harbour,” Lindqvist said.
            negation    | We always trusted the engineers | “We never trusted the engineers,” Lindqvist said.
            negation    | Everybody likes the new crane | “Nobody likes the new crane,” Lindqvist said.
            negation    | It is possible to move the crane | “It is impossible to move the crane,” Lindqvist said.
            negation    | The plan is harmful to the fishermen | “The plan is harmless to the fishermen,” Lindqvist said.
            negation    | The plan is unfair to the fishermen | “The plan is fair to the fishermen,” Lindqvist said.
            negation    | We want to close the lock at night | “We want to avoid closing the lock at night,” Lindqvist said.
            negation    | The harbour wants a strike | Lindqvist said the harbour wants to avoid a strike.
            negation    | We must keep the old lock | “We must scrap the old lock,” Lindqvist said.
            negation    | The council accepted our offer of help | “The council rejected our offer of help,” Lindqvist said.
            negation    | Fees for the quay will rise in May | “Fees for the quay will fall in May,” Lindqvist said.
            negation    | I am against a second tunnel | “I am for a second tunnel,” Lindqvist said.
            negation    | The pier opens after the regatta | “The pier opens before the regatta,” Lindqvist said.
            negation    | We will … close the pier | “We will, I promise, not close the pier,” Lindqvist said.
            negation    | We will ... close the pier | “We will not close the pier,” Lindqvist said.
            negation    | We will [not] close the pier | “We will close the pier,” Lindqvist said.
            negation    | The harbour saw a real reason to worry | Lindqvist said the harbour did not “see a real reason to worry.”
            negation    | nobody wants to leave the harbour | “Everybody wants to leave the harbour,” Lindqvist said.
            number      | We counted 140 boats in the harbour | “We counted 40 boats in the harbour,” Lindqvist said.
            number      | around 10,000 crates of fish | “There are around 100,000 crates of fish,” Lindqvist said.
            number      | The lock needs two new gates | “The lock needs three new gates,” Lindqvist said.
            number      | The lock cost nine million crowns | “The lock cost 9 billion crowns,” Lindqvist said.
            number      | It is the third flood in a year | “It is the second flood in a year,” Lindqvist said.
            number      | Fees rise by 5 percent in May | “Fees rise by 15% in May,” Lindqvist said.
            number      | The pier opens on 3 May | “The pier opens on 13 May,” Lindqvist said.
            condition   | We will close the lock tonight | “We will close the lock tonight if the ice holds,” Lindqvist said.
            condition   | we will close the lock tonight | “If the ice holds, we will close the lock tonight,” Lindqvist said.
            condition   | We will close the lock tonight | “We will close the lock tonight,” Lindqvist said, “unless the wind turns.”
            condition   | We will close the lock | “We will close the lock for all boats, provided the ice holds,” Lindqvist said.
            condition   | the ice holds until Monday | “If the ice holds until Monday, we will close the lock,” Lindqvist said.
            condition   | the council will pay | “We ask whether the council will pay,” Lindqvist said.
            condition   | We will repair the crane this year | “We may repair the crane this year,” Lindqvist said.
            condition   | We must repair the crane this year | “We can repair the crane this year,” Lindqvist said.
            condition   | We should repair the crane this year | “We must repair the crane this year,” Lindqvist said.
            condition   | The crews will come home on Sunday | “Perhaps the crews will come home on Sunday,” Lindqvist said.
            condition   | The lock is open on Sundays | “The lock is open only on Sundays,” Lindqvist said.
            condition   | We stay until the storm is over | “We stay,” Lindqvist said, “if the storm is over.”
            condition   | The crews will … come home on Sunday | “The crews will, if the sea is calm, come home on Sunday,” Lindqvist said.
            condition   | We will pay for the gates | “Should the bank agree, we will pay for the gates,” Lindqvist said.
            condition   | Some members will leave us | “Members will leave us,” Lindqvist said.
            other_thing | The bridge will never close in winter | “The pier will never close in winter,” Lindqvist said.
            other_thing | Italy will close the harbour in May | “Norway will close the harbour in May,” Lindqvist said.
            other_thing | We will close the harbour and the lock tonight | “We will close the harbour and the lock tomorrow,” Lindqvist said.
            other_thing | We deliberately closed the harbour and the lock | “We closed the harbour and the lock,” Lindqvist said.
            other_thing | The fishermen sank the old ferry and the green crane in the harbour of Bergen | “They painted the old ferry and the green crane in the harbour of Bergen,” Lindqvist said.
            other_thing | She will repair the old lock in the harbour | “He will repair the old lock in the harbour,” Lindqvist said.
            other_thing | We will meet the crews in Bergen on Friday | “We will meet the crews in Lisbon on Friday,” Lindqvist said.
            other_thing | We will meet the crews in Bergen on Monday | “We will meet the crews in Bergen on Friday,” Lindqvist said.
            other_thing | Jansen has promised us a new quay | “Okoro has promised us a new quay,” Lindqvist said.
            other_thing | They are ready for the flood | “We are ready for the flood,” Lindqvist said.
            other_thing | The town is a threat to the harbour | “The harbour is a threat to the town,” Lindqvist said.
            other_thing | The pier is a complete waste of money | “The pier is a complete triumph of money,” Lindqvist said.
            other_thing | [Jansen] has promised us a new quay | “Okoro has promised us a new quay,” Lindqvist said.
            other_thing | We are ready for a nuclear flood in the harbour | “We are ready for a flood in the harbour,” Lindqvist said.
            """)
    void altered(String expected, String claim, String said) {
        assertEquals(expected, Hearing.word(new Hearing().lindqvist(said).byLindqvist(claim)));
    }

    @ParameterizedTest(name = "{0}: {1} <- {2}")
    @DisplayName("cut out of what denies it is altered")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            cut_from_denial | the dam leaks | “To say that the dam leaks is to put the whole thing upside down,” Lindqvist said.
            cut_from_denial | The dam is a danger to the town | “To say the dam is a danger to the town would be nonsense,” Lindqvist said.
            cut_from_denial | the dam leaks | “Saying that the dam leaks makes no sense,” Lindqvist said.
            cut_from_denial | the dam leaks | “It is not true that the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “It is simply false that the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | Lindqvist denied that the dam leaks.
            cut_from_denial | the dam leaks | Lindqvist rejected the claim that the dam leaks.
            cut_from_denial | the dam leaks | Lindqvist dismissed reports that the dam leaks.
            cut_from_denial | the dam leaks | “I do not believe that the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “I don't think the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “Nobody told me the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “The idea that the dam leaks came from a newspaper,” Lindqvist said.
            cut_from_denial | the dam leaks | “That the dam leaks is a lie,” Lindqvist said.
            cut_from_denial | the dam leaks | “They say the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “Our rivals claim that the dam leaks,” Lindqvist said.
            cut_from_denial | the dam leaks | “The dam leaks?” Lindqvist asked.
            cut_from_denial | the dam leaks every winter | “Do you believe the dam leaks every winter?” Lindqvist asked.
            cut_from_denial | the dam leaks | “The dam leaks. That is simply not true,” Lindqvist said.
            cut_from_denial | see a reason to worry about the dam | Lindqvist said the harbour did not “see a reason to worry about the dam.”
            cut_from_denial | close the pier to all boats | “We will not close the pier to all boats,” Lindqvist said.
            cut_from_denial | say in the harbour | “The town has no say in the harbour,” Lindqvist said.
            cut_from_denial | a strike | Lindqvist said the harbour wants to avoid a strike.
            cut_from_denial | we will close the pier | “I never said we will close the pier,” Lindqvist said.
            cut_from_denial | we will sell the pier to the bank | “We refuse to pretend we will sell the pier to the bank,” Lindqvist said.
            """)
    void cut(String expected, String claim, String said) {
        assertEquals(expected, Hearing.word(new Hearing().lindqvist(said).byLindqvist(claim)));
    }

    @ParameterizedTest(name = "{0}: {1} <- {2}")
    @DisplayName("that nobody said is not on record")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            nowhere | We will sink every ship that enters the bay | “We will open the bay to every crew,” Lindqvist said.
            nowhere | The fish prices were a mistake | “Fish prices rose by a third,” Lindqvist said.
            nowhere | The whole council should resign at once | “The new pier will not close this winter,” Lindqvist said.
            nowhere | The meeting was a waste of time | “The meeting lasted four hours,” Lindqvist said.
            nowhere | the and of | “The new pier will not close and the lock of the harbour is open,” Lindqvist said.
            nowhere | ?! | “The new pier will not close this winter,” Lindqvist said.
            nowhere | The lock | “The new pier will not close this winter,” Lindqvist said.
            """)
    void nowhere(String expected, String claim, String said) {
        assertEquals(expected, Hearing.word(new Hearing().lindqvist(said).byLindqvist(claim)));
    }

    @Nested
    @DisplayName("whose words are on record")
    class SpeakerOfIt {
        private static final String WORDS = "The new pier will not close this winter";
        private static final String SAID = "“The new pier will not close this winter,” the speaker said.";

        @Test
        @DisplayName("with somebody else is that speaker's")
        void other() {
            Verdict verdict = new Hearing().okoro(SAID).byLindqvist(WORDS);
            assertEquals("other", Hearing.word(verdict));
            assertEquals(
                    Optional.of(Hearing.OKORO),
                    ((Verdict.OtherSpeaker) verdict).finding().speaker());
        }

        @Test
        @DisplayName("with nobody named is not confirmed for anybody")
        void unnamed() {
            Verdict verdict = new Hearing().nobody(SAID).byLindqvist(WORDS);
            assertEquals("other", Hearing.word(verdict));
            assertEquals(
                    Optional.empty(), ((Verdict.OtherSpeaker) verdict).finding().speaker());
        }

        @Test
        @DisplayName("with a name in one article and none in another is that name's")
        void namedSomewhere() {
            Verdict verdict = new Hearing().nobody(SAID).lindqvist(SAID).byLindqvist(WORDS);
            assertEquals("verbatim", Hearing.word(verdict));
            assertEquals(1, ((Verdict.Verbatim) verdict).finding().alsoIn().size());
        }

        @Test
        @DisplayName("with two speakers is the surer one's")
        void surer() {
            Hearing hearing = new Hearing()
                    .said(Optional.of(Hearing.LINDQVIST), Confidence.FAR_PRONOUN, SAID)
                    .okoro(SAID);
            assertEquals("other", Hearing.word(hearing.byLindqvist(WORDS)));
        }

        @Test
        @DisplayName("with two speakers as sure as each other is on record with both")
        void both() {
            assertEquals(
                    "verbatim",
                    Hearing.word(new Hearing().lindqvist(SAID).okoro(SAID).byLindqvist(WORDS)));
        }

        @Test
        @DisplayName("is not that of a stranger")
        void stranger() {
            assertEquals("other", Hearing.word(new Hearing().lindqvist(SAID).byStranger(WORDS)));
            assertEquals("nowhere", Hearing.word(new Hearing().lindqvist(SAID).byStranger("Fish is cheap in Bergen")));
        }

        @Test
        @DisplayName("is found without a name to look for")
        void anybody() {
            assertEquals("verbatim", Hearing.word(new Hearing().lindqvist(SAID).byAnybody(WORDS)));
            assertEquals(
                    "negation",
                    Hearing.word(new Hearing().lindqvist(SAID).byAnybody("The new pier will close this winter")));
        }

        @Test
        @DisplayName("nearly, with somebody else, is that speaker's")
        void nearlyOther() {
            Verdict verdict = new Hearing().okoro(SAID).byLindqvist("The pier won't close this winter");
            assertEquals("other", Hearing.word(verdict));
        }

        @Test
        @DisplayName("turned, with somebody else, is turned")
        void turnedOther() {
            assertEquals(
                    "negation",
                    Hearing.word(new Hearing().okoro(SAID).byLindqvist("The new pier will close this winter")));
        }

        @Test
        @DisplayName("as told by the reporter is nobody's quotation")
        void narrated() {
            Hearing hearing = new Hearing().told("The harbour lost four boats in the storm.");
            assertEquals("other", Hearing.word(hearing.byLindqvist("The harbour lost four boats in the storm")));
            assertEquals("nowhere", Hearing.word(hearing.byLindqvist("The harbour lost nine boats in the storm")));
            Verdict verdict = hearing.byAnybody("The harbour lost four boats");
            assertEquals("verbatim", Hearing.word(verdict));
            assertFalse(((Verdict.Verbatim) verdict).finding().direct());
        }

        @Test
        @DisplayName("stands inside marks or not, and the finding tells which")
        void direct() {
            Hearing hearing = new Hearing()
                    .lindqvist("Lindqvist said the harbour was “safe and dry” and the ferry would sail at noon.");
            assertTrue(((Verdict.Verbatim) hearing.byLindqvist("safe and dry"))
                    .finding()
                    .direct());
            Hearing reported = new Hearing().lindqvist("Lindqvist said the ferry would sail at noon.");
            assertFalse(((Verdict.Verbatim) reported.byLindqvist("the ferry would sail at noon"))
                    .finding()
                    .direct());
        }

        @Test
        @DisplayName("mixed with what the reporter tells is not confirmed for the speaker")
        void partlyTold() {
            Hearing hearing = new Hearing()
                    .report("“The quay is cracked and unsafe,” Lindqvist said.", "The council will close it in May.");
            String claim = "The quay is cracked and unsafe. The council will close it in May.";
            assertEquals("other", Hearing.word(hearing.byLindqvist(claim)));
            assertEquals(
                    "other",
                    Hearing.word(hearing.byLindqvist("The quay is cracked and unsafe. The council will shut it.")));
            assertEquals("verbatim", Hearing.word(hearing.byLindqvist("The quay is cracked and unsafe.")));
        }

        @Test
        @DisplayName("is a quotation only when all of the words stand inside marks")
        void partlyMarked() {
            Hearing hearing = new Hearing()
                    .lindqvist(
                            "Lindqvist said the old harbour was by now “safe and dry” and the ferry would sail at noon.");
            Verdict verdict = hearing.byLindqvist("safe and dry and the ferry would sail at noon");
            assertEquals("verbatim", Hearing.word(verdict));
            assertFalse(((Verdict.Verbatim) verdict).finding().direct());
        }

        @Test
        @DisplayName("is also in other articles only as that speaker's")
        void also() {
            Verdict verdict = new Hearing().lindqvist(SAID).okoro(SAID).byLindqvist(WORDS);
            assertEquals(List.of(), ((Verdict.Verbatim) verdict).finding().alsoIn());
        }

        @Test
        @DisplayName("put together from two mouths is not confirmed")
        void stitched() {
            Hearing hearing =
                    new Hearing().dialogue("“The dam is old,” Lindqvist said.", "“The town will pay,” Okoro said.");
            assertEquals("other_thing", Hearing.word(hearing.byLindqvist("The dam is old. The town will pay.")));
        }
    }

    @Nested
    @DisplayName("with several places it could come from")
    class SeveralPlaces {
        @Test
        @DisplayName("is not excused by a paler likeness of the same speaker")
        void turnedFirst() {
            Hearing hearing = new Hearing()
                    .lindqvist("“The town has no say in the harbour,” Lindqvist said.")
                    .lindqvist("“The town has always had some say in the running of the old harbour,” Lindqvist said.");
            assertEquals("negation", Hearing.word(hearing.byLindqvist("The town has a say in the harbour")));
        }

        @Test
        @DisplayName("is confirmed where it stands, though it is denied elsewhere")
        void standsSomewhere() {
            Hearing hearing = new Hearing()
                    .lindqvist("“It is not true that the dam leaks,” Lindqvist said.")
                    .lindqvist("“I have to admit it: the dam leaks,” Lindqvist said.");
            assertEquals("verbatim", Hearing.word(hearing.byLindqvist("the dam leaks")));
        }

        @Test
        @DisplayName("and none of them near shows the nearest")
        void nearest() {
            Verdict verdict = new Hearing()
                    .lindqvist("“The crane on the old quay will be painted red in May,” Lindqvist said.")
                    .byLindqvist("The crane on the quay fell into the sea and nobody will ever miss it");
            assertEquals("nowhere", Hearing.word(verdict));
            assertEquals(1, ((Verdict.NotOnRecord) verdict).nearest().size());
        }
    }

    @Test
    @DisplayName("tells its differences in the order of the text, as each side writes them")
    void differences() {
        Verdict verdict = new Hearing()
                .lindqvist("“No one else has a say and the town, of course, can’t close the pier,” Lindqvist said.")
                .byLindqvist("Nobody else has a say and the town can close the pier");
        assertEquals(
                List.of(
                        new Difference(Difference.Kind.ADDED, "Nobody"),
                        new Difference(Difference.Kind.MISSING, "No one"),
                        new Difference(Difference.Kind.SAME, "else has a say and the town,"),
                        new Difference(Difference.Kind.ADDED, "can"),
                        new Difference(Difference.Kind.MISSING, "of course, can’t"),
                        new Difference(Difference.Kind.SAME, "close the pier,")),
                ((Verdict.Altered) verdict).differences());
    }
}
