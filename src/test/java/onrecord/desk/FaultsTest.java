package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("Uploads and removals whose process is killed")
@Execution(ExecutionMode.CONCURRENT)
class FaultsTest {
    @Test
    @DisplayName("leave store and index alike: everything acknowledged is there, nothing removed is found")
    void killed(@TempDir Path folder) throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        Files.createDirectories(folder.resolve("index").resolve("articles"));
        try (FaultTrial faults = new FaultTrial(folder, seed, false)) {
            faults.run(30, 4);
            System.out.println("faults, seed " + seed + ": " + faults.summary());
            assertEquals(List.of(), faults.problems(), () -> "seed " + seed);
            assertEquals(4, faults.kills());
        }
    }
}
