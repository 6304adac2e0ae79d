package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class WallContract extends StoreContract {
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
                store().privacy().optedOut(member));
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
