package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A failure of PostgreSQL")
class PostgresTroubleTest {
    private static final DatabaseAddress ADDRESS =
            DatabaseAddress.parse("postgres://ida:sesame@db.example/news").orElseThrow();

    private final PostgresTrouble trouble = new PostgresTrouble(ADDRESS);

    private String said(Exception failure) {
        return Optional.ofNullable(trouble.explained(failure).getMessage()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, cannot be reached",
        "08006, cannot be reached",
        "28P01, refuses the user or the password",
        "28000, refuses the user or the password",
        "3D000, is not there; create it",
        "42501, lets this user make or change no tables",
        "25006, can only be read",
        "53100, its disk is full; make room",
        "53300, has no connection left",
        "55P03, is being changed by another program for too long",
        "57P03, is starting or stopping",
        "58030, reports an error of its disk",
        "XX001, reports an error of its disk",
        "22001, cannot be used: PostgreSQL reports 22001",
    })
    @DisplayName("is told in a sentence that names the database and nothing that was kept, nor the password")
    void told(String state, String sentence) {
        String said = said(new IllegalStateException(new SQLException("near 'secret words'", state)));
        assertTrue(said.startsWith(ADDRESS + " ") && said.contains(sentence), said);
        assertFalse(said.contains("secret") || said.contains("sesame"), said);
    }

    @Test
    @DisplayName("is what the driver says, not what the pool says of it")
    void innermost() {
        assertTrue(said(new SQLTransientConnectionException("no connection", "08001", new SQLException("x", "28P01")))
                .contains("refuses the user"));
        assertTrue(said(new SQLTransientConnectionException("no connection")).contains("cannot be reached"));
        assertTrue(said(new SQLException("x")).contains("its database driver failed"));
    }
}
