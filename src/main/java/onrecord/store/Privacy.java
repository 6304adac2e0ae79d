package onrecord.store;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Shows and deletes what is kept about a member, and remembers who wants nothing kept.
 *
 * <p>Opting out is for one server, as all else, and is never dropped to make room. Today's count of questions is not
 * deleted, or the daily limit would be none; it goes by itself tomorrow.
 */
public final class Privacy {
    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Privacy(Database database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Everything kept about a member in their server. */
    public Kept kept(Member member) {
        Pseudonym pseudonym = pseudonyms.of(member);
        Pseudonym user = pseudonyms.ofUser(member.user());
        LocalDate today = LocalDate.now(clock);
        return database.read(
                member.server(),
                session -> new Kept(
                        optedOut(session, pseudonym),
                        UnansweredQuestions.of(session, pseudonym),
                        Reports.of(session, pseudonym),
                        ArticleAdders.count(session, pseudonym),
                        ArticleAdders.feeds(session, pseudonym),
                        PrivateReaders.in(session, member.server(), user),
                        DailyQuestions.today(session, pseudonym, today)));
    }

    /**
     * Deletes it, and says how many questions and reports it was. What others asked in the same words stays theirs;
     * articles stay, but not who added them, and so do feeds.
     */
    public int forget(Member member) {
        return database.erase(member.server(), session -> forget(session, member));
    }

    /** Deletes it and keeps nothing of this member from now on; says how many questions and reports it was. */
    public int optOut(Member member) {
        Pseudonym pseudonym = pseudonyms.of(member);
        return database.erase(member.server(), session -> {
            session.update("""
                            INSERT INTO opt_out (server, asker, since) VALUES (:server, :asker, :now)
                            ON CONFLICT (server, asker) DO NOTHING
                            """)
                    .bind("asker", pseudonym.value())
                    .bind("now", clock.millis())
                    .execute();
            return forget(session, member);
        });
    }

    /** Lets things be kept again. */
    public void optIn(Member member) {
        Pseudonym pseudonym = pseudonyms.of(member);
        database.change(
                member.server(),
                session -> session.update("DELETE FROM opt_out WHERE server = :server AND asker = :asker")
                        .bind("asker", pseudonym.value())
                        .execute());
    }

    /** Whether a member wants nothing kept. */
    public boolean optedOut(Member member) {
        Pseudonym pseudonym = pseudonyms.of(member);
        return database.read(member.server(), session -> optedOut(session, pseudonym));
    }

    static boolean optedOut(ServerSession session, Pseudonym member) {
        return session.query("SELECT count(*) FROM opt_out WHERE server = :server AND asker = :asker")
                        .bind("asker", member.value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private int forget(ServerSession session, Member member) {
        Pseudonym pseudonym = pseudonyms.of(member);
        ArticleAdders.forget(session, pseudonym);
        PrivateReaders.forget(session, pseudonyms.ofUser(member.user()));
        return UnansweredAskers.forget(session, pseudonym, 0) + Reports.forget(session, pseudonym, 0);
    }
}
