package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("The rooms of the house")
@Execution(ExecutionMode.CONCURRENT)
class PackageGraphTest {
    private static final Path SOURCES = Path.of("src/main/java/onrecord");

    /** Who may know whom. The package {@code onrecord} itself, where everything is put together, may know all. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("discord", Set.of("operations", "desk", "answer", "quote", "store", "ingest", "article")),
            Map.entry("terminal", Set.of("desk", "evaluation", "answer", "quote", "search", "ingest", "article")),
            Map.entry("evaluation", Set.of("desk", "answer", "quote", "search", "article")),
            Map.entry("desk", Set.of("answer", "search", "quote", "store", "ingest", "language", "article")),
            Map.entry("answer", Set.of("search", "contrast", "quote", "language", "article")),
            Map.entry("contrast", Set.of("quote", "language", "article")),
            Map.entry("search", Set.of("quote", "language", "article")),
            Map.entry("quote", Set.of("language", "article")),
            Map.entry("store", Set.of("article")),
            Map.entry("ingest", Set.of("article")),
            Map.entry("operations", Set.of()),
            Map.entry("language", Set.of("article")),
            Map.entry("article", Set.of()));

    /** Libraries that one room alone may see. */
    private static final Map<String, String> ONLY_IN = Map.ofEntries(
            Map.entry("org.javacord.", "discord"),
            Map.entry("io.prometheus.", "operations"),
            Map.entry("com.sun.net.httpserver.", "operations"),
            Map.entry("opennlp.", "language"),
            Map.entry("ai.onnxruntime.", "language"),
            Map.entry("org.apache.lucene.", "search"),
            Map.entry("org.jsoup.", "ingest"),
            Map.entry("net.dankito.", "ingest"),
            Map.entry("org.apache.pdfbox.", "ingest"),
            Map.entry("org.apache.poi.", "ingest"),
            Map.entry("org.apache.commons.", "ingest"),
            Map.entry("com.rometools.", "ingest"),
            Map.entry("crawlercommons.", "ingest"),
            Map.entry("org.jdbi.", "store"),
            Map.entry("org.flywaydb.", "store"),
            Map.entry("org.sqlite.", "store"),
            Map.entry("org.postgresql.", "store"),
            Map.entry("com.zaxxer.", "store"),
            Map.entry("java.sql.", "store"));

    private static final Pattern OWN = Pattern.compile("\\bonrecord\\.([a-z]+)\\.[A-Z*]");

    @Test
    @DisplayName("are all on the plan")
    void drawn() throws IOException {
        Set<String> undrawn = new TreeSet<>();
        for (Source source : sources()) {
            if (!source.room.isEmpty() && !MAY_KNOW.containsKey(source.room)) {
                undrawn.add(source.room);
            }
        }
        assertEquals(Set.of(), undrawn, "packages without a line in MAY_KNOW");
    }

    @Test
    @DisplayName("know only the rooms the plan lets them know")
    void allowed() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            for (String known : source.knows()) {
                if (!source.room.equals(known)
                        && !source.room.isEmpty()
                        && !MAY_KNOW.getOrDefault(source.room, Set.of()).contains(known)) {
                    wrong.add(source.path + " knows " + known);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("stand in no circle")
    void noCircle() {
        Set<String> left = new TreeSet<>(MAY_KNOW.keySet());
        Set<String> free = Set.of("");
        while (!free.isEmpty()) {
            free = left.stream()
                    .filter(room ->
                            MAY_KNOW.getOrDefault(room, Set.of()).stream().noneMatch(left::contains))
                    .collect(Collectors.toSet());
            left.removeAll(free);
        }
        assertEquals(Set.of(), left, "packages that know each other in a circle, and those above it");
    }

    @Test
    @DisplayName("keep Javacord, OpenNLP, ONNX Runtime, Lucene, the database and what reads files to one room each")
    void libraries() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            ONLY_IN.forEach((library, room) -> {
                if (!source.room.equals(room) && source.names(library)) {
                    wrong.add(source.path + " uses " + library + ", which only " + room + " may");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("have no rooms inside")
    void flat() throws IOException {
        List<Path> nested = sources().stream()
                .map(Source::path)
                .filter(p -> p.getNameCount() > 2)
                .toList();
        assertEquals(List.of(), nested);
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Path path = SOURCES.relativize(file);
                String room = path.getNameCount() == 1 ? "" : path.getName(0).toString();
                sources.add(new Source(path, room, withoutComments(Files.readString(file))));
            }
        }
        assertTrue(sources.size() > 10, "the sources are not where they are looked for");
        return sources;
    }

    /** What is written out in full without an import counts too, what a comment mentions does not. */
    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private record Source(Path path, String room, String code) {
        Set<String> knows() {
            return OWN.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Whether a package of the library is named where code may name one. */
        boolean names(String library) {
            return Pattern.compile("(?<![\\w.\"])" + Pattern.quote(library))
                    .matcher(code)
                    .find();
        }
    }
}
