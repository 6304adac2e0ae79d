package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class DailyQuestionsContract extends StoreContract {
    DailyQuestionsContract(StoreFactory factory) {
        super(factory);
    }

    @Test
    @DisplayName("may be asked up to the limit, by each member, a restart or not")
    void limit() throws IOException {
        assertTrue(store().dailyQuestions().take(ANNA, 2));
        assertTrue(store().dailyQuestions().take(ANNA, 2));
        assertFalse(reopened().dailyQuestions().take(ANNA, 2));
        assertTrue(store().dailyQuestions().take(BEN, 2));
        assertTrue(store().dailyQuestions().take(new Member(MARKET, ANNA.user()), 2));
        assertEquals(2, store().privacy().kept(ANNA).questionsToday());
        assertTrue(store().dailyQuestions().take(ANNA, 3), "the limit was raised");
    }

    @Test
    @DisplayName("may be asked again tomorrow")
    void tomorrow() {
        assertTrue(store().dailyQuestions().take(ANNA, 1));
        clock.turn(Duration.ofDays(1));
        assertEquals(0, store().privacy().kept(ANNA).questionsToday());
        assertTrue(store().dailyQuestions().take(ANNA, 1));
        assertFalse(store().dailyQuestions().take(ANNA, 1));
    }

    @Test
    @DisplayName("may not be asked under a limit of none")
    void none() {
        assertFalse(store().dailyQuestions().take(ANNA, 0));
    }

    @Test
    @DisplayName("stay counted for somebody who has everything deleted")
    void noWayRound() {
        assertTrue(store().dailyQuestions().take(ANNA, 1));
        store().privacy().optOut(ANNA);
        assertFalse(store().dailyQuestions().take(ANNA, 1));
    }
}
