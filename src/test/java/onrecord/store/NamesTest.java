package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Servers, members and settings")
class NamesTest {
    @Test
    @DisplayName("are read as Discord writes them")
    void read() {
        assertEquals(new Member(new Server(81384788765712384L), 2), Member.of("81384788765712384", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "private", "-1", "0", "12345678901234567890", "1.0", "１"})
    @DisplayName("are refused when they are no numbers of Discord")
    void refused(String id) {
        assertThrows(IllegalArgumentException.class, () -> Server.of(id));
        assertThrows(IllegalArgumentException.class, () -> Member.of("1", id));
        assertThrows(IllegalArgumentException.class, () -> Member.of(id, "1"));
    }

    @Test
    @DisplayName("do not tell in a log who it was")
    void silent() {
        assertFalse(new Member(new Server(5), 987654321).toString().contains("987654321"));
    }

    @Test
    @DisplayName("have pseudonyms that depend on user, server and secret")
    void pseudonyms() {
        Pseudonyms pseudonyms = new Pseudonyms("00".repeat(32));
        Set<Pseudonym> different = Set.of(
                pseudonyms.of(new Member(new Server(1), 11)),
                pseudonyms.of(new Member(new Server(11), 1)),
                pseudonyms.of(new Member(new Server(1), 1)),
                new Pseudonyms("01".repeat(32)).of(new Member(new Server(1), 1)));
        assertEquals(4, different.size());
        assertEquals(
                pseudonyms.of(new Member(new Server(1), 11)),
                new Pseudonyms("00".repeat(32)).of(new Member(new Server(1), 11)));
        assertThrows(IllegalArgumentException.class, () -> new Pseudonym("11"));
    }

    @Test
    @DisplayName("know bounds")
    void bounds() {
        Set<Long> many =
                LongStream.rangeClosed(0, ServerSettings.MOST_CHANNELS).boxed().collect(Collectors.toSet());
        assertThrows(IllegalArgumentException.class, () -> ServerSettings.STANDARD.withChannels(many));
        assertThrows(IllegalArgumentException.class, () -> ServerSettings.STANDARD.withReadingRooms(many));
        assertThrows(IllegalArgumentException.class, () -> ServerSettings.STANDARD.withDailyLimit(OptionalInt.of(0)));
    }
}
