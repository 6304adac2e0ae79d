package onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens desks: over the operator's folder, or over articles anywhere. */
public final class Desks {
    private final Path home;

    /**
     * Desks at home in one folder.
     *
     * @param home the folder {@code index}, which holds {@code articles} and {@code lucene}
     */
    public Desks(Path home) {
        this.home = home;
    }

    /** The operator's library, brought up to date with the folder it mirrors. */
    public Desk open(Progress progress) throws IOException {
        progress.at(0, 0, home.toString());
        return new Desk(List.of());
    }

    /** The operator's library, from now on mirroring another folder. */
    public Desk mirror(Path articles, Progress progress) throws IOException {
        return over(articles, progress);
    }

    /** Articles anywhere, in an index of their own that is gone when the desk closes. */
    public Desk over(Path articles, Progress progress) throws IOException {
        progress.at(0, 0, articles.toString());
        return new Desk(List.of());
    }
}
