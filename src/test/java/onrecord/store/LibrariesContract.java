package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.article.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class LibrariesContract extends StoreContract {
    private static final ServerLibrary MAIN = new ServerLibrary(HARBOUR, 1, "main");

    LibrariesContract(StoreFactory factory) {
        super(factory);
    }

    private ServerLibrary assign(long channel, String name) {
        later();
        return store().libraries().assign(HARBOUR, channel, name).orElseThrow();
    }

    private boolean kept(Server server) {
        return store().libraries().all().stream()
                .anyMatch(library -> library.server().equals(server));
    }

    @Test
    @DisplayName("are one for a server that never kept anything, and asking for it keeps nothing")
    void main() {
        assertEquals(List.of(MAIN), store().libraries().of(HARBOUR));
        assertEquals(MAIN, store().libraries().main(HARBOUR));
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 7));
        assertEquals(Optional.of(MAIN), store().libraries().find(HARBOUR, 1));
        assertEquals(new Position("", 0), store().articles().position(MAIN));
        assertEquals(List.of(), store().libraries().all());
        assertEquals(List.of(), store().libraries().present());
    }

    @Test
    @DisplayName("are made for channels, a name being the same in other case or with other marks")
    void channels() throws IOException {
        ServerLibrary first = assign(7, "Class 7b");
        assertEquals("Class 7b", first.name());
        assertEquals(first, assign(8, " class-7B "));
        ServerLibrary second = assign(9, "📚");
        assertEquals(List.of(MAIN, first, second), reopened().libraries().of(HARBOUR));
        assertEquals(first, store().libraries().ofChannel(HARBOUR, 8));
        assertEquals(second, store().libraries().ofChannel(HARBOUR, 9));
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 10));
        assertEquals(MAIN, store().libraries().ofChannel(MARKET, 8).number() == 1 ? MAIN : first);
        assertEquals(List.of(7L, 8L), store().libraries().channels(first));
        assertEquals(Optional.of(first), store().libraries().find(HARBOUR, first.number()));
        assertEquals(Optional.empty(), store().libraries().find(MARKET, first.number()));

        assertEquals(MAIN, assign(8, "MAIN"));
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 8));
        store().libraries().unassign(HARBOUR, 7);
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 7));
        assertEquals(List.of(), store().libraries().channels(first));
    }

    @Test
    @DisplayName("have names of a bounded length, and no blank one")
    void names() {
        assertEquals(
                Libraries.MOST_NAME,
                assign(7, "x".repeat(500) + "\u0000").name().length());
        assertThrows(IllegalArgumentException.class, () -> store().libraries().assign(HARBOUR, 7, " \n\u0000"));
    }

    @Test
    @DisplayName("are at most so many")
    void many() {
        for (int i = 2; i <= Libraries.MOST_LIBRARIES; i++) {
            assign(i, "class " + i);
        }
        assertEquals(Libraries.MOST_LIBRARIES, store().libraries().of(HARBOUR).size());
        assertEquals(Optional.empty(), store().libraries().assign(HARBOUR, 99, "one more"));
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 99));
        assertEquals("class 2", assign(99, "CLASS 2").name());
        assertTrue(store().libraries().assign(MARKET, 1, "theirs").isPresent());
    }

    @Test
    @DisplayName("are deleted with their articles and channels; a number is not given twice")
    void delete() {
        ServerLibrary first = assign(7, "Class 7b");
        assertTrue(store().libraries().readInPrivate(ANNA, first));
        assertTrue(store().libraries().delete(first));
        assertFalse(store().libraries().delete(first));
        assertEquals(List.of(MAIN), store().libraries().of(HARBOUR));
        assertEquals(MAIN, store().libraries().ofChannel(HARBOUR, 7));
        assertEquals(Optional.empty(), store().libraries().inPrivate(ANNA.user()));
        assertNotEquals(first.number(), assign(7, "Class 7b").number());
    }

    @Test
    @DisplayName("are all named for whoever catches up")
    void all() {
        ServerLibrary first = assign(7, "Class 7b");
        ServerLibrary other = store().libraries().assign(MARKET, 7, "Class 7b").orElseThrow();
        assertEquals(
                List.of(MAIN, first, store().libraries().main(MARKET), other),
                store().libraries().all());
    }

    @Test
    @DisplayName("are read in private by those who chose one, one at a time")
    void inPrivate() throws IOException {
        ServerLibrary there = store().libraries().main(MARKET);
        ServerLibrary first = assign(7, "Class 7b");
        assertEquals(Optional.empty(), store().libraries().inPrivate(ANNA.user()));
        assertTrue(store().libraries().readInPrivate(ANNA, first));
        assertEquals(Optional.of(first), reopened().libraries().inPrivate(ANNA.user()));
        assertEquals(Optional.empty(), store().libraries().inPrivate(BEN.user()));
        assertTrue(store().libraries().readInPrivate(new Member(MARKET, ANNA.user()), there));
        assertEquals(Optional.of(there), store().libraries().inPrivate(ANNA.user()));
        store().libraries().stopInPrivate(ANNA.user());
        assertEquals(Optional.empty(), store().libraries().inPrivate(ANNA.user()));
        assertThrows(IllegalArgumentException.class, () -> store().libraries().readInPrivate(ANNA, there));
        store().libraries().delete(first);
        assertFalse(store().libraries().readInPrivate(ANNA, first));
    }

    @Test
    @DisplayName("read in private are shown and forgotten with all else of a member")
    void privacy() {
        assertTrue(store().libraries().readInPrivate(ANNA, MAIN));
        assertEquals(Optional.of(MAIN), store().privacy().kept(ANNA).readInPrivate());
        Member there = new Member(MARKET, ANNA.user());
        assertEquals(Optional.empty(), store().privacy().kept(there).readInPrivate());
        store().privacy().forget(there);
        assertEquals(Optional.of(MAIN), store().libraries().inPrivate(ANNA.user()));
        store().privacy().optOut(ANNA);
        assertEquals(Optional.empty(), store().libraries().inPrivate(ANNA.user()));
        assertFalse(store().libraries().readInPrivate(ANNA, MAIN));
    }

    @Test
    @DisplayName("go some time after the bot left their server, unless it comes back")
    void left() throws IOException {
        assign(7, "Class 7b");
        store().libraries().left(HARBOUR, now().plus(Duration.ofDays(30)));
        store().libraries().left(HARBOUR, now().plus(Duration.ofDays(60)));
        store().libraries().left(MARKET, now());
        assertEquals(
                Optional.of(now().plus(Duration.ofDays(30))),
                store().libraries().goes(HARBOUR));
        assertEquals(List.of(MARKET), reopened().libraries().due(now()));
        assertEquals(List.of(), store().libraries().present());
        clock.turn(Duration.ofDays(30));
        assertEquals(List.of(MARKET, HARBOUR), store().libraries().due(now()));
        store().libraries().cameBack(HARBOUR);
        store().libraries().cameBack(new Server(300));
        assertEquals(List.of(MARKET), store().libraries().due(now()));
        assertEquals(List.of(HARBOUR), store().libraries().present());
        store().forget(MARKET);
        assertEquals(List.of(), store().libraries().due(now()));
        assertTrue(kept(HARBOUR));
    }

    @Test
    @DisplayName("go when their time has come, and not when the bot came back meanwhile")
    void forgetDue() {
        assign(7, "Class 7b");
        assertFalse(store().forgetDue(HARBOUR, now()), "it never left");
        store().libraries().left(HARBOUR, now());
        assertEquals(List.of(HARBOUR), store().libraries().due(now()));
        assertFalse(store().forgetDue(HARBOUR, now().minusMillis(1)), "its time has not come");
        store().libraries().cameBack(HARBOUR);
        assertFalse(store().forgetDue(HARBOUR, now()), "it came back");
        assertTrue(kept(HARBOUR));
        store().libraries().left(HARBOUR, now());
        assertTrue(store().forgetDue(HARBOUR, now()));
        assertFalse(kept(HARBOUR));
        assertFalse(store().forgetDue(HARBOUR, now()), "it is gone");
        assertEquals(List.of(), store().libraries().present());
    }

    @Test
    @DisplayName("are in the same order whichever database keeps them")
    void order() {
        for (String name : List.of("\u00e9cole", "Zebra", "apple", "7b", "10", "Apple pie", "\u0416")) {
            assign(7, name);
        }
        assertEquals(
                List.of("main", "10", "7b", "apple", "Apple pie", "Zebra", "\u00e9cole", "\u0416"),
                store().libraries().of(HARBOUR).stream()
                        .map(ServerLibrary::name)
                        .toList());
    }

    @Test
    @DisplayName("are filed under names from which they can be read back")
    void filed() {
        ServerLibrary library = new ServerLibrary(new Server(Long.MAX_VALUE), 24, "x");
        assertEquals(Optional.of(new ServerLibrary.Key(library.server(), 24)), ServerLibrary.read(library.library()));
        for (String none : List.of("bundled", "s0-1", "s1-0", "s9999999999999999999-1", "s1-1-1", "s1", "s-1-1")) {
            assertEquals(Optional.empty(), ServerLibrary.read(new Library(none)), none);
        }
        assertThrows(IllegalArgumentException.class, () -> new ServerLibrary(HARBOUR, 0, "x"));
    }
}
