package onrecord.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reports that an answer is wrong, for those who look after each server. */
public final class Reports {
    /** How many UTF-16 units of a question are kept. */
    public static final int MOST_QUESTION = 300;
    /** How many UTF-16 units of what was shown are kept. */
    public static final int MOST_CITATION = 1_500;
    /** How many UTF-16 units of what the reporter wrote are kept. */
    public static final int MOST_WORDS = 1_000;

    private static final RowMapper<Report> MAPPER = (row, context) -> new Report(
            row.getLong("number"),
            Times.instant(row, "made"),
            row.getString("question"),
            row.getString("citation"),
            row.getString("words"),
            new Pseudonym(row.getString("asker")));

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Limits limits;

    Reports(Database database, Pseudonyms pseudonyms, Clock clock, Limits limits) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Keeps a report.
     *
     * @param question what had been asked
     * @param citation what was shown for it
     * @param words what the reporter wrote
     * @return the report as it is kept; none when the reporter opted out
     */
    public Optional<Report> add(Member reporter, String question, String citation, String words) {
        Pseudonym pseudonym = pseudonyms.of(reporter);
        return database.write(reporter.server(), session -> {
            if (Privacy.optedOut(session, pseudonym)) {
                return Optional.empty();
            }
            Report report = new Report(
                    session.nextNumber(),
                    Times.toMillis(clock.instant()),
                    KeptText.line(question, MOST_QUESTION),
                    KeptText.lines(citation, MOST_CITATION),
                    KeptText.lines(words, MOST_WORDS),
                    pseudonym);
            insert(session, report);
            forget(session, pseudonym, limits.reportsOfOne());
            trim(session);
            return Optional.of(report);
        });
    }

    /**
     * A page of a server's reports, the latest first.
     *
     * @param skip how many to leave out
     * @param most how many to show
     */
    public List<Report> list(Server server, int skip, int most) {
        return database.read(
                server, session -> session.page("""
                        SELECT number, made, question, citation, words, asker
                        FROM report WHERE server = :server
                        ORDER BY number DESC LIMIT :most OFFSET :skip
                        """, skip, most).map(MAPPER).list());
    }

    /** How many are kept for a server. */
    public int count(Server server) {
        return database.read(
                server,
                session -> session.query("SELECT count(*) FROM report WHERE server = :server")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Deletes one; false when it is not there. */
    public boolean delete(Server server, long number) {
        return database.erase(
                server,
                session -> session.update("DELETE FROM report WHERE server = :server AND number = :number")
                                .bind("number", number)
                                .execute()
                        > 0);
    }

    /** Deletes all of a server, and says how many there were. */
    public int deleteAll(Server server) {
        return database.erase(
                server,
                session -> session.update("DELETE FROM report WHERE server = :server")
                        .execute());
    }

    /** One member's reports, the latest first. */
    static List<Report> of(ServerSession session, Pseudonym reporter) {
        return session.query("""
                        SELECT number, made, question, citation, words, asker
                        FROM report WHERE server = :server AND asker = :asker ORDER BY number DESC
                        """).bind("asker", reporter.value()).map(MAPPER).list();
    }

    /** Deletes all but the last so many of a member, and says how many. */
    static int forget(ServerSession session, Pseudonym reporter, int keep) {
        return session.update("""
                        DELETE FROM report WHERE server = :server AND asker = :asker AND number NOT IN (
                            SELECT number FROM report WHERE server = :server AND asker = :asker
                            ORDER BY number DESC LIMIT :keep)
                        """)
                .bind("asker", reporter.value())
                .bind("keep", keep)
                .execute();
    }

    private static void insert(ServerSession session, Report report) {
        session.update("""
                        INSERT INTO report (server, number, made, question, citation, words, asker)
                        VALUES (:server, :number, :made, :question, :citation, :words, :asker)
                        """)
                .bind("number", report.number())
                .bind("made", report.made().toEpochMilli())
                .bind("question", report.question())
                .bind("citation", report.citation())
                .bind("words", report.words())
                .bind("asker", report.by().value())
                .execute();
    }

    private void trim(ServerSession session) {
        session.update("""
                        DELETE FROM report WHERE server = :server AND number NOT IN (
                            SELECT number FROM report WHERE server = :server ORDER BY number DESC LIMIT :most)
                        """).bind("most", limits.reports()).execute();
    }
}
