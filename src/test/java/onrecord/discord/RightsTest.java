package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a member may do")
class RightsTest {
    @ParameterizedTest
    @ValueSource(strings = {"32", "8", "562949953421352", "36893488147419103264"})
    @DisplayName("is to manage the server, also with newer and larger numbers")
    void manages(String bits) {
        assertTrue(Rights.of(bits).manageServer());
        assertTrue(Rights.of(bits).moderate());
    }

    @Test
    @DisplayName("is to remove messages, and no more")
    void moderates() {
        assertTrue(Rights.of("8192").moderate());
        assertFalse(Rights.of("8192").manageServer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2048", "-32", "32x", "null"})
    @DisplayName("is nothing of the kind")
    void nothing(String bits) {
        assertFalse(Rights.of(bits).moderate());
    }

    @Test
    @DisplayName("is nothing where Discord does not say")
    void unsaid() {
        assertEquals(new Rights(0), Rights.NONE);
    }
}
