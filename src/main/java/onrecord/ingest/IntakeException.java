package onrecord.ingest;

import java.nio.file.Path;

/** Thrown when a folder or file that was named as the place of articles cannot be used at all. */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path path;

    /** About a path, which is named before the reason. */
    public IntakeException(Path path, String why) {
        super(path + " " + why);
        this.path = path;
    }

    /** The path as it was given. */
    public Path path() {
        return path;
    }
}
