package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@DisplayName("A failure of SQLite")
class SqliteTroubleTest {
    private final SqliteTrouble trouble = new SqliteTrouble(Path.of("index/onrecord.db"));

    private String said(Exception failure) {
        return Optional.ofNullable(trouble.explained(failure).getMessage()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, is being written by another program for too long",
        "SQLITE_BUSY_SNAPSHOT, is being written by another program for too long",
        "SQLITE_READONLY, cannot be opened for writing",
        "SQLITE_CANTOPEN, cannot be opened for writing",
        "SQLITE_IOERR_WRITE, the disk reports an error",
        "SQLITE_CORRUPT_VTAB, is damaged",
        "SQLITE_NOTADB, is damaged",
        "SQLITE_FULL, the disk is full",
        "SQLITE_NOMEM, cannot be used: SQLite reports SQLITE_NOMEM",
    })
    @DisplayName("is told in a sentence that names the file and nothing that was kept")
    void told(SQLiteErrorCode code, String sentence) {
        String said = said(new IllegalStateException(new SQLiteException("near 'secret words'", code)));
        assertTrue(said.startsWith("index/onrecord.db ") && said.contains(sentence), said);
        assertFalse(said.contains("secret"), said);
    }

    @Test
    @DisplayName("to unpack its library says where to look")
    void unpacked() {
        assertTrue(said(new SQLException("x", new NativeLibraryNotFoundException("y")))
                .contains("temporary folder"));
    }

    @Test
    @DisplayName("that nobody foresaw is still told")
    void unforeseen() {
        assertEquals("index/onrecord.db cannot be used: its database driver failed", said(new SQLException("x")));
    }
}
