package onrecord.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Gold questions put to a desk")
class EvaluatorTest {
    @Test
    @DisplayName("are right, wrong or refused, each with what was cited")
    void outcomes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.write(
                file,
                List.of(
                        "{\"question\": \"How much did the bridge cost?\", \"expect\": \"12 million\","
                                + " \"document\": \"bridge\"}",
                        "{\"question\": \"What will the bridge carry?\", \"expect\": \"paintings\"}",
                        "{\"question\": \"Xylophone marzipan?\", \"not_on_record\": true}",
                        "{\"question\": \"Zeppelin custard?\", \"expect\": \"3 May\"}",
                        "{\"turns\": [{\"user\": \"Who is Tomas Lund?\", \"expect\": \"captain\"},"
                                + "{\"user\": \"When was the last trip of the ferry?\", \"expect_all\": [\"3 May\","
                                + " \"sad one\"]}]}"));
        List<Outcome> outcomes;
        try (Desk desk = DeskOver.articles(List.of(Village.BRIDGE, Village.FERRY))) {
            outcomes = new Evaluator(desk).run(GoldFile.read(file).gold()).outcomes();
        }
        Outcome cost = outcomes.get(0);
        assertTrue(cost.right() && cost.rightInThree() && cost.proven());
        assertEquals(Optional.of(true), cost.documentFirst());
        assertEquals("bridge.txt", cost.cited().getFirst().document());
        assertEquals(1, cost.utility());

        Outcome carry = outcomes.get(1);
        assertTrue(carry.answered() && !carry.right());
        assertEquals(-1, carry.utility());

        Outcome nonsense = outcomes.get(2);
        assertTrue(nonsense.right());
        assertFalse(nonsense.answered());
        assertEquals(List.of(), nonsense.cited());
        assertEquals(1, nonsense.utility());
        assertTrue(nonsense.confidence() < 0.5);

        assertEquals(0, outcomes.get(3).utility());
        assertEquals("Who is Tomas Lund?", outcomes.get(5).dialogue());
        assertEquals("Who is Tomas Lund?.2", outcomes.get(5).id());
        assertTrue(outcomes.get(5).rightFirst());
    }

    @Test
    @DisplayName("that are not on record may be answered with what corrects them")
    void corrected(@TempDir Path folder) throws IOException {
        String text = "The ferry made its last trip on 3 May.";
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"id\": \"q\", \"question\": \"Did the ferry make its last trip on 3 May?\", \"answerable\": false,"
                        + " \"evidence\": [], \"corrective\": [{\"doc\": \"ferry.md\", \"start\": 0, \"end\": "
                        + text.length() + ", \"text\": \"" + text + "\"}]}");
        try (Desk desk = DeskOver.articles(List.of(Village.FERRY))) {
            Outcome outcome = new Evaluator(desk)
                    .run(GoldFile.read(file).gold())
                    .outcomes()
                    .getFirst();
            assertTrue(outcome.corrected());
            assertFalse(outcome.right());
            assertEquals(0, outcome.utility());
        }
    }
}
