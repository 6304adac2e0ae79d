package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands backup and restore")
class BackupCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path home;

    private int run(String... args) throws IOException {
        BackupAction written = new BackupAction() {
            @Override
            public void backup(Path file) throws IOException {
                asked.add("backup");
                Files.writeString(file, "x".repeat(2_000_000));
            }

            @Override
            public void restore(Path file, boolean force) throws IOException {
                asked.add("restore" + (force ? " forced" : ""));
                if (Files.notExists(file)) {
                    throw new IOException("there is no such file.");
                }
            }
        };
        return new Terminal(
                        Newsroom.desks(home),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        new ByteArrayInputStream(new byte[0]),
                        TerminalScreen.plain(),
                        () -> 7,
                        (desk, file, force) -> {},
                        written)
                .run(args);
    }

    @Test
    @DisplayName("say where the backup is, how large, and what it is worth")
    void backup() throws IOException {
        Path file = home.resolve("all.db");
        assertEquals(0, run("backup", file.toString()));
        assertEquals(
                "Everything that must survive is in " + file
                        + " (1,954 kB); keep it safe, as it holds what people wrote" + " and uploaded.\n",
                out.toString());
    }

    @Test
    @DisplayName("put back a backup, over what is there only when forced")
    void restore() throws IOException {
        Path file = Files.writeString(home.resolve("all.db"), "x");
        assertEquals(0, run("restore", file.toString()));
        assertEquals(0, run("restore", "--force", file.toString()));
        assertEquals(List.of("restore", "restore forced"), asked);
        assertTrue(out.toString().startsWith("Everything is as it was in " + file), out.toString());
    }

    @Test
    @DisplayName("say what is wrong")
    void wrong() throws IOException {
        assertEquals(2, run("restore", home.resolve("none").toString()));
        assertTrue(err.toString().contains("there is no such file."), err.toString());
        assertEquals(2, run("backup"));
        assertTrue(err.toString().contains("FILE"), err.toString());
    }
}
