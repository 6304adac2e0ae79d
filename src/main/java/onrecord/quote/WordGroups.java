package onrecord.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of words that belong together, kept in a file beside this package; lines that start with {@code #} are remarks. */
final class WordGroups {
    private WordGroups() {}

    /** The words of each line, in order. */
    static List<List<String>> read(String name) {
        try (InputStream in = WordGroups.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its word groups " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.strip().split(" +", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word groups " + name + " cannot be read", e);
        }
    }
}
