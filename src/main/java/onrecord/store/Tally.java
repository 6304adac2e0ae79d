package onrecord.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of each server, a day a row: how questions ended and who was quoted. Neither words nor askers. */
public final class Tally {
    private static final int MOST_NAME = 100;
    private static final int MOST_SPEAKERS_OF_ANSWER = 20;
    private static final Comparator<SpeakerTally> MOST_QUOTED =
            Comparator.comparingInt(SpeakerTally::quotes).reversed().thenComparing(SpeakerTally::speaker);

    private final Database database;
    private final Clock clock;
    private final Limits limits;

    Tally(Database database, Clock clock, Limits limits) {
        this.database = database;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Counts a question of today.
     *
     * @param speakers who was quoted in the answer, each counted once; of many, the first twenty
     */
    public void add(Server server, Outcome outcome, Collection<String> speakers) {
        LocalDate today = LocalDate.now(clock);
        List<String> names = speakers.stream()
                .map(name -> KeptText.line(name, MOST_NAME))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_SPEAKERS_OF_ANSWER)
                .toList();
        database.change(server, session -> {
            count(session, today, outcome);
            names.forEach(name -> count(session, today, name));
            trim(session, today);
        });
    }

    /** Counts an answer that a member found helpful today. */
    public void helpful(Server server) {
        LocalDate today = LocalDate.now(clock);
        database.change(server, session -> {
            session.update("""
                            INSERT INTO helpful_tally (server, day, answers) VALUES (:server, :day, 1)
                            ON CONFLICT (server, day) DO UPDATE SET answers = helpful_tally.answers + 1
                            """).bind("day", today.toString()).execute();
            trim(session, today);
        });
    }

    /** How often an answer was found helpful, from the first day to the last, both included. */
    public int helpful(Server server, LocalDate first, LocalDate last) {
        return database.read(
                server,
                session -> session.query("""
                        SELECT coalesce(sum(answers), 0) FROM helpful_tally
                        WHERE server = :server AND day BETWEEN :first AND :last
                        """)
                        .bind("first", first.toString())
                        .bind("last", last.toString())
                        .mapTo(Integer.class)
                        .one());
    }

    /** The days from the first to the last, both included, that had questions; in order. */
    public List<DayTally> days(Server server, LocalDate first, LocalDate last) {
        Map<LocalDate, Map<Outcome, Integer>> days = new TreeMap<>();
        database.read(
                        server,
                        session -> session.query("""
                                SELECT day, outcome, questions FROM outcome_tally
                                WHERE server = :server AND day BETWEEN :first AND :last
                                """)
                                .bind("first", first.toString())
                                .bind("last", last.toString())
                                .map((row, context) -> new Row(
                                        LocalDate.parse(row.getString("day")),
                                        Outcome.valueOf(row.getString("outcome")),
                                        row.getInt("questions")))
                                .list())
                .forEach(row -> days.computeIfAbsent(row.day, day -> new EnumMap<>(Outcome.class))
                        .put(row.outcome, row.questions));
        return days.entrySet().stream()
                .map(day -> new DayTally(day.getKey(), day.getValue()))
                .toList();
    }

    /**
     * Who was quoted most from the first day to the last, both included; at most so many. Sorted here, as each database
     * has an order of its own for letters.
     */
    public List<SpeakerTally> mostQuoted(Server server, LocalDate first, LocalDate last, int most) {
        return database.read(
                server,
                session -> session
                        .query("""
                        SELECT speaker, sum(quotes) AS quotes FROM speaker_tally
                        WHERE server = :server AND day BETWEEN :first AND :last
                        GROUP BY speaker
                        """)
                        .bind("first", first.toString())
                        .bind("last", last.toString())
                        .map((row, context) -> new SpeakerTally(row.getString("speaker"), row.getInt("quotes")))
                        .stream()
                        .sorted(MOST_QUOTED)
                        .limit(most)
                        .toList());
    }

    private static void count(ServerSession session, LocalDate day, Outcome outcome) {
        session.update("""
                        INSERT INTO outcome_tally (server, day, outcome, questions)
                        VALUES (:server, :day, :outcome, 1)
                        ON CONFLICT (server, day, outcome) DO UPDATE SET questions = outcome_tally.questions + 1
                        """)
                .bind("day", day.toString())
                .bind("outcome", outcome.name())
                .execute();
    }

    private static void count(ServerSession session, LocalDate day, String speaker) {
        session.update("""
                        INSERT INTO speaker_tally (server, day, speaker, quotes) VALUES (:server, :day, :speaker, 1)
                        ON CONFLICT (server, day, speaker) DO UPDATE SET quotes = speaker_tally.quotes + 1
                        """).bind("day", day.toString()).bind("speaker", speaker).execute();
    }

    private void trim(ServerSession session, LocalDate today) {
        String oldest = today.minusDays(limits.days() - 1L).toString();
        session.update("DELETE FROM outcome_tally WHERE server = :server AND day < :oldest")
                .bind("oldest", oldest)
                .execute();
        session.update("DELETE FROM speaker_tally WHERE server = :server AND day < :oldest")
                .bind("oldest", oldest)
                .execute();
        session.update("DELETE FROM helpful_tally WHERE server = :server AND day < :oldest")
                .bind("oldest", oldest)
                .execute();
        int lines = session.query("SELECT count(*) FROM speaker_tally WHERE server = :server")
                .mapTo(Integer.class)
                .one();
        if (lines > limits.speakers()) {
            session.update("""
                            DELETE FROM speaker_tally WHERE server = :server AND (day, speaker) NOT IN (
                                SELECT day, speaker FROM speaker_tally WHERE server = :server
                                ORDER BY day DESC, quotes DESC, speaker LIMIT :most)
                            """).bind("most", limits.speakers()).execute();
        }
    }

    private record Row(LocalDate day, Outcome outcome, int questions) {}
}
