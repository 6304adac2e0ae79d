package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.article.Library;
import onrecord.search.FiledArticle;
import onrecord.search.LuceneIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Indexing that is killed")
@Execution(ExecutionMode.CONCURRENT)
class KilledIndexingTest {
    private static final int FILES = 40;
    private static final int DOCUMENTS = 20;

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Newsstand stand = new Newsstand(home);
    /** What the library holds when all is done: each article's words by its name. */
    private final Map<String, String> expected = new TreeMap<>();

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        home = folder.resolve("index");
        stand = new Newsstand(home);
        for (int i = 10; i < 10 + FILES; i++) {
            String words = "Ship number " + i + " left the harbour. Buoy" + i + " was seen to drift in the fog.";
            stand.write("n" + i + ".md", Newsstand.story("Ship " + i, words));
            expected.put("n" + i + ".md", words);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 10; i < 10 + DOCUMENTS; i++) {
            String words = "Lamp number " + i + " was lit. Keeper" + i + " climbed the stairs at dusk.";
            lines.append(Newsstand.line("d" + i, words));
            expected.put("d" + i, words);
        }
        stand.write("lamps.jsonl", lines.toString());
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    /**
     * Kills a run and looks at what it left.
     *
     * @param after after how many finished articles
     * @param waiting whether the run stands still there, or goes on and is struck at whatever it does next
     */
    @ParameterizedTest(name = "after {0} articles, standing still: {1}")
    @CsvSource({"17,true", "32,false", "33,true", "60,false"})
    @DisplayName("leaves whole articles, and the next run completes them")
    void killed(int after, boolean waiting) throws Exception {
        kill(after, waiting);

        int left = 0;
        try (LuceneIndex index = LuceneIndex.open(Files.createDirectories(home.resolve("lucene")))) {
            int sentences = 0;
            for (FiledArticle filed : index.articles(Library.BUNDLED)) {
                left++;
                sentences += filed.sentences().size();
                assertEquals(
                        expected.get(filed.article().origin().name()),
                        filed.article().cleanText());
                assertEquals(2, filed.sentences().size());
            }
            assertEquals(sentences, index.sentences(Library.BUNDLED));
            assertEquals(left, index.fingerprints(Library.BUNDLED).size());
        }
        assertTrue(!waiting || left == after / 32 * 32, left + " articles were there");

        try (Desk desk = stand.desks().open(Progress.SILENT)) {
            assertEquals(left, desk.update().unchanged());
            assertEquals(FILES + DOCUMENTS - left, desk.update().added());
            assertEquals(expected, holding(desk));
            for (String word : List.of("buoy10", "buoy49", "keeper10", "keeper29")) {
                String name = (word.startsWith("b") ? "n" : "d") + word.substring(word.length() - 2);
                String found =
                        desk.documents(Library.BUNDLED, word, 1).getFirst().name();
                assertEquals(word.startsWith("b") ? name + ".md" : name, found);
            }
        }
        stand.prepared();
        stand.desks().open(Progress.SILENT).close();
        assertEquals(0, stand.prepared());
    }

    private static Map<String, String> holding(Desk desk) {
        Map<String, String> texts = new TreeMap<>();
        desk.articles(Library.BUNDLED)
                .forEach(l -> texts.put(l.article().origin().name(), l.article().cleanText()));
        return texts;
    }

    private void kill(int after, boolean waiting) throws Exception {
        Process run = start(after, waiting);
        try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals(Integer.toString(after))) {
                line = out.readLine();
            }
            assertEquals(Integer.toString(after), line, () -> "it said: " + said());
            run.destroyForcibly();
        }
        run.waitFor();
    }

    private Process start(int after, boolean waiting) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexingMain.class.getName(),
                home.toString()));
        if (waiting) {
            command.add(Integer.toString(after));
        }
        Process run = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        started.add(run);
        return run;
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
