package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

abstract class ArticleChangesContract extends AddingContract {
    ArticleChangesContract(StoreFactory factory) {
        super(factory);
    }

    private List<ArticleChange> after(long change) {
        return store().articles().after(library, change, 100);
    }

    private long numberOf(Article article) {
        return store().articles().list(library, 0, 100).stream()
                .filter(kept -> kept.name().equals(article.origin().name()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    @DisplayName("are numbered as they come, the last one of each article being told")
    void numbered() throws IOException {
        Article gulls = addReady("gulls.txt", "Gulls.");
        Article terns = addReady("terns.txt", "Terns.");
        add("pending.txt", "Pending.");
        Position position = reopened().articles().position(library);
        assertEquals(2, position.change());
        assertEquals(List.of(new ArticleChange.Put(1, gulls), new ArticleChange.Put(2, terns)), after(0));
        assertEquals(List.of(new ArticleChange.Put(2, terns)), after(1));
        assertEquals(
                List.of(new ArticleChange.Put(1, gulls)), store().articles().after(library, 0, 1));
        assertEquals(List.of(), after(2));

        store().articles().rename(library, numberOf(gulls), "Of gulls");
        store().articles().remove(library, numberOf(terns));
        assertEquals(4, store().articles().position(library).change());
        assertEquals(position.lineage(), store().articles().position(library).lineage());
        List<ArticleChange> changes = after(0);
        assertEquals(
                List.of(3L, 4L), changes.stream().map(ArticleChange::change).toList());
        assertEquals(new ArticleChange.Gone(4, "terns.txt"), changes.getLast());
        Article again = addReady("terns.txt", "Terns again.");
        assertEquals(List.of(new ArticleChange.Gone(4, "terns.txt"), new ArticleChange.Put(5, again)), after(3));
        assertThrows(IllegalArgumentException.class, () -> store().articles().after(library, 0, -1));
    }

    @Test
    @DisplayName("start anew when the main library is emptied")
    void emptied() {
        addReady("gulls.txt", "Gulls.");
        Position before = store().articles().position(library);
        store().libraries().delete(library);
        Position after = store().articles().position(library);
        assertNotEquals(before.lineage(), after.lineage());
        assertEquals(List.of(), after(0));
        assertEquals(new Counts(0, 0, 0, 0), store().articles().counts(library));
        assertEquals(2, numberOf(addReady("gulls.txt", "Gulls.")));
    }

    @Test
    @DisplayName("start anew when more names of removed articles would be kept than may be")
    void manyRemoved() {
        Article first = addReady("first", "first");
        Position before = store().articles().position(library);
        for (int i = 0; i < 3; i++) {
            store().articles().remove(library, numberOf(addReady("x" + i, "x" + i)));
        }
        assertEquals(before.lineage(), store().articles().position(library).lineage());
        store().articles().remove(library, numberOf(addReady("one more", "one more")));
        assertNotEquals(before.lineage(), store().articles().position(library).lineage());
        assertEquals(List.of(new ArticleChange.Put(1, first)), after(0));
    }

    @Test
    @DisplayName("are of one library alone, and a new one has another lineage")
    void alone() {
        addReady("gulls.txt", "Gulls.");
        ServerLibrary other = store().libraries().assign(HARBOUR, 7, "other").orElseThrow();
        assertEquals(0, store().articles().position(other).change());
        assertEquals(List.of(), store().articles().after(other, 0, 10));
        assertNotEquals(
                store().articles().position(library).lineage(),
                store().articles().position(other).lineage());
        store().forget(HARBOUR);
        assertEquals(new Position("", 0), store().articles().position(library));
    }

    @RepeatedTest(3)
    @DisplayName("make an index the same as the library, whenever and however often it catches up")
    void anyOrder() {
        Random random = new Random();
        Map<String, Article> index = new HashMap<>();
        Position known = new Position("", 0);
        List<Long> there = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            String name = "article " + random.nextInt(5);
            if (random.nextInt(3) > 0 || there.isEmpty()) {
                there.add(numberOf(addReady(name, "words " + step)));
            } else if (random.nextBoolean()) {
                store().articles().remove(library, there.remove(random.nextInt(there.size())));
            } else {
                store().articles().rename(library, there.get(random.nextInt(there.size())), "headline " + step);
            }
            if (random.nextInt(4) == 0 || step == 59) {
                known = catchUp(index, known);
            }
        }
        Set<Article> expected = new HashSet<>();
        there.forEach(
                number -> expected.add(store().articles().text(library, number).orElseThrow()));
        assertEquals(expected, new HashSet<>(index.values()));
        assertEquals(known, store().articles().position(library));
    }

    private Position catchUp(Map<String, Article> index, Position known) {
        Position position = store().articles().position(library);
        long at = known.change();
        if (!position.lineage().equals(known.lineage())) {
            index.clear();
            at = 0;
        }
        for (ArticleChange change : after(at)) {
            switch (change) {
                case ArticleChange.Put put -> index.put(put.article().origin().name(), put.article());
                case ArticleChange.Gone gone -> index.remove(gone.name());
            }
        }
        return position;
    }
}
