package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import onrecord.article.Library;

/**
 * Thrown when what the index holds of one library cannot be read, as after a disk's error. {@link SearchIndex#forget} that
 * library, then put its articles there again.
 */
public final class DamagedIndexException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String library;

    DamagedIndexException(String message, Library library, IOException cause) {
        super(message, cause);
        this.library = library.name();
    }

    /** Which library; never the operator's. */
    public Library library() {
        return new Library(library);
    }
}
