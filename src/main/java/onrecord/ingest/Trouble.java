package onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words for whoever put it there. */
final class Trouble {
    private Trouble() {}

    /** A clause without the path, which the system's own message repeats. */
    static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission to read it";
            case NoSuchFileException gone -> "it is no longer there";
            default -> "the disk reported an error";
        };
    }
}
