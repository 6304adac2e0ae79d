package onrecord.store;

import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in a sentence what is wrong with a backup. */
final class BackupTrouble implements Trouble {
    private final Path file;
    private final SqliteTrouble sqlite;

    BackupTrouble(Path file) {
        this.file = file;
        this.sqlite = new SqliteTrouble(file);
    }

    @Override
    public StoreException explained(Exception failure) {
        boolean damaged = Trouble.cause(failure, SQLiteException.class)
                .filter(e -> (e.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_CORRUPT.code
                        || (e.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_NOTADB.code)
                .isPresent();
        return damaged
                ? new StoreException(file + " is damaged or no backup of OnRecord; use another one", failure)
                : sqlite.explained(failure);
    }

    @Override
    public StoreException outdated(Exception failure) {
        return Trouble.cause(failure, SQLiteException.class).isPresent()
                ? explained(failure)
                : new StoreException(file + " is no backup of OnRecord; use another one", failure);
    }

    @Override
    public StoreException newer() {
        return that("was written by a newer OnRecord; use that one");
    }

    @Override
    public StoreException that(String sentence) {
        return sqlite.that(sentence);
    }
}
