package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.quote.Quote.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs are parted by {@code ¶}. */
@DisplayName("Statements")
class QuoteFinderTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("belong to whom their sentence names")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    Marta Keel said, “We will not close the harbour.”                                   | Marta Keel
                    Marta Keel said: “We will not close the harbour.”                                   | Marta Keel
                    “We will not close the harbour,” Marta Keel said.                                   | Marta Keel
                    “We will not close the harbour,” said Marta Keel.                                   | Marta Keel
                    "We will not close the harbour," said Marta Keel.                                   | Marta Keel
                    ''We will not close the harbour,'' said Marta Keel.                                 | Marta Keel
                    “We will not close the harbour,” Marta Keel told reporters.                         | Marta Keel
                    “We will not close the harbour,” Marta Keel later added.                            | Marta Keel
                    “We will not close the harbour,” Marta Keel has repeatedly warned.                  | Marta Keel
                    “We will not close the harbour,” said Mayor Clara Finch on Friday.                  | Clara Finch
                    “We will not close the harbour,” Mayor Clara Finch said on Friday.                  | Clara Finch
                    “We will not close the harbour,” said Clara Finch, the mayor of the town.           | Clara Finch
                    “We will not close the harbour,” Clara Finch, who led the talks, said.              | Clara Finch
                    “We will not close the harbour,” Clara Finch, the mayor of the town, told them.     | Clara Finch
                    “We will not close the harbour,” Clara Finch – who led the talks – said.            | Clara Finch
                    “We will not close the harbour,” Norway's negotiator, Paul Reed, said.              | Paul Reed
                    “We will not close the harbour,” the island’s governor, Paul Reed, told reporters.  | Paul Reed
                    “We will not close,” said Marta Keel, “as long as boats come home.”                 | Marta Keel
                    According to Marta Keel, the harbour will stay open.                                | Marta Keel
                    The harbour will stay open, according to Mayor Clara Finch.                         | Clara Finch
                    Marta Keel said the harbour would stay open.                                        | Marta Keel
                    Marta Keel insisted that the harbour would stay open.                               | Marta Keel
                    The harbour would stay open, said Marta Keel.                                       | Marta Keel
                    The harbour would stay open, Marta Keel said.                                       | Marta Keel
                    Mayor Clara Finch warned on Monday that ice was coming.                             | Clara Finch
                    Marta Keel praised the sailors and said the harbour would stay open.                | Marta Keel
                    The closing was “a mistake we all regret,” Marta Keel said.                         | Marta Keel
                    Marta Keel called the closing “a mistake we all regret.”                            | Marta Keel
                    “We will not close the harbour,” the harbour board said.                            | harbour board
                    “We will not close the harbour,” said the harbour board.                            | harbour board
                    Officials said the harbour would stay open.                                         | Officials
                    “We will not close the harbour,” Norway said in a letter.                           | Norway
                    The harbour would stay open, according to officials.                                | officials
                    “We will not close the harbour,” said Marta Keel and Paul Reed.                     | Marta Keel and Paul Reed
                    “We will not close the harbour,” Keel said. ¶ Marta Keel said no more.              | Marta Keel
                    """)
    void named(String text, String speaker) {
        Reported found = Reported.in(text);
        Statement first = found.quotes().statements().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement in: " + text));
        assertEquals(Optional.of(speaker), first.speaker(), () -> found.all().toString());
        boolean described = List.of("harbour board", "Officials", "officials").contains(speaker);
        assertEquals(described ? Confidence.DESCRIBED : Confidence.NAMED, first.confidence());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("belong to the one of two people a title, an office or an odd name means")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    Angela Smith met her cousin, Senator David Smith. ¶ “Nobody has seen it,” Sen. Smith said.     | David Smith
                    Clerk Paul Hall met Mayor Ruth Hall. Ruth Hall smiled. ¶ “No,” Mr. Hall said. “Never again.”    | Paul Hall
                    Angela Keel met her cousin David Keel. ¶ “Nobody has seen the plans,” Keel said.               | Keel
                    Anna O'Neill, a nurse, disagreed. ¶ “The lake smells of petrol,” O'Neill said.                 | Anna O'Neill
                    Anna O’Neill, a nurse, disagreed. ¶ “The lake smells of petrol,” O’Neill said.                 | Anna O’Neill
                    Gov. Linda Marsh praised both. “They are brave,” the governor said.                            | Linda Marsh
                    Prime Minister Luis Ortega came. ¶ “Railways are patient,” the prime minister said.            | Luis Ortega
                    “It is a fantasy,” said her opponent, councillor Peter D'Arcy.                                 | Peter D'Arcy
                    “It will rain,” said Kurt von der Heide.                                                       | Kurt von der Heide
                    Other members of the alliance agree: the ice came first, they argue.                           | Other members of the alliance
                    “A is fine and so are we,” Ann Smith said. Tom Jones disagreed. “B is nonsense to all of us.”   | Ann Smith
                    """)
    void toldApart(String text, String speaker) {
        Reported found = Reported.in(text);
        assertEquals(
                Optional.of(speaker),
                found.quotes().statements().getFirst().speaker(),
                () -> found.all().toString());
    }

    @Test
    @DisplayName("do not go on behind a sentence about somebody else")
    void somebodyElse() {
        Reported found = Reported.in(
                "“A is fine and so are we,” Ann Smith said. Tom Jones disagreed. “B is nonsense to all of us.”");
        Statement other = found.quotes().statements().getLast();
        assertEquals(Optional.of("Tom Jones"), other.speaker());
        assertEquals(Confidence.NEIGHBOUR, other.confidence());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are none where nobody says anything")
    @ValueSource(
            strings = {
                "The harbour was shut on Monday.",
                "Marta Keel closed the harbour on Monday.",
                "Marta Keel arrived in Ostend with Paul Reed.",
                "The so-called “ice tax” was raised.",
                "The “ice tax” doubled within a year.",
                "They sang “Home to Ostend” all night.",
                "Her book “The Long Way to Ostend” won a prize.",
                "The film “We Will Not Close the Harbour” opens in May.",
                "He walked to the harbour.",
                "Boats came home early.",
                "Who steers the ferry?",
                "It is not known who owns the boat.",
                "The accused sailor was set free.",
                "Nobody wanted to say why.",
                "There is little to say about the ice.",
                "A proposed tunnel would join the islands.",
                "The reported losses were small.",
                "An agreed price was paid for the boats.",
                "Some asked questions that nobody answers are on the list.",
                "The harbour's cranes are old and their owners poor.",
                "The council met for three hours behind closed doors.",
                "In Ostend “nobody” is a common surname.",
                "The sign reads “No boats” in two languages.",
                "Marta Keel did not say that the harbour would close.",
                "Did Marta Keel say the harbour would close?",
                "He said that .",
                "The driver asked not to be named."
            })
    void nothing(String text) {
        assertEquals(List.of(), Reported.in(text).all());
    }

    @Nested
    @DisplayName("with a pronoun")
    class Pronouns {
        @Test
        @DisplayName("belong to the speaker of the sentence before")
        void sameParagraph() {
            Statement statement = Reported.in("Marta Keel said the harbour was safe. “We check it daily,” she said.")
                    .statement("check");
            assertEquals(Optional.of("Marta Keel"), statement.speaker());
            assertEquals(Confidence.PRONOUN, statement.confidence());
        }

        @Test
        @DisplayName("belong to the speaker of the paragraph before")
        void previousParagraph() {
            Statement statement = Reported.in(
                            "“The harbour is safe,” said Marta Keel. ¶ “We check it daily,” she said.")
                    .statement("check");
            assertEquals(Optional.of("Marta Keel"), statement.speaker());
            assertEquals(Confidence.PRONOUN, statement.confidence());
        }

        @Test
        @DisplayName("belong to nobody when nobody spoke before")
        void nobody() {
            Statement statement = Reported.in("“We check it daily,” he said.").statement("check");
            assertEquals(Optional.empty(), statement.speaker());
            assertEquals(Confidence.NOBODY, statement.confidence());
        }

        @Test
        @DisplayName("belong to a speaker farther back with less confidence")
        void farther() {
            Statement statement = Reported.in("“The harbour is safe,” said Marta Keel. ¶ The harbour is 90 years old."
                            + " ¶ “We check it daily,” she said.")
                    .statement("check");
            assertEquals(Optional.of("Marta Keel"), statement.speaker());
            assertEquals(Confidence.FAR_PRONOUN, statement.confidence());
        }

        @Test
        @DisplayName("belong to nobody when the person in the paragraph before neither speaks nor begins a sentence")
        void notProminent() {
            Statement statement = Reported.in("The ferries are old, as everybody in Ostend knows, and they were built"
                            + " in the yard of Paul Reed. ¶ “We check them daily,” he said.")
                    .statement("check");
            assertEquals(Optional.empty(), statement.speaker());
            assertEquals(Confidence.NOBODY, statement.confidence());
        }

        @Test
        @DisplayName("are passed on: he, he and he again are one man")
        void chain() {
            Reported found = Reported.in("“The harbour is safe,” said Paul Reed. ¶ “We check it daily,” he said."
                    + " ¶ “We check it by night as well,” he added.");
            assertEquals(
                    List.of(Optional.of("Paul Reed"), Optional.of("Paul Reed"), Optional.of("Paul Reed")),
                    found.quotes().statements().stream().map(Statement::speaker).toList());
        }
    }

    @Nested
    @DisplayName("that go on")
    class Continued {
        @Test
        @DisplayName("in the same paragraph belong to the same speaker")
        void sameParagraph() {
            Reported found =
                    Reported.in("“The harbour is safe,” said Marta Keel. “We check it every single day. Trust us.”");
            Statement whole = found.statement("check");
            assertEquals(
                    List.of("The harbour is safe,", "We check it every single day. Trust us."), found.words(whole));
            assertEquals(Optional.of("Marta Keel"), whole.speaker());
            assertEquals(Confidence.NAMED, whole.confidence());
            assertEquals(Kind.DIRECT, whole.kind());
        }

        @Test
        @DisplayName("before their speaker is named belong to that speaker")
        void before() {
            Statement first = Reported.in("“We check it every single day. The harbour is safe,” said Marta Keel.")
                    .statement("check");
            assertEquals(Optional.of("Marta Keel"), first.speaker());
        }

        @Test
        @DisplayName("in the next paragraph, the first not closed, belong to the same speaker")
        void overParagraphs() {
            Statement next = Reported.in("“The harbour is safe,” said Marta Keel. “We check it every single day."
                            + " ¶ “We look at every pillar and every chain.”")
                    .statement("pillar");
            assertEquals(Optional.of("Marta Keel"), next.speaker());
            assertEquals(3, next.said().size());
        }

        @Test
        @DisplayName("a paragraph later, the first closed, belong to the person before with little confidence")
        void neighbour() {
            Statement next = Reported.in(
                            "“The harbour is safe,” said Marta Keel." + " ¶ “We look at every pillar and every chain.”")
                    .statement("pillar");
            assertEquals(Optional.of("Marta Keel"), next.speaker());
            assertEquals(Confidence.NEIGHBOUR, next.confidence());
        }

        @Test
        @DisplayName("a paragraph after what a crowd said belong to nobody")
        void crowd() {
            Statement orphan = Reported.in("The sailors said they would not go out, warning of a storm."
                            + " ¶ “We look at every pillar and every chain.”")
                    .statement("pillar");
            assertEquals(Optional.empty(), orphan.speaker());
            assertEquals(Confidence.NOBODY, orphan.confidence());
        }

        @Test
        @DisplayName("belong to nobody when they stand alone")
        void alone() {
            Statement orphan =
                    Reported.in("“Nobody ever checked the pillars of it.”").statement("pillars");
            assertEquals(Optional.empty(), orphan.speaker());
        }
    }

    @Nested
    @DisplayName("have words")
    class Said {
        @Test
        @DisplayName("that are the quoted pieces without their marks")
        void pieces() {
            Reported found = Reported.in("“We will not close,” said Marta Keel, “as long as boats come home.”");
            Statement statement = found.statement("close");
            assertEquals(List.of("We will not close,", "as long as boats come home."), found.words(statement));
            assertEquals(Kind.DIRECT, statement.kind());
        }

        @Test
        @DisplayName("that are the reported clause when nothing is quoted")
        void indirect() {
            Reported found = Reported.in("Marta Keel said the harbour would stay open.");
            Statement statement = found.statement("open");
            assertEquals(List.of("the harbour would stay open"), found.words(statement));
            assertEquals(Kind.INDIRECT, statement.kind());
        }

        @Test
        @DisplayName("that are mixed when the reporter's own outweigh the quoted ones")
        void mixed() {
            Statement statement = Reported.in(
                            "Marta Keel told the town council on Monday that the closing had been “a mistake.”")
                    .statement("mistake");
            assertEquals(Kind.MIXED, statement.kind());
        }

        @Test
        @DisplayName("of two speakers joined by and")
        void two() {
            Reported found = Reported.in("Marta Keel said no. ¶ Paul Reed said no. ¶ Marta Keel and Paul Reed said the"
                    + " harbour would stay open.");
            assertEquals(
                    Optional.of("Marta Keel and Paul Reed"),
                    found.statement("open").speaker());
        }

        @Test
        @DisplayName("in the order of the text, several in a sentence")
        void order() {
            Reported found = Reported.in(
                    "Marta Keel said ice was coming but added that boats were safe. ¶ Paul Reed denied it was so.");
            List<Statement> statements = found.quotes().statements();
            assertEquals(
                    List.of("ice was coming", "boats were safe", "it was so"),
                    statements.stream().flatMap(s -> found.words(s).stream()).toList());
        }
    }

    @Test
    @DisplayName("are found at the end of a paragraph of thousands of questions")
    void endless() {
        Reported found = Reported.in("“Why not?” he asked. ".repeat(3000) + "“The harbour is safe,” said Marta Keel.");
        assertEquals(
                Optional.of("Marta Keel"), found.quotes().statements().getLast().speaker());
    }

    @ParameterizedTest(name = "[{index}] \"{0}\"")
    @DisplayName("are looked for in any text without failing")
    @ValueSource(
            strings = {
                "“",
                "said",
                "” said “",
                "said said said",
                ", said",
                "according to",
                "“ ” “ ”",
                "— said —",
                "- - - - said",
                "''``''``",
                "He said",
                "@everyone said `rm` and **bold**",
                "Mr. said"
            })
    void odd(String text) {
        Reported found = Reported.in(text);
        found.quotes().statements().forEach(s -> assertTrue(!s.said().isEmpty()));
    }
}
