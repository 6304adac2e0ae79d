package onrecord.discord;

import java.util.function.Function;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.operations.Vitals;

/**
 * The desk as Discord asks it: everybody in the library they read, and never more questions at once than the machine has
 * processors, the servers in turn. A question is all computing; more at once would only make each of them slower, and the
 * acknowledgements with them.
 */
final class Newsroom {
    private final Desk desk;
    private final Function<Asker, Library> reads;
    private final Function<Asker, Library> readsAtOnce;
    private final Turns turns;
    private final Vitals vitals;

    /** One where everybody reads the same, and whose answers nobody counts. */
    Newsroom(Desk desk, Library library, int atOnce) {
        this(desk, asker -> library, asker -> library, atOnce, new Vitals());
    }

    /**
     * The newsroom.
     *
     * @param reads the library somebody reads where they are; to find out may take a while
     * @param readsAtOnce the same, as far as it is known without asking anybody
     * @param atOnce how many questions are computed at once
     */
    Newsroom(
            Desk desk,
            Function<Asker, Library> reads,
            Function<Asker, Library> readsAtOnce,
            int atOnce,
            Vitals vitals) {
        this.desk = desk;
        this.reads = reads;
        this.readsAtOnce = readsAtOnce;
        this.turns = new Turns(atOnce);
        this.vitals = vitals;
    }

    /** What somebody reads while they type: a suggestion that comes late is of no use. */
    OpenLibrary atOnce(Asker asker) {
        return new OpenLibrary(desk, readsAtOnce.apply(asker), turns, vitals);
    }

    /** What somebody reads. To be asked once a request, after a sign of life: Discord may have to be asked, too. */
    OpenLibrary of(Asker asker) {
        return new OpenLibrary(desk, reads.apply(asker), turns, vitals);
    }

    /** The same work, with the turns it takes counted as the sender's. */
    Runnable onBehalfOf(Sender sender, Runnable work) {
        return turns.onBehalfOf(sender, work);
    }
}
