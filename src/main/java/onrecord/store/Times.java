package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How moments stand in a table: as milliseconds since 1970, which every database orders alike. */
final class Times {
    private Times() {}

    /** The moment as it will be read back. */
    static Instant toMillis(Instant moment) {
        return Instant.ofEpochMilli(moment.toEpochMilli());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }
}
