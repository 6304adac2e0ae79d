package onrecord.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in a sentence what a failure of SQLite means for whoever runs OnRecord. */
final class SqliteTrouble implements Trouble {
    private static final String UNPACKED =
            "cannot be opened: SQLite's library is unpacked into the temporary folder first, so let that be writable"
                    + " and executable, or name another with -Dorg.sqlite.tmpdir in ONRECORD_JAVA_OPTS";

    private final Path file;

    SqliteTrouble(Path file) {
        this.file = file;
    }

    @Override
    public StoreException explained(Exception failure) {
        String sentence = Trouble.cause(failure, SQLiteException.class)
                .map(e -> sentence(e.getResultCode()))
                .or(() -> Trouble.cause(failure, StoreClosedException.class).map(Throwable::getMessage))
                .or(() -> Trouble.cause(failure, NativeLibraryNotFoundException.class)
                        .map(e -> UNPACKED))
                .orElse("cannot be used: its database driver failed");
        return new StoreException(file + " " + sentence, failure);
    }

    @Override
    public StoreException outdated(Exception failure) {
        return Trouble.cause(failure, SQLiteException.class).isPresent()
                ? explained(failure)
                : new StoreException(file + " cannot be brought up to date; put a backup in its place", failure);
    }

    @Override
    public StoreException newer() {
        return that("was written by a newer OnRecord; use that one, or put a backup in its place");
    }

    @Override
    public StoreException that(String sentence) {
        return new StoreException(file + " " + sentence);
    }

    private static String sentence(SQLiteErrorCode code) {
        // The lower eight bits are the kind, the others tell it apart further.
        return switch (code.code & 0xFF) {
            case 5, 6 -> "is being written by another program for too long; stop that one, then try again";
            case 3, 8, 14 -> "cannot be opened for writing: check that its folder is there and that your account may";
            case 10 -> "cannot be read or written: the disk reports an error";
            case 11, 26 ->
                "is damaged or no OnRecord database; put a backup in its place, or move it away to start anew";
            case 13 -> "cannot grow: the disk is full; make room, then try again";
            default -> "cannot be used: SQLite reports " + code.name();
        };
    }

    /** Thrown to whoever comes after the store was closed. */
    static final class StoreClosedException extends SQLException {
        private static final long serialVersionUID = 1;

        StoreClosedException() {
            super("is closed: OnRecord is stopping");
        }
    }
}
