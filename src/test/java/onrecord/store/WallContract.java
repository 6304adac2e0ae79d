package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class WallContract extends AddingContract {
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final LocalDate TO = LocalDate.of(2100, 1, 1);

    WallContract(StoreFactory factory) {
        super(factory);
    }

    /** Puts something of this member's server into every table. */
    private void fill(Member member, String secret) {
        Server server = member.server();
        store().settings()
                .change(server, before -> before.withChannels(Set.of(7L)).withDailyLimit(OptionalInt.of(9)));
        store().unanswered().add(member, "Who knows " + secret + "?", "no words");
        store().reports().add(member, secret, secret, secret);
        store().tally().add(server, Outcome.ANSWERED, List.of(secret));
        store().dailyQuestions().take(member, 5);
        store().libraries().assign(server, 7, "library of " + secret);
        store().libraries().readInPrivate(member, ServerLibrary.main(server));
        for (ServerLibrary shelf : store().libraries().of(server)) {
            store().feeds().follow(member, shelf, URI.create("https://news.example/" + secret));
            addTo(shelf, member, secret);
        }
    }

    private void addTo(ServerLibrary shelf, Member member, String secret) {
        String words = secret + " in " + shelf.name();
        Added added = store().articles().add(member, shelf, secret + ".txt", Optional.empty(), bytes(words), PLENTY);
        if (added instanceof Added.Kept kept) {
            store().articles().ready(shelf, kept.article().number(), read(kept.article(), words));
        }
    }

    /** Everything that can be read of a library, and of those that a server cannot know. */
    private List<Object> shelf(ServerLibrary shelf) {
        return List.of(
                store().articles().list(shelf, 0, 100),
                store().articles().counts(shelf),
                store().articles().position(shelf),
                store().articles().after(shelf, 0, 100),
                store().libraries().channels(shelf),
                store().feeds().list(shelf),
                LongStream.range(0, 30)
                        .mapToObj(number -> List.of(
                                store().articles().article(shelf, number),
                                store().articles().text(shelf, number),
                                store().articles().raw(shelf, number).map(List::of)))
                        .map(found -> found.stream().filter(Optional::isPresent).toList())
                        .map(List::size)
                        .toList());
    }

    /** Everything a server can be shown. */
    private List<Object> everything(Member member) {
        Server server = member.server();
        return List.of(
                store().settings().of(server),
                store().unanswered().list(server, 0, 100),
                store().unanswered().count(server),
                store().unanswered().csv(server),
                store().reports().list(server, 0, 100),
                store().reports().count(server),
                store().tally().days(server, FROM, TO),
                store().tally().mostQuoted(server, FROM, TO, 100),
                store().privacy().kept(member),
                store().privacy().optedOut(member),
                store().libraries().of(server),
                store().libraries().ofChannel(server, 7),
                store().libraries().goes(server),
                shelf(new ServerLibrary(server, 1, "main")),
                shelf(new ServerLibrary(server, 2, "library of swordfish")));
    }

    @Test
    @DisplayName("hides from a server everything of another, even from the same user")
    void hides() {
        Member sameUser = new Member(MARKET, ANNA.user());
        List<Object> before = everything(sameUser);
        fill(ANNA, "swordfish");
        store().privacy().optOut(BEN);
        assertEquals(before, everything(sameUser));
        assertEquals(before, everything(new Member(MARKET, BEN.user())));
    }

    @Test
    @DisplayName("does not tell by a number how much others keep")
    void numbers() {
        fill(ANNA, "swordfish");
        fill(ANNA, "swordfish");
        Member other = new Member(MARKET, 9);
        assertEquals(
                1, store().reports().add(other, "q", "c", "w").orElseThrow().number());
    }

    @Test
    @DisplayName("lets nobody change or delete what is another's")
    void untouched() {
        Member other = new Member(MARKET, ANNA.user());
        fill(ANNA, "swordfish");
        List<Object> before = everything(ANNA);
        for (long number = 0; number < 10; number++) {
            assertFalse(store().unanswered().delete(MARKET, number));
            assertFalse(store().reports().delete(MARKET, number));
        }
        assertEquals(0, store().unanswered().deleteAll(MARKET));
        assertEquals(0, store().reports().deleteAll(MARKET));
        assertEquals(0, store().privacy().forget(other));
        for (ServerLibrary forged : List.of(new ServerLibrary(MARKET, 1, "main"), new ServerLibrary(MARKET, 2, "x"))) {
            for (long number = 0; number < 30; number++) {
                assertFalse(store().articles().remove(forged, number));
                assertFalse(store().articles().rename(forged, number, "x"));
                assertFalse(store().articles().refuse(forged, number, "x"));
                assertFalse(store().feeds().unfollow(forged, number));
            }
            store().libraries().delete(forged);
        }
        store().libraries().unassign(MARKET, 7);
        store().libraries().left(MARKET, now());
        store().libraries().stopInPrivate(987);
        store().settings().reset(MARKET);
        for (int i = 0; i < 10; i++) {
            fill(new Member(MARKET, 50 + i), "word" + i);
        }
        store().privacy().optOut(other);
        store().forget(MARKET);
        assertEquals(before, everything(ANNA));
    }

    @Test
    @DisplayName("takes everything of a server with it when that is forgotten")
    void forgotten() throws IOException {
        List<Object> empty = everything(ANNA);
        fill(ANNA, "swordfish");
        store().privacy().optOut(BEN);
        store().forget(HARBOUR);
        assertEquals(empty, everything(ANNA));
        reopened();
        assertEquals(empty, everything(BEN));
        store().forget(new Server(12345));
    }
}
