package onrecord;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code .env}: lines of the form {@code NAME=value}.
 *
 * @param values what it sets; nothing when there is no such file
 * @param problem why it could not be read, in a sentence that quotes nothing of it
 */
record EnvironmentFile(Map<String, String> values, Optional<String> problem) {
    private static final String NAME = ".env";

    EnvironmentFile {
        values = Map.copyOf(values);
    }

    /** Reads the file in a folder. */
    static EnvironmentFile in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new EnvironmentFile(Map.of(), Optional.empty());
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return broken(file, "is not a file that can be read");
        }
        try {
            Map<String, String> values = new LinkedHashMap<>();
            Dotenv read = Dotenv.configure()
                    .directory(folder.toString())
                    .filename(NAME)
                    .load();
            for (DotenvEntry entry : read.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
                values.put(entry.getKey(), entry.getValue());
            }
            return new EnvironmentFile(values, Optional.empty());
        } catch (DotenvException malformed) {
            // Its message quotes the line, and the line may be the token's.
            return broken(file, "has a line that is not NAME=value; correct it");
        }
    }

    private static EnvironmentFile broken(Path file, String why) {
        return new EnvironmentFile(Map.of(), Optional.of(file + " " + why));
    }
}
