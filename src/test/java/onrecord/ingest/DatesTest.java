package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of date")
class DatesTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is read however the outlet writes it")
    @ValueSource(
            strings = {
                "20220112",
                "2022-01-12",
                "2022-1-12",
                "2022/01/12",
                "2022.01.12",
                "2022-01-12T16:53:00Z",
                "2022-01-12T16:53:00.123+01:00",
                "2022-01-12 16:53",
                "January 12, 2022",
                "JANUARY 12, 2022",
                "January 12 2022",
                "Jan. 12, 2022",
                "Jan 12th, 2022",
                "January 12, 2022, 4:53 PM",
                "January 12, 2022 at 4:53 p.m. ET",
                "January 12, 2022 - 16:53 (GMT+1)",
                "12 January 2022",
                "12th of January 2022",
                "12 Jan 2022 16.53 GMT",
                "Wed 12 January 2022",
                "Wednesday, January 12, 2022",
                "Wed., Jan. 12, 2022",
                "Published: 12 January 2022",
                "Published on January 12, 2022",
                "Last updated 12 January 2022, 09:10",
                "Updated 5:12 PM ET, Wed January 12, 2022",
                "12.01.2022",
                " 12 January\u00A02022 "
            })
    void read(String line) {
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), Dates.read(line));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("is none when a word more stands there, when there is no such day, or when it means two days")
    @ValueSource(
            strings = {
                "",
                "2022",
                "January 2022",
                "Wednesday",
                "On January 12, 2022",
                "January 12, 2022 was a cold day",
                "The talks of 12 January 2022",
                "20221332",
                "30 February 2022",
                "2022-00-12",
                "01/12/2022",
                "12345678",
                "99999999",
                "4:53 PM"
            })
    void notRead(String line) {
        assertEquals(Optional.empty(), Dates.read(line));
    }

    @Test
    @DisplayName("with slashes is read when only one order is possible")
    void slashes() {
        assertEquals(Optional.of(LocalDate.of(2022, 1, 13)), Dates.read("13/01/2022"));
        assertEquals(Optional.of(LocalDate.of(2022, 1, 13)), Dates.read("01/13/2022"));
    }

    @Test
    @DisplayName("is read the same on a Turkish computer, where a capital I is not the capital of i")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(Optional.of(LocalDate.of(2022, 4, 12)), Dates.read("12 APRIL 2022"));
            assertEquals(Optional.of(LocalDate.of(2022, 4, 12)), Dates.read("FRI 12 APRIL 2022"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("may be a clock time alone")
    void time() {
        assertTrue(Dates.isTime("4:53 PM"));
        assertTrue(Dates.isTime("16:53 GMT"));
        assertFalse(Dates.isTime("16"));
        assertFalse(Dates.isTime("John 3:16 says so"));
    }
}
