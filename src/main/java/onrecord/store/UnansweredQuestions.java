package onrecord.store;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;

/** What was asked in each server and could not be answered, so that whoever chooses the articles knows what is missing. */
public final class UnansweredQuestions {
    /** How many UTF-16 units of a question are kept. */
    public static final int MOST_CHARACTERS = 300;

    private static final int MOST_REASON = 60;

    private static final RowMapper<UnansweredQuestion> MAPPER = (row, context) -> new UnansweredQuestion(
            row.getLong("number"),
            row.getString("words"),
            row.getString("reason"),
            row.getInt("times"),
            Times.instant(row, "first_asked"),
            Times.instant(row, "last_asked"));

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Limits limits;

    UnansweredQuestions(Database database, Pseudonyms pseudonyms, Clock clock, Limits limits) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Keeps a question; one that was asked before, in other case or with other marks, is counted once more.
     *
     * @param reason why there was no answer; a name of the caller's, 60 characters at most
     * @return whether it was kept: not when the asker opted out, nor when it has no letter or figure
     */
    public boolean add(Member asker, String words, String reason) {
        String kept = KeptText.line(words, MOST_CHARACTERS);
        String folded = FoldedWords.of(kept);
        if (folded.isEmpty()) {
            return false;
        }
        Pseudonym pseudonym = pseudonyms.of(asker);
        return database.write(asker.server(), session -> {
            if (Privacy.optedOut(session, pseudonym)) {
                return false;
            }
            long now = clock.millis();
            long number = session.query("SELECT number FROM unanswered WHERE server = :server AND folded = :folded")
                    .bind("folded", folded)
                    .mapTo(Long.class)
                    .findOne()
                    .orElseGet(() -> insert(session, folded, kept, now));
            count(session, number, KeptText.line(reason, MOST_REASON), now);
            UnansweredAskers.count(session, number, pseudonym, now);
            UnansweredAskers.trim(session, number, limits.askersOfQuestion());
            UnansweredAskers.forget(session, pseudonym, limits.unansweredOfOne());
            trim(session);
            return true;
        });
    }

    /**
     * A page of a server's questions, the most often asked first, of these the latest first.
     *
     * @param skip how many to leave out
     * @param most how many to show
     */
    public List<UnansweredQuestion> list(Server server, int skip, int most) {
        return database.read(
                server, session -> session.page("""
                        SELECT number, words, reason, times, first_asked, last_asked
                        FROM unanswered WHERE server = :server
                        ORDER BY times DESC, last_asked DESC, number DESC
                        LIMIT :most OFFSET :skip
                        """, skip, most).map(MAPPER).list());
    }

    /** How many different questions are kept for a server. */
    public int count(Server server) {
        return database.read(server, UnansweredQuestions::count);
    }

    /** Deletes one; false when it is not there. */
    public boolean delete(Server server, long number) {
        return database.erase(
                server,
                session -> session.update("DELETE FROM unanswered WHERE server = :server AND number = :number")
                                .bind("number", number)
                                .execute()
                        > 0);
    }

    /** Deletes all of a server, and says how many there were. */
    public int deleteAll(Server server) {
        return database.erase(
                server,
                session -> session.update("DELETE FROM unanswered WHERE server = :server")
                        .execute());
    }

    /** All of a server as the text of a CSV file. */
    public String csv(Server server) {
        return UnansweredCsv.of(list(server, 0, limits.unanswered()));
    }

    /** What one member asked: how often and when that member did. */
    static List<UnansweredQuestion> of(ServerSession session, Pseudonym asker) {
        return session.query("""
                        SELECT q.number, q.words, q.reason, a.times, a.first_asked, a.last_asked
                        FROM unanswered q JOIN unanswered_asker a ON a.server = q.server AND a.number = q.number
                        WHERE q.server = :server AND a.asker = :asker
                        ORDER BY a.last_asked DESC, q.number DESC
                        """).bind("asker", asker.value()).map(MAPPER).list();
    }

    private static long insert(ServerSession session, String folded, String words, long now) {
        long number = session.nextNumber();
        session.update("""
                        INSERT INTO unanswered (server, number, folded, words, reason, times, first_asked, last_asked)
                        VALUES (:server, :number, :folded, :words, '', 0, :now, :now)
                        """)
                .bind("number", number)
                .bind("folded", folded)
                .bind("words", words)
                .bind("now", now)
                .execute();
        return number;
    }

    private static void count(ServerSession session, long number, String reason, long now) {
        session.update("""
                        UPDATE unanswered SET times = times + 1, last_asked = :now, reason = :reason
                        WHERE server = :server AND number = :number
                        """)
                .bind("number", number)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }

    private static int count(ServerSession session) {
        return session.query("SELECT count(*) FROM unanswered WHERE server = :server")
                .mapTo(Integer.class)
                .one();
    }

    private void trim(ServerSession session) {
        if (count(session) > limits.unanswered()) {
            session.update("""
                            DELETE FROM unanswered WHERE server = :server AND number NOT IN (
                                SELECT number FROM unanswered WHERE server = :server
                                ORDER BY last_asked DESC, number DESC LIMIT :most)
                            """).bind("most", limits.unanswered()).execute();
        }
    }
}
