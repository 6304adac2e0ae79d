package onrecord.store;

import java.time.Clock;
import java.time.LocalDate;

/** How many questions each member asked today, for servers with a daily limit. Days are UTC's; yesterday is not kept. */
public final class DailyQuestions {
    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    DailyQuestions(Database database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Counts one more question of today, unless there have been {@code limit} already; says whether it may be asked. */
    public boolean take(Member asker, int limit) {
        Pseudonym pseudonym = pseudonyms.of(asker);
        String today = LocalDate.now(clock).toString();
        return limit > 0
                && database.write(asker.server(), session -> {
                    session.update("DELETE FROM asked_today WHERE server = :server AND day <> :today")
                            .bind("today", today)
                            .execute();
                    return session.update("""
                                            INSERT INTO asked_today (server, asker, day, questions)
                                            VALUES (:server, :asker, :today, 1)
                                            ON CONFLICT (server, asker) DO UPDATE
                                            SET questions = asked_today.questions + 1
                                            WHERE asked_today.questions < :limit
                                            """)
                                    .bind("asker", pseudonym.value())
                                    .bind("today", today)
                                    .bind("limit", limit)
                                    .execute()
                            > 0;
                });
    }

    /** How many were counted today. */
    static int today(ServerSession session, Pseudonym asker, LocalDate today) {
        return session.query("""
                        SELECT questions FROM asked_today
                        WHERE server = :server AND asker = :asker AND day = :today
                        """)
                .bind("asker", asker.value())
                .bind("today", today.toString())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }
}
