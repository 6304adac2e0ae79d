package onrecord.store;

import java.util.List;

/** Who asked which question that could not be answered: so that everyone can take back what they asked. */
final class UnansweredAskers {
    private UnansweredAskers() {}

    /** Counts that this member asked it once more. */
    static void count(ServerSession session, long number, Pseudonym asker, long now) {
        session.update("""
                        INSERT INTO unanswered_asker (server, number, asker, times, first_asked, last_asked)
                        VALUES (:server, :number, :asker, 1, :now, :now)
                        ON CONFLICT (server, number, asker) DO UPDATE
                        SET times = unanswered_asker.times + 1, last_asked = excluded.last_asked
                        """)
                .bind("number", number)
                .bind("asker", asker.value())
                .bind("now", now)
                .execute();
    }

    /** Of a question's askers, remembers the last so many; that the others asked stays counted. */
    static void trim(ServerSession session, long number, int most) {
        session.update("""
                        DELETE FROM unanswered_asker
                        WHERE server = :server AND number = :number AND asker NOT IN (
                            SELECT asker FROM unanswered_asker WHERE server = :server AND number = :number
                            ORDER BY last_asked DESC, asker LIMIT :most)
                        """).bind("number", number).bind("most", most).execute();
    }

    /** Takes back all but the last so many questions of a member, and says how many; what others asked, too, stays. */
    static int forget(ServerSession session, Pseudonym asker, int keep) {
        List<Asked> over = session.query("""
                        SELECT number, times FROM unanswered_asker
                        WHERE server = :server AND asker = :asker AND number NOT IN (
                            SELECT number FROM unanswered_asker WHERE server = :server AND asker = :asker
                            ORDER BY last_asked DESC, number DESC LIMIT :keep)
                        """)
                .bind("asker", asker.value())
                .bind("keep", keep)
                .map((row, context) -> new Asked(row.getLong("number"), row.getInt("times")))
                .list();
        over.forEach(asked -> takeBack(session, asker, asked));
        return over.size();
    }

    private static void takeBack(ServerSession session, Pseudonym asker, Asked asked) {
        session.update("UPDATE unanswered SET times = times - :times WHERE server = :server AND number = :number")
                .bind("number", asked.number)
                .bind("times", asked.times)
                .execute();
        session.update("""
                        DELETE FROM unanswered_asker
                        WHERE server = :server AND number = :number AND asker = :asker
                        """)
                .bind("number", asked.number)
                .bind("asker", asker.value())
                .execute();
        session.update("DELETE FROM unanswered WHERE server = :server AND number = :number AND times = 0")
                .bind("number", asked.number)
                .execute();
    }

    private record Asked(long number, int times) {}
}
