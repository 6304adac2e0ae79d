package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that is packed with the program: a row a line, cells parted by tabs, {@code #} before a remark. */
final class Table {
    private Table() {}

    static List<List<String>> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t+", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read from the program", e);
        }
    }
}
