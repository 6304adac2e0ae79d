package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the managers of each server chose. */
public final class Settings {
    private static final String LISTENING = "listening";
    private static final String READING_ROOM = "reading_room";

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    /** The settings of a server; {@link ServerSettings#STANDARD} when it chose nothing. */
    public ServerSettings of(Server server) {
        return database.read(server, Settings::read);
    }

    /** Changes what is there, with nothing of another's change lost, and says what holds now. */
    public ServerSettings change(Server server, UnaryOperator<ServerSettings> change) {
        return database.write(server, session -> {
            ServerSettings chosen = change.apply(read(session));
            write(session, chosen);
            return chosen;
        });
    }

    /** Back to {@link ServerSettings#STANDARD}. */
    public void reset(Server server) {
        database.change(server, session -> {
            session.update("DELETE FROM settings WHERE server = :server").execute();
            session.update("DELETE FROM channel WHERE server = :server").execute();
        });
    }

    private static ServerSettings read(ServerSession session) {
        ServerSettings chosen =
                session.query("""
                        SELECT thread_mode, private_answers, human_role, daily_limit, teacher_role, operators_articles
                        FROM settings WHERE server = :server
                        """).map((row, context) -> chosen(row)).findOne().orElse(ServerSettings.STANDARD);
        return chosen.withChannels(channels(session, LISTENING)).withReadingRooms(channels(session, READING_ROOM));
    }

    private static ServerSettings chosen(ResultSet row) throws SQLException {
        int limit = row.getInt("daily_limit");
        OptionalInt dailyLimit = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(limit);
        return new ServerSettings(
                Set.of(),
                ThreadMode.valueOf(row.getString("thread_mode")),
                row.getBoolean("private_answers"),
                role(row, "human_role"),
                dailyLimit,
                Set.of(),
                role(row, "teacher_role"),
                row.getBoolean("operators_articles"));
    }

    private static OptionalLong role(ResultSet row, String column) throws SQLException {
        long role = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(role);
    }

    private static Set<Long> channels(ServerSession session, String purpose) {
        return new HashSet<>(session.query("SELECT id FROM channel WHERE server = :server AND purpose = :purpose")
                .bind("purpose", purpose)
                .mapTo(Long.class)
                .list());
    }

    private static void write(ServerSession session, ServerSettings chosen) {
        session.update("DELETE FROM settings WHERE server = :server").execute();
        session.update("DELETE FROM channel WHERE server = :server").execute();
        session.update("""
                        INSERT INTO settings (server, thread_mode, private_answers, human_role, daily_limit,
                            teacher_role, operators_articles)
                        VALUES (:server, :threads, :private, :role, :limit, :teachers, :operators)
                        """)
                .bind("threads", chosen.threads().name())
                .bind("private", chosen.privateAnswers())
                .bind("role", chosen.humanRole())
                .bind("limit", chosen.dailyLimit())
                .bind("teachers", chosen.teacherRole())
                .bind("operators", chosen.operatorsArticles())
                .execute();
        chosen.channels().forEach(channel -> add(session, LISTENING, channel));
        chosen.readingRooms().forEach(channel -> add(session, READING_ROOM, channel));
    }

    private static void add(ServerSession session, String purpose, long channel) {
        session.update("INSERT INTO channel (server, purpose, id) VALUES (:server, :purpose, :channel)")
                .bind("purpose", purpose)
                .bind("channel", channel)
                .execute();
    }
}
