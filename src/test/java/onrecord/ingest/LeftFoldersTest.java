package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of what lies in the temporary folder,")
class LeftFoldersTest {
    private static final Instant SINCE = Instant.parse("2026-03-02T10:00:00Z");

    private static void made(Path folder, Instant at) throws IOException {
        Files.createDirectories(folder.resolve("inside"));
        Files.writeString(folder.resolve("inside/page"), "x");
        Files.setLastModifiedTime(folder, FileTime.from(at));
    }

    @Test
    @DisplayName("only old folders of readings are deleted")
    void old(@TempDir Path temporary) throws IOException {
        made(temporary.resolve("onrecord-reading1"), SINCE.minusSeconds(1));
        made(temporary.resolve("onrecord-reading2"), SINCE);
        made(temporary.resolve("other"), SINCE.minusSeconds(1));
        Path file = Files.writeString(temporary.resolve("onrecord-reading3"), "x");
        Files.setLastModifiedTime(file, FileTime.from(SINCE.minusSeconds(1)));
        LeftFolders.delete(temporary, SINCE);
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of("onrecord-reading2", "onrecord-reading3", "other"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
        LeftFolders.delete(temporary.resolve("nowhere"), SINCE);
    }
}
