package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class UnansweredContract extends StoreContract {
    UnansweredContract(StoreFactory factory) {
        super(factory);
    }

    private List<String> words() {
        return questions().stream().map(UnansweredQuestion::words).toList();
    }

    private List<UnansweredQuestion> questions() {
        return store().unanswered().list(HARBOUR, 0, 100);
    }

    @Test
    @DisplayName("are counted together when case, marks and spaces alone differ")
    void folded() throws IOException {
        Instant first = now();
        assertTrue(store().unanswered().add(ANNA, "Who painted the lighthouse?", "no words"));
        later();
        assertTrue(store().unanswered().add(BEN, "who  painted THE light-house", "no words"));
        assertTrue(store().unanswered().add(BEN, " who painted the\nlighthouse ?? ", "too unsure"));
        assertEquals(
                List.of(
                        new UnansweredQuestion(1, "Who painted the lighthouse?", "too unsure", 2, first, now()),
                        new UnansweredQuestion(2, "who painted THE light-house", "no words", 1, now(), now())),
                reopened().unanswered().list(HARBOUR, 0, 10));
        assertEquals(2, store().unanswered().count(HARBOUR));
    }

    @Test
    @DisplayName("come the most often asked first, then the latest, page by page")
    void order() {
        for (String question : List.of("one", "two", "three", "two")) {
            store().unanswered().add(ANNA, question, "");
            later();
        }
        assertEquals(List.of("two", "three", "one"), words());
        assertEquals(
                "three", store().unanswered().list(HARBOUR, 1, 1).getFirst().words());
        assertEquals(List.of(), store().unanswered().list(HARBOUR, 3, 10));
        assertThrows(IllegalArgumentException.class, () -> store().unanswered().list(HARBOUR, -1, 10));
        assertThrows(IllegalArgumentException.class, () -> store().unanswered().list(HARBOUR, 0, -1));
    }

    @Test
    @DisplayName("are not kept when there is no letter or figure in them")
    void nothing() {
        assertFalse(store().unanswered().add(ANNA, " ?! \u0000", ""));
        assertEquals(0, store().unanswered().count(HARBOUR));
    }

    @Test
    @DisplayName("are kept on one line, cut when long, whatever stands in them")
    void hostile() {
        store().unanswered()
                .add(ANNA, "a\u0000b\r\nc\uD800' ; DROP TABLE unanswered; -- :server ? <x>", "r".repeat(99));
        store().unanswered().add(BEN, "😀x".repeat(500), "");
        List<UnansweredQuestion> kept = questions();
        assertEquals(
                "a b c\uFFFD' ; DROP TABLE unanswered; -- :server ? <x>",
                kept.getLast().words());
        assertEquals(60, kept.getLast().reason().length());
        assertEquals(
                UnansweredQuestions.MOST_CHARACTERS, kept.getFirst().words().length());
        assertTrue(kept.getFirst().words().endsWith("x😀…"), kept.getFirst().words());
    }

    @Test
    @DisplayName("are deleted one by one or all together")
    void delete() {
        store().unanswered().add(ANNA, "one", "");
        store().unanswered().add(BEN, "one", "");
        store().unanswered().add(ANNA, "two", "");
        assertTrue(store().unanswered().delete(HARBOUR, 1));
        assertFalse(store().unanswered().delete(HARBOUR, 1));
        assertEquals(List.of("two"), words());
        assertEquals(1, store().privacy().kept(ANNA).unanswered().size());
        assertEquals(List.of(), store().privacy().kept(BEN).unanswered());
        store().unanswered().add(ANNA, "three", "");
        assertEquals(3, questions().getFirst().number(), "a number is not given twice");
        assertEquals(2, store().unanswered().deleteAll(HARBOUR));
        assertEquals(List.of(), words());
    }

    @Test
    @DisplayName("make room, those asked longest ago going first")
    void bounded() {
        for (int i = 1; i <= 5; i++) {
            store().unanswered().add(new Member(HARBOUR, i), "question " + i, "");
            later();
        }
        store().unanswered().add(ANNA, "question 1", "");
        later();
        store().unanswered().add(new Member(HARBOUR, 6), "question 6", "");
        assertEquals(List.of("question 1", "question 6", "question 5", "question 4", "question 3"), words());
    }

    @Test
    @DisplayName("of one member make room for that member's own only")
    void nobodyFloods() {
        store().unanswered().add(BEN, "from Ben", "");
        store().unanswered().add(BEN, "spam 1", "");
        for (int i = 1; i <= 50; i++) {
            later();
            store().unanswered().add(ANNA, "spam " + i, "");
        }
        assertEquals(List.of("spam 50", "spam 49", "spam 48", "spam 1", "from Ben"), words());
        assertEquals(3, store().privacy().kept(ANNA).unanswered().size());
        assertEquals(1, questions().get(3).times(), "Ben's alone");
    }

    @Test
    @DisplayName("stay counted when it is no longer known who asked them")
    void manyAskers() {
        for (int user = 1; user <= 4; user++) {
            later();
            store().unanswered().add(new Member(HARBOUR, user), "Who rang the bell?", "");
        }
        assertEquals(4, questions().getFirst().times());
        assertEquals(0, store().privacy().forget(ANNA), "two are remembered, the last two");
        assertEquals(1, store().privacy().forget(CARL));
        assertEquals(3, questions().getFirst().times());
    }

    @Test
    @DisplayName("are written out as CSV")
    void csv() {
        store().unanswered().add(ANNA, "=cmd \"x\"", "no words");
        assertEquals("""
                "question","times asked","first asked","last asked","why not answered"\r
                "'=cmd ""x""\","1","2026-03-02T10:00:00Z","2026-03-02T10:00:00Z","no words"\r
                """, store().unanswered().csv(HARBOUR));
    }
}
