package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A store and a second process")
@Execution(ExecutionMode.CONCURRENT)
class TwoProcessesTest {
    private static final int MANY = 100;

    @TempDir
    private Path folder;

    private Store open() throws Exception {
        return Store.open(folder);
    }

    @Test
    @DisplayName("that opens it at once and writes to it: nothing is lost, no number given twice")
    void together() throws Exception {
        Set<Long> numbers = new HashSet<>();
        try (OtherProcess other = new OtherProcess(folder, "report", Integer.toString(MANY));
                Store store = open()) {
            for (int i = 0; i < MANY; i++) {
                Member member = new Member(StoreContract.HARBOUR, 1 + i);
                numbers.add(
                        store.reports().add(member, "q", "c", "w").orElseThrow().number());
                numbers.add(Long.parseLong(other.says()));
            }
            assertEquals(0, other.exitCode());
            assertEquals(2 * MANY, numbers.size());
            assertEquals(2 * MANY, store.reports().count(StoreContract.HARBOUR));
        }
    }

    @Test
    @DisplayName("that is killed in the middle of a change: nothing of the change is there")
    void killedHalfway() throws Exception {
        try (Store store = open()) {
            store.reports().add(StoreContract.ANNA, "q", "c", "w");
        }
        List<Report> before;
        try (OtherProcess other = new OtherProcess(folder, "halfway");
                Store store = open()) {
            assertEquals("halfway", other.says());
            before = store.reports().list(StoreContract.HARBOUR, 0, 10);
            assertEquals(1, before.size(), "reading does not wait for the other's change, nor sees it");
            other.kill();
        }
        try (Store store = open()) {
            assertEquals(before, store.reports().list(StoreContract.HARBOUR, 0, 10));
            assertEquals(
                    2,
                    store.reports()
                            .add(StoreContract.BEN, "q", "c", "w")
                            .orElseThrow()
                            .number());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 51, 90})
    @DisplayName("that is killed while it adds and removes articles: what it said holds, and an index can follow")
    void killedAmongArticles(int after) throws Exception {
        Map<Long, String> said = new HashMap<>();
        try (OtherProcess other = new OtherProcess(folder, "articles")) {
            for (int i = 0; i < after; i++) {
                String[] words = other.says().split(" ", 2);
                said.put(Long.parseLong(words[1]), words[0]);
            }
            other.kill();
        }
        ServerLibrary library = ServerLibrary.main(StoreContract.HARBOUR);
        try (Store store = open()) {
            said.forEach((number, state) -> {
                Optional<KeptArticle> kept = store.articles().article(library, number);
                switch (state) {
                    case "removed" ->
                        assertTrue(kept.isEmpty()
                                && store.articles().raw(library, number).isEmpty());
                    case "ready" ->
                        assertTrue(kept.isEmpty()
                                || store.articles().text(library, number).isPresent());
                    default ->
                        assertTrue(kept.isEmpty()
                                || store.articles().raw(library, number).isPresent());
                }
            });
            List<ArticleChange> changes = store.articles().after(library, 0, 100_000);
            Set<String> ready = new HashSet<>();
            changes.forEach(change -> {
                if (change instanceof ArticleChange.Put put) {
                    ready.add(put.article().origin().name());
                }
            });
            Counts counts = store.articles().counts(library);
            assertEquals(counts.ready(), ready.size());
            assertEquals(counts.pending(), store.articles().pending(100).size());
            assertTrue(counts.pending() <= 1, "all but the one it was at");
            if (!changes.isEmpty()) {
                assertEquals(
                        changes.getLast().change(),
                        store.articles().position(library).change());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30})
    @DisplayName("that is killed while it writes: everything it said it had kept is there, and whole")
    void killed(int after) throws Exception {
        List<Long> said = new ArrayList<>();
        try (OtherProcess other = new OtherProcess(folder, "report", "100000")) {
            for (int i = 0; i < after; i++) {
                said.add(Long.parseLong(other.says()));
            }
            other.kill();
        }
        try (Store store = open()) {
            List<Long> there = store.reports().list(StoreContract.HARBOUR, 0, 100_000).stream()
                    .map(Report::number)
                    .toList();
            assertTrue(there.containsAll(said), said + " were said, " + there + " are there");
            assertEquals(there.size(), there.getFirst(), "none is missing in between");
        }
    }
}
