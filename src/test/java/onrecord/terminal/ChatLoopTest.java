package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onrecord.desk.Desk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A chat")
@Execution(ExecutionMode.CONCURRENT)
class ChatLoopTest {
    @TempDir
    private Path folder;

    private String chat(String typed, boolean prompt) throws IOException {
        StringWriter out = new StringWriter();
        Shell shell = new Shell(
                Newsroom.desks(folder.resolve("home")),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new TerminalScreen(80, false, prompt, false));
        try (Desk desk = Newsroom.desk(folder)) {
            new ChatLoop(shell, new Asking(desk, shell, new Paint(false), 3)).run();
        }
        return out.toString();
    }

    @Test
    @DisplayName("answers each line and shows no prompt to a pipe")
    void piped() throws IOException {
        String out = chat("How much did the tunnel cost?\n\nXylophone “marzipan”?\n", false);

        assertTrue(out.startsWith("How much did the tunnel cost?\n\n  “The tunnel cost 81 million crowns"), out);
        assertTrue(out.contains("\n\nXylophone “marzipan”?\n\n  Not on record: "), out);
        assertFalse(out.contains("> "), out);
    }

    @Test
    @DisplayName("prompts a person and does not repeat what was typed")
    void typed() throws IOException {
        String out = chat("Xylophone?\n", true);

        assertTrue(
                out.startsWith("Ask what you want to know, and ask on: \"why?\", \"and the mayor?\"."
                        + " \"new\" starts afresh, \"quit\" ends.\n\n> \n  Not on record: "),
                out);
        assertTrue(out.endsWith("\n\n> \n"), out);
    }

    @Test
    @DisplayName("understands what follows up, until it is told to start afresh")
    void followsUp() throws IOException {
        String first = "What did Lindqvist say about the tunnel?\n";
        String understood = "understood as: What did Lindqvist say about ferries?";

        assertTrue(chat(first + "ferries?\n", false).contains("ferries?\n" + understood + "\n"));
        assertTrue(chat(first + "ferries?\n", true).contains("> \n  " + understood + "\n\n"));
        String afresh = chat(first + "new\nferries?\n", true);
        assertTrue(afresh.contains("\nA new conversation.\n"), afresh);
        assertFalse(afresh.contains("understood as"), afresh);
    }

    @Test
    @DisplayName("ends with quit, whatever follows")
    void quit() throws IOException {
        assertEquals("", chat("  QUIT \nHow much did the tunnel cost?\n", false));
    }
}
