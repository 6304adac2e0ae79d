package onrecord.ingest;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names of files and documents, which whoever hands them in chooses freely. */
final class Names {
    private static final int LONGEST_ID = 200;

    /** Line breaks, terminal escapes, and marks that turn the reading direction round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private Names() {}

    /** The last part of a path. */
    static String of(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** A path below a folder, with {@code /} between its parts on every system. */
    static String below(Path folder, Path path) {
        return StreamSupport.stream(folder.relativize(path).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Whether a name would break the line it is printed on. */
    static boolean unprintable(String name) {
        return UNSEEN.matcher(name).find();
    }

    /** The name with a {@code ?} for every character that would break the line it is printed on. */
    static String printable(String name) {
        return UNSEEN.matcher(name).replaceAll("?");
    }

    /** Whether a document may be called this. */
    static boolean isDocumentId(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID && !unprintable(id);
    }
}
