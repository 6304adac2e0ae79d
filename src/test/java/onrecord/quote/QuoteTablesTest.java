package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.language.Folding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads two tables of our own sentences: what is a statement, whose and in which words, and what only looks like one.
 * What is not found rightly yet is marked in the table and must stay wrong until the mark goes.
 */
@DisplayName("In the tables of sentences")
@Execution(ExecutionMode.CONCURRENT)
class QuoteTablesTest {
    private static final String NOT_YET = "! ";

    @ParameterizedTest(name = "{0}")
    @DisplayName("a statement is found with its words, kind and speaker")
    @MethodSource("statements")
    void statement(String name, String kind, String said, String speaker, String text) {
        Reported found = Reported.in(text.replace("\\n", "¶"));
        boolean right = found.quotes().statements().stream()
                .anyMatch(s -> bare(String.join(" ", found.words(s))).equals(bare(said))
                        && bare(s.speaker().orElse("-")).equals(bare(speaker))
                        && s.kind().name().equals(kind));
        assertEquals(!name.startsWith(NOT_YET), right, () -> found.all().toString());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("nothing is found where nobody says anything")
    @MethodSource("others")
    void noStatement(String name, String marks, String text) {
        Reported found = Reported.in(text.replace("\\n", "¶"));
        boolean silent = found.quotes().statements().isEmpty();
        assertEquals(!name.startsWith(NOT_YET), silent, () -> marks + ": " + found.all());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("there are enough of each sort")
    @org.junit.jupiter.params.provider.CsvSource({"statements.tsv, 5", "not-statements.tsv, 3"})
    void enough(String table, int columns) {
        List<Object[]> rows = rows(table, columns).toList();
        assertTrue(rows.size() >= 150, rows.size() + " rows");
        long notYet =
                rows.stream().filter(r -> r[0].toString().startsWith(NOT_YET)).count();
        assertTrue(notYet * 40 <= rows.size(), notYet + " not yet right");
    }

    static Stream<Object[]> statements() {
        return rows("statements.tsv", 5);
    }

    static Stream<Object[]> others() {
        return rows("not-statements.tsv", 3);
    }

    private static Stream<Object[]> rows(String table, int columns) {
        try (InputStream in = Objects.requireNonNull(QuoteTablesTest.class.getResourceAsStream(table), table)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> (Object[]) line.split("\t", columns))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters and numbers alone: marks, their shape and what stands at the edges do not count, nor does an article. */
    private static String bare(String words) {
        return Folding.fold(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("''|``", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(?:the|a) ", "");
    }
}
