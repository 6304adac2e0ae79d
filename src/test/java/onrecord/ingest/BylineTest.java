package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A byline")
class BylineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            value = {
                "By Jane Doe = Jane Doe",
                "BY JANE DOE = JANE DOE",
                "by Jane Doe and John Roe = Jane Doe and John Roe",
                "By Jane Doe, John Roe & Ann O’Neill = Jane Doe, John Roe & Ann O’Neill",
                "By Jan van der Berg in Brussels = Jan van der Berg in Brussels",
                "Written by J. R. Doe Jr. = J. R. Doe Jr.",
                "Author: Zoë Müller = Zoë Müller",
                "By Mohammed bin Rashid, Harbour Gazette = Mohammed bin Rashid, Harbour Gazette",
                "BYLINE: Jane Doeling. = Jane Doeling"
            })
    @DisplayName("tells the names")
    void names(String line, String names) {
        assertEquals(Optional.of(names), Byline.of(line));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "By Wednesday the talks had stalled.",
                "By the numbers",
                "By January 2022",
                "By joining NATO, Finland changed the map.",
                "Jane Doe",
                "By",
                "Bystanders Watched"
            })
    @DisplayName("is not any line with that first word")
    void others(String line) {
        assertEquals(Optional.empty(), Byline.of(line));
    }

    @Test
    @DisplayName("may share its line with date and reading time")
    void together() {
        Particulars told = HeaderLine.read("By Jane Doe | January 12, 2022 - 4:53 PM | 3 min read")
                .orElseThrow();
        assertEquals(Optional.of("Jane Doe"), told.byline());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), told.published());
        assertEquals(Optional.empty(), HeaderLine.read("By Jane Doe | the whole story"));
        assertEquals(
                Optional.of(LocalDate.of(2022, 1, 12)),
                HeaderLine.read("Published January 12, 2022 Updated January 13, 2022")
                        .flatMap(Particulars::published));
    }
}
