package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class ReportsContract extends StoreContract {
    ReportsContract(StoreFactory factory) {
        super(factory);
    }

    private Report add(Member reporter, String words) {
        later();
        return store().reports()
                .add(reporter, "Who painted it?", "“Olsen did.”", words)
                .orElseThrow();
    }

    private List<String> words() {
        return store().reports().list(HARBOUR, 0, 100).stream()
                .map(Report::words)
                .toList();
    }

    @Test
    @DisplayName("are listed as they were made, the latest first")
    void listed() throws IOException {
        Report first = add(ANNA, "It was her brother.\nSee line 3.");
        Report second = add(BEN, "");
        assertEquals(List.of(second, first), reopened().reports().list(HARBOUR, 0, 10));
        assertEquals(List.of(first), store().reports().list(HARBOUR, 1, 10));
        assertEquals("It was her brother.\nSee line 3.", first.words());
        assertEquals("Who painted it?", first.question());
        assertEquals("“Olsen did.”", first.citation());
        assertEquals(now(), second.made());
        assertEquals(2, store().reports().count(HARBOUR));
    }

    @Test
    @DisplayName("tell whether two are of one member, in one server")
    void reporters() {
        assertEquals(add(ANNA, "a").by(), add(ANNA, "b").by());
        assertNotEquals(add(ANNA, "c").by(), add(BEN, "d").by());
        assertNotEquals(
                add(ANNA, "e").by(), add(new Member(MARKET, ANNA.user()), "f").by());
    }

    @Test
    @DisplayName("are cut when long")
    void cut() {
        Report kept = store().reports()
                .add(ANNA, "q".repeat(5000), "c".repeat(5000), "w".repeat(5000))
                .orElseThrow();
        assertEquals(Reports.MOST_QUESTION, kept.question().length());
        assertEquals(Reports.MOST_CITATION, kept.citation().length());
        assertEquals(Reports.MOST_WORDS, kept.words().length());
        assertEquals(List.of(kept), store().reports().list(HARBOUR, 0, 10));
    }

    @Test
    @DisplayName("are deleted one by one or all together")
    void delete() {
        add(ANNA, "a");
        Report second = add(BEN, "b");
        add(BEN, "c");
        assertTrue(store().reports().delete(HARBOUR, second.number()));
        assertFalse(store().reports().delete(HARBOUR, second.number()));
        assertEquals(List.of("c", "a"), words());
        assertEquals(2, store().reports().deleteAll(HARBOUR));
        assertEquals(List.of(), words());
    }

    @Test
    @DisplayName("make room, the oldest going first, one member's for that member's own only")
    void bounded() {
        add(BEN, "Ben");
        for (int i = 1; i <= 20; i++) {
            add(ANNA, "Anna " + i);
        }
        assertEquals(List.of("Anna 20", "Anna 19", "Anna 18", "Ben"), words());
        add(CARL, "Carl");
        add(CARL, "Carl again");
        assertEquals(List.of("Carl again", "Carl", "Anna 20", "Anna 19", "Anna 18"), words());
    }
}
