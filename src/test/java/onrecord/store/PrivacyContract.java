package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class PrivacyContract extends StoreContract {
    private static final Kept NOTHING = new Kept(false, List.of(), List.of(), 0, 0, Optional.empty(), 0);

    PrivacyContract(StoreFactory factory) {
        super(factory);
    }

    private void fill() {
        store().unanswered().add(ANNA, "Who rang the bell?", "no words");
        store().unanswered().add(BEN, "who rang the bell", "no words");
        store().unanswered().add(BEN, "who rang the bell", "no words");
        store().unanswered().add(ANNA, "Who sold the boat?", "no words");
        store().reports().add(ANNA, "When?", "In May.", "It was June.");
        store().reports().add(BEN, "Where?", "Here.", "There.");
    }

    @Test
    @DisplayName("shows a member everything kept about them, and nothing else")
    void shows() {
        assertEquals(NOTHING, store().privacy().kept(ANNA));
        fill();
        Kept kept = store().privacy().kept(ANNA);
        assertEquals(
                List.of("Who sold the boat?", "Who rang the bell?"),
                kept.unanswered().stream().map(UnansweredQuestion::words).toList());
        assertEquals(1, kept.unanswered().getLast().times(), "their own times");
        assertEquals(
                List.of("It was June."),
                kept.reports().stream().map(Report::words).toList());
        assertEquals(NOTHING, store().privacy().kept(CARL));
    }

    @Test
    @DisplayName("deletes it, leaving what others asked in the same words")
    void deletes() throws IOException {
        fill();
        assertEquals(3, store().privacy().forget(ANNA));
        assertEquals(NOTHING, reopened().privacy().kept(ANNA));
        List<UnansweredQuestion> left = store().unanswered().list(HARBOUR, 0, 10);
        assertEquals(List.of(2), left.stream().map(UnansweredQuestion::times).toList());
        assertEquals(1, store().reports().count(HARBOUR));
        assertEquals(0, store().privacy().forget(ANNA));
    }

    @Test
    @DisplayName("keeps nothing of a member who opted out, from before or after, until they opt in")
    void optOut() throws IOException {
        fill();
        assertEquals(3, store().privacy().optOut(ANNA));
        assertTrue(reopened().privacy().optedOut(ANNA));
        assertFalse(store().unanswered().add(ANNA, "Who sold the boat?", ""));
        assertEquals(Optional.empty(), store().reports().add(ANNA, "q", "c", "w"));
        assertEquals(
                new Kept(true, List.of(), List.of(), 0, 0, Optional.empty(), 0),
                store().privacy().kept(ANNA));
        assertFalse(store().privacy().optedOut(BEN));
        assertFalse(store().privacy().optedOut(new Member(MARKET, ANNA.user())));
        assertEquals(0, store().privacy().optOut(ANNA));

        store().privacy().optIn(ANNA);
        assertTrue(store().unanswered().add(ANNA, "Who sold the boat?", ""));
    }
}
