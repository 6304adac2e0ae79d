package onrecord.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of gold questions")
class GoldFileTest {
    @TempDir
    private Path folder;

    private GoldFile.Contents read(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, List.of(lines));
        return GoldFile.read(file);
    }

    private List<GoldQuestion> questions(String... lines) throws IOException {
        GoldFile.Contents contents = read("gold.jsonl", lines);
        assertEquals(List.of(), contents.problems());
        return contents.gold().dialogues().stream()
                .flatMap(d -> d.turns().stream())
                .toList();
    }

    private static Expectation.OnRecord onRecord(GoldQuestion question) {
        return assertInstanceOf(Expectation.OnRecord.class, question.expected());
    }

    @Nested
    @DisplayName("written by hand")
    class ByHand {
        @Test
        @DisplayName("holds questions with the words expected, or what is not on record")
        void questionsAndWords() throws IOException {
            List<GoldQuestion> read = questions(
                    "\uFEFF{\"question\": \"What did the bridge cost?\", \"expect\": \"12 million\"}",
                    "",
                    "{\"id\": \"f\", \"kind\": \"when\", \"question\": \"When did it leave?\", \"expect\": [\"3 May\", 3],"
                            + " \"document\": \"ferry\"}",
                    "{\"question\": \"Who painted it?\", \"not_on_record\": true}",
                    "{\"question\": \"Who speaks?\", \"expect_all\": [\"Brandt\", \"Lund\"]}",
                    "{\"question\": \"Where is it told?\", \"document\": [\"ferry\", \"bridge\"]}");

            assertEquals("What did the bridge cost?", read.get(0).id());
            assertEquals("“12 million”", read.get(0).expected().shown());
            assertEquals("f", read.get(1).id());
            assertEquals("when", read.get(1).kind());
            assertEquals(3, read.get(1).line());
            assertEquals(
                    List.of(List.of(new Proof.Words(List.of("3 May", "3"), Set.of("ferry")))),
                    onRecord(read.get(1)).parts());
            assertEquals("not on record", read.get(2).expected().shown());
            assertEquals("“Brandt” and “Lund”", read.get(3).expected().shown());
            assertEquals(2, onRecord(read.get(4)).documents().size());
        }

        @Test
        @DisplayName("holds dialogues, whose turns are asked one after the other")
        void dialogues() throws IOException {
            GoldFile.Contents contents = read(
                    "gold.jsonl",
                    "{\"id\": \"d\", \"kind\": \"chat\", \"turns\": [{\"user\": \"The bridge?\", \"expect\": \"Brandt\"},"
                            + " {\"question\": \"And the mayor?\", \"not_on_record\": true, \"kind\": \"absent\"}]}");

            assertEquals(List.of(), contents.problems());
            assertEquals(2, contents.gold().questions());
            GoldDialogue dialogue = contents.gold().dialogues().getFirst();
            assertEquals(
                    List.of("d.1", "d.2"),
                    dialogue.turns().stream().map(GoldQuestion::id).toList());
            assertEquals(
                    List.of("chat", "absent"),
                    dialogue.turns().stream().map(GoldQuestion::kind).toList());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "{\"question\": \"Why?\", \"expects\": \"it\"} | \"expects\" is none of question, expect",
                    "{\"question\": \"Why?\"} | there is no \"expect\"",
                    "{\"expect\": \"it\"} | there is no \"question\"",
                    "{\"question\": \"Why?\", \"expect\": \"\"} | \"expect\" must be words",
                    "{\"question\": \"Why?\", \"expect\": [\"it\", {}]} | \"expect\" must be words",
                    "{\"question\": \"Why?\", \"not_on_record\": \"yes\"} | must be true or false",
                    "{\"question\": \"Why?\", \"not_on_record\": true, \"expect\": \"it\"} | has no expect",
                    "{\"turns\": []} | \"turns\" must be a list",
                    "{“question”: “Why?”} | straight marks",
                    "[1] | this is not a JSON object",
                    "{\"question\": | this is not a JSON object",
                    "{\"id\": \"q1\", \"is_impossible\": false} | there is no \"paragraph\"",
                })
        @DisplayName("says on which line what must be mended")
        void problems(String line, String problem) throws IOException {
            GoldFile.Contents contents =
                    read("gold.jsonl", "{\"question\": \"Who?\", \"expect\": \"Brandt\"}", line.strip());
            assertEquals(1, contents.problems().size());
            String said = contents.problems().getFirst();
            assertTrue(said.startsWith("line 2: "), said);
            assertTrue(said.contains(problem.strip()), said);
        }

        @Test
        @DisplayName("may not hold a question twice, nor an endless one, nor nothing")
        void twice() throws IOException {
            String who = "{\"question\": \"Who?\", \"expect\": \"Brandt\"}";
            assertEquals(
                    List.of("line 2: “Who?” stands on line 1 already; leave it out or give it an \"id\" of its own."),
                    read("gold.jsonl", who, who).problems());
            String endless = "{\"question\": \"" + "a".repeat(501) + "\", \"expect\": \"Brandt\"}";
            assertEquals(
                    List.of("line 1: the question has more than 500 characters."),
                    read("gold.jsonl", endless).problems());
            String nothing = read("gold.jsonl", "", " ").problems().getFirst();
            assertTrue(nothing.contains("there is no question in"), nothing);
        }

        @Test
        @DisplayName("is doubted where no answer could be right")
        void doubts() throws IOException {
            GoldFile.Contents contents = read(
                    "gold.jsonl",
                    "{\"question\": \"What did it cost?\", \"expect\": \"12 million\", \"document\": \"bridge.txt\"}",
                    "{\"question\": \"When?\", \"expect\": \"4 May\"}",
                    "{\"question\": \"When then?\", \"expect\": \"3 May\", \"document\": \"bridge\"}",
                    "{\"question\": \"Where?\", \"document\": \"brigde\"}",
                    "{\"question\": \"Who?\", \"not_on_record\": true}");
            assertEquals(
                    List.of(
                            "line 2: “4 May” stands in none of the articles.",
                            "line 3: “3 May” stands in none of the articles it is expected in.",
                            "line 4: there is no article “brigde”."),
                    contents.gold().doubts(List.of(Village.BRIDGE, Village.FERRY)));
        }
    }

    @Nested
    @DisplayName("copied from a spreadsheet")
    class Table {
        @Test
        @DisplayName("has its fields in the first row and several wordings in one cell")
        void rows() throws IOException {
            GoldFile.Contents contents = read(
                    "gold.tsv",
                    "Question\tExpect\tDocument\tNot on record",
                    "What did it cost?\t12 million | twelve million",
                    "\"Who said \"\"a sad one\"\"?\"\tLund\tferry\t",
                    "Who painted it?\t\t\tyes");
            assertEquals(List.of(), contents.problems());
            List<GoldDialogue> read = contents.gold().dialogues();
            assertEquals(
                    "“12 million” or “twelve million”",
                    read.get(0).turns().getFirst().expected().shown());
            assertEquals(
                    "Who said \"a sad one\"?", read.get(1).turns().getFirst().asked());
            assertEquals(
                    "not on record", read.get(2).turns().getFirst().expected().shown());
        }

        @Test
        @DisplayName("says on which line what must be mended")
        void problems() throws IOException {
            assertEquals(
                    List.of(
                            "line 2: there are more cells than the 2 of the first row.",
                            "line 3: there is no \"question\" or \"user\"."),
                    read("gold.tsv", "question\texpect", "Who?\tLund\tferry", "\tLund")
                            .problems());
        }
    }

    @Nested
    @DisplayName("of a published set")
    class Sets {
        @Test
        @DisplayName("may name the sentences that answer")
        void sentences() throws IOException {
            List<GoldQuestion> read = questions(
                    "{\"id\": \"q1\", \"kind\": \"list\", \"question\": \"Who?\", \"answerable\": true, \"evidence\": ["
                            + "{\"doc\": \"a.txt\", \"start\": 0, \"end\": 4, \"text\": \"One.\", \"sid\": \"s1\"},"
                            + "{\"doc\": \"b.txt\", \"start\": 9, \"end\": 13, \"text\": \"Two.\", \"sid\": \"s2\"}],"
                            + " \"evidence_groups\": [[\"s1\"], [\"s2\"]]}",
                    "{\"id\": \"q2\", \"question\": \"Why?\", \"answerable\": false, \"evidence\": [], \"corrective\": ["
                            + "{\"doc\": \"a.txt\", \"start\": 0, \"end\": 4, \"text\": \"One.\"}]}",
                    "{\"id\": \"d1\", \"turns\": [{\"turn\": 1, \"user\": \"Who?\", \"answerable\": true, \"evidence\": ["
                            + "{\"doc\": \"a.txt\", \"start\": 0, \"end\": 4, \"text\": \"One.\"}]}]}");
            assertEquals(
                    List.of("q1", "q2", "d1.1"),
                    read.stream().map(GoldQuestion::id).toList());
            assertEquals(Set.of("a.txt", "b.txt"), onRecord(read.get(0)).documents());
            assertEquals(
                    List.of(
                            List.of(new Proof.Place("a.txt", new Span(0, 4), "One.")),
                            List.of(new Proof.Place("b.txt", new Span(9, 13), "Two."))),
                    onRecord(read.get(0)).parts());
            assertEquals(
                    new Expectation.NotOnRecord(List.of(new Proof.Place("a.txt", new Span(0, 4), "One."))),
                    read.get(1).expected());
        }

        @Test
        @DisplayName("that gives such a question no sentence cannot be used")
        void noSentence() throws IOException {
            assertEquals(
                    List.of(
                            "line 1: an answerable question needs \"evidence\".",
                            "line 2: a sentence needs a \"start\" and a later \"end\"."),
                    read(
                                    "gold.jsonl",
                                    "{\"id\":\"a\",\"question\":\"Who?\",\"answerable\":true,\"evidence\":[]}",
                                    "{\"id\":\"b\",\"question\":\"Who?\",\"answerable\":true,\"evidence\":[{\"doc\":\"a\"}]}")
                            .problems());
        }

        @Test
        @DisplayName("may be a quiz, of which the unsure questions are left out")
        void quiz() throws IOException {
            List<GoldQuestion> read = questions(
                    "{\"id\":\"1\",\"question\":\"Who?\",\"answer\":[\"Lund\"],\"gold\":[\"n1\"],\"answerable\":true,"
                            + "\"answer_in_gold\":true,\"answer_in_pool\":2}",
                    "{\"id\":\"2\",\"question\":\"Why?\",\"answer\":[\"it\"],\"gold\":[],\"answerable\":false,"
                            + "\"answer_in_gold\":false,\"answer_in_pool\":3}",
                    "{\"id\":\"3\",\"question\":\"When?\",\"answer\":[\"May\"],\"gold\":[],\"answerable\":false,"
                            + "\"answer_in_gold\":false,\"answer_in_pool\":0}");
            assertEquals(List.of("1", "3"), read.stream().map(GoldQuestion::id).toList());
            assertEquals(Set.of("n1"), onRecord(read.getFirst()).documents());
            assertEquals("not on record", read.getLast().expected().shown());
        }

        @Test
        @DisplayName("may ask about paragraphs")
        void paragraphs() throws IOException {
            List<GoldQuestion> read = questions(
                    "{\"id\":\"1\",\"question\":\"Who?\",\"paragraph\":\"Ferry#1\",\"is_impossible\":false,"
                            + "\"answers\":[{\"answer_start\":3,\"text\":\"Tomas Lund\"}]}",
                    "{\"id\":\"2\",\"question\":\"Why?\",\"paragraph\":\"Ferry#1\",\"is_impossible\":true,\"answers\":[]}");
            assertEquals("“Tomas Lund”", read.getFirst().expected().shown());
            assertEquals(Set.of("Ferry#1"), onRecord(read.getFirst()).documents());
            assertEquals("not on record", read.getLast().expected().shown());
        }
    }
}
