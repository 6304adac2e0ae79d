package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A store of an earlier version")
class UpgradeTest {
    private static final ServerSettings CHOSEN = new ServerSettings(
            Set.of(11L),
            ThreadMode.NEW_THREAD,
            true,
            OptionalLong.of(77),
            OptionalInt.of(20),
            Set.of(12L),
            OptionalLong.empty(),
            true);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "after script {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("goes on with what it had")
    void fromEvery(int script) throws IOException {
        Path file = folder.resolve(Store.FILE);
        try (Database database = new SqliteFile(file, SqliteFile.PATIENCE).open(OptionalInt.of(script))) {
            database.change(StoreContract.HARBOUR, UpgradeTest::choose);
        }
        try (Store store = Store.open(folder)) {
            assertEquals(CHOSEN, store.settings().of(StoreContract.HARBOUR));
            store.tally().add(StoreContract.HARBOUR, Outcome.ANSWERED, List.of("Olsen"));
            assertEquals(
                    1,
                    store.reports()
                            .add(StoreContract.ANNA, "q", "c", "w")
                            .orElseThrow()
                            .number());
        }
    }

    /** As the first version wrote it. */
    private static void choose(ServerSession session) {
        session.update("""
                        INSERT INTO settings (server, thread_mode, private_answers, human_role, daily_limit)
                        VALUES (:server, 'NEW_THREAD', :yes, 77, 20)
                        """).bind("yes", true).execute();
        session.update("INSERT INTO channel (server, purpose, id) VALUES (:server, 'listening', 11)")
                .execute();
        session.update("INSERT INTO channel (server, purpose, id) VALUES (:server, 'reading_room', 12)")
                .execute();
    }

    @Test
    @DisplayName("as the first one was released holds the same after the upgrade")
    void fromTheFirst() throws IOException, SQLException {
        fill(folder.resolve(Store.FILE), "first-store.sql");
        try (Store store = Store.open(folder)) {
            assertEquals(CHOSEN, store.settings().of(StoreContract.HARBOUR));
            Instant made = Instant.parse("2026-03-02T10:00:00Z");
            assertEquals(
                    List.of(new UnansweredQuestion(1, "Who rang the bell?", "no words", 2, made, made)),
                    store.unanswered().list(StoreContract.HARBOUR, 0, 10));
            assertEquals(
                    1, store.privacy().kept(StoreContract.ANNA).unanswered().size());
            assertEquals(
                    List.of("It was June."),
                    store.privacy().kept(StoreContract.ANNA).reports().stream()
                            .map(Report::words)
                            .toList());
            assertEquals(true, store.privacy().optedOut(StoreContract.CARL));
            LocalDate day = LocalDate.of(2026, 3, 2);
            assertEquals(
                    List.of(new DayTally(day, Map.of(Outcome.ANSWERED, 1))),
                    store.tally().days(StoreContract.HARBOUR, day, day));
            assertEquals(
                    List.of(new SpeakerTally("Olsen", 1)),
                    store.tally().mostQuoted(StoreContract.HARBOUR, day, day, 5));
        }
    }

    /** Makes the file from the statements in which it was written down. */
    private static void fill(Path file, String name) throws IOException, SQLException {
        try (InputStream statements = UpgradeTest.class.getResourceAsStream(name);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : new String(statements.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                statement.executeUpdate(sql);
            }
        }
    }
}
