package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("The store's PostgreSQL database")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("PostgreSQL")
class PostgresServerTest {
    @TempDir
    private Path folder;

    private OwnPostgres postgres = OwnPostgres.get();

    private DatabaseAddress address = postgres.database(Path.of("none"));

    @BeforeEach
    void place() {
        address = postgres.database(folder);
    }

    private String name() {
        return address.toString().split("\"", -1)[1];
    }

    private static String refusal(DatabaseAddress address) {
        return said(assertThrows(StoreException.class, () -> Store.open(address).close()));
    }

    private static String said(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        return Optional.ofNullable((failure instanceof UncheckedIOException ? cause : failure).getMessage())
                .orElse("");
    }

    private DatabaseAddress as(String who, String database) {
        return DatabaseAddress.parse("postgres://" + who + "@localhost:" + postgres.port() + "/" + database)
                .orElseThrow();
    }

    @Test
    @DisplayName("may be used by two bots that start at once: nothing is lost, no number given twice")
    void twoBots() throws Exception {
        Set<Long> numbers = new HashSet<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<List<Long>>> bots = IntStream.of(1, 2)
                    .mapToObj(bot -> workers.submit(() -> reports(bot)))
                    .toList();
            for (Future<List<Long>> bot : bots) {
                numbers.addAll(bot.get());
            }
        }
        assertEquals(60, numbers.size());
        try (Store store = Store.open(address)) {
            assertEquals(60, store.reports().count(StoreContract.HARBOUR));
            assertEquals(
                    60,
                    store.unanswered()
                            .list(StoreContract.HARBOUR, 0, 5)
                            .getFirst()
                            .times());
        }
    }

    private List<Long> reports(int bot) throws IOException {
        try (Store store = Store.open(address, Clock.systemUTC(), Limits.STANDARD)) {
            return IntStream.range(0, 30)
                    .mapToObj(i -> {
                        Member member = new Member(StoreContract.HARBOUR, bot * 100L + i);
                        store.unanswered().add(member, "the same question", "");
                        return store.reports()
                                .add(member, "q", "c", "w")
                                .orElseThrow()
                                .number();
                    })
                    .toList();
        }
    }

    @Test
    @DisplayName("is used again when it was away for a moment")
    void away() throws IOException {
        try (Store store = Store.open(address)) {
            store.settings().change(StoreContract.HARBOUR, before -> before.withPrivateAnswers(true));
            postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name() + "'");
            int tries = 0;
            while (!works(store)) {
                assertTrue(tries++ < 20, "it never came back");
            }
        }
    }

    /** Each connection may be found broken once. */
    private static boolean works(Store store) {
        try {
            store.settings().change(StoreContract.HARBOUR, before -> before);
            return store.settings().of(StoreContract.HARBOUR).privateAnswers();
        } catch (UncheckedIOException e) {
            assertTrue(said(e).contains("is starting or stopping") || said(e).contains("cannot be reached"), said(e));
            return false;
        }
    }

    @Test
    @DisplayName("says that it was closed to whoever comes later")
    void closed() throws IOException {
        Store store = Store.open(address);
        store.close();
        UncheckedIOException late =
                assertThrows(UncheckedIOException.class, () -> store.settings().of(StoreContract.HARBOUR));
        assertEquals(address + " is closed: OnRecord is stopping", said(late));
    }

    @Test
    @DisplayName("takes a change inside a change as part of it: both or neither")
    void nested() throws IOException {
        try (Store store = Store.open(address)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.settings().change(StoreContract.HARBOUR, before -> {
                        store.reports().add(StoreContract.ANNA, "q", "c", "w");
                        throw new IllegalStateException("changed my mind");
                    }));
            assertEquals(0, store.reports().count(StoreContract.HARBOUR));
        }
    }

    @Test
    @DisplayName("tells a change from outside that takes too long")
    void busy() throws IOException {
        try (Store store = Store.open(address)) {
            store.settings().change(StoreContract.HARBOUR, before -> before.withPrivateAnswers(true));
            Database other = new PostgresServer(address).open();
            try {
                other.change(StoreContract.HARBOUR, session -> {
                    UncheckedIOException busy = assertThrows(
                            UncheckedIOException.class, () -> store.settings().reset(StoreContract.HARBOUR));
                    assertTrue(said(busy).contains("by another program for too long"), said(busy));
                });
            } finally {
                other.close();
            }
        }
    }

    @Test
    @DisplayName("tells that OnRecord itself has too much to do")
    void manyChanges() throws Exception {
        CountDownLatch begun = new CountDownLatch(PostgresServer.WRITERS);
        CountDownLatch done = new CountDownLatch(1);
        Database database = new PostgresServer(address).open();
        try (ExecutorService workers = Executors.newFixedThreadPool(PostgresServer.WRITERS)) {
            for (int i = 1; i <= PostgresServer.WRITERS; i++) {
                Server server = new Server(i);
                workers.execute(() -> database.change(server, session -> {
                    begun.countDown();
                    await(done);
                }));
            }
            begun.await();
            String said = said(assertThrows(
                    UncheckedIOException.class, () -> database.change(StoreContract.HARBOUR, session -> {})));
            assertTrue(said.endsWith("has too much to do for OnRecord at the moment; try again in a moment"), said);
            done.countDown();
        } finally {
            database.close();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("is not restored into while a store is open, also when that lost its connections meanwhile")
    void presenceLost() throws Exception {
        Path backup = folder.resolve("all.db");
        try (Store store = Store.open(address)) {
            store.settings().change(StoreContract.HARBOUR, before -> before.withPrivateAnswers(true));
            Backup.of(address).write(backup);
            postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name() + "'");
            int tries = 0;
            while (!works(store)) {
                assertTrue(tries++ < 20, "it never came back");
            }
            store.tally().helpful(StoreContract.HARBOUR);
            String said = said(
                    assertThrows(StoreException.class, () -> Backup.of(address).restore(backup, true)));
            assertTrue(said.contains("is in use by a running OnRecord"), said);
        }
        Backup.of(address).restore(backup, true);
    }

    @Test
    @DisplayName("takes no change while it is being restored")
    void changeWhileRestored() throws Exception {
        try (Store store = Store.open(address)) {
            PostgresServer server = new PostgresServer(address);
            postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name() + "'");
            PostgresPresence alone = PostgresPresence.alone(server.source(), new PostgresTrouble(address));
            assertThrows(UncheckedIOException.class, () -> store.tally().helpful(StoreContract.HARBOUR));
            alone.close();
            store.tally().helpful(StoreContract.HARBOUR);
        }
    }

    @Nested
    @DisplayName("is not backed up, with what to do, when")
    class NotBackedUp {
        private String refusal() {
            return said(
                    assertThrows(StoreException.class, () -> Backup.of(address).write(folder.resolve("all.db"))));
        }

        @Test
        @DisplayName("it is just being restored")
        void restored() throws Exception {
            Store.open(address).close();
            PostgresServer server = new PostgresServer(address);
            PostgresPresence alone = PostgresPresence.alone(server.source(), new PostgresTrouble(address));
            assertTrue(refusal().contains("is just being restored"), refusal());
            alone.close();
            Backup.of(address).write(folder.resolve("all.db"));
        }

        @Test
        @DisplayName("nothing was ever kept, and gets no tables by that")
        void empty() {
            assertTrue(refusal().contains("nothing was kept yet, so there is nothing to back up"), refusal());
            postgres.executeIn(name(), "CREATE TABLE server (id INTEGER)");
        }

        @Test
        @DisplayName("an earlier OnRecord made its tables, which stay as they are")
        void earlier() throws IOException {
            PostgresServer server = new PostgresServer(address);
            new Schema(server.source(), OptionalInt.of(5), new PostgresTrouble(address)).bringUpToDate();
            assertTrue(refusal().contains("was written by an earlier OnRecord"), refusal());
            postgres.executeIn(name(), "CREATE TABLE feed (id INTEGER)");
        }
    }

    @Nested
    @DisplayName("is refused, with what to do and no password, when")
    class Refused {
        @Test
        @DisplayName("nobody is there")
        void nobody() throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            DatabaseAddress nowhere = DatabaseAddress.parse("postgres://ida:sesame@localhost:" + port + "/news")
                    .orElseThrow();
            String said = refusal(nowhere);
            assertTrue(said.startsWith(nowhere + " cannot be reached; check that PostgreSQL runs there"), said);
            assertFalse(said.contains("sesame") || said.contains("ida"), said);
        }

        @Test
        @DisplayName("there is no such database or user")
        void noSuch() {
            assertTrue(refusal(as("postgres", "nowhere")).contains("\"nowhere\" at"), "names it");
            assertTrue(refusal(as("postgres", "nowhere"))
                    .endsWith("is not there; create it, or name another in" + " ONRECORD_DATABASE_URL"));
            assertTrue(refusal(as("stranger", name())).contains("refuses the user or the password"));
        }

        @Test
        @DisplayName("the user may make no tables")
        void mayNot() {
            postgres.execute("DROP ROLE IF EXISTS reader");
            postgres.execute("CREATE ROLE reader LOGIN");
            assertTrue(refusal(as("reader", name())).contains("lets this user make or change no tables"));
        }

        @Test
        @DisplayName("it can only be read")
        void readOnly() throws IOException {
            Store.open(address).close();
            postgres.execute("ALTER DATABASE " + name() + " SET default_transaction_read_only = on");
            assertTrue(refusal(address).contains("can only be read"), refusal(address));
        }

        @Test
        @DisplayName("it holds something else, or is of a newer OnRecord")
        void somethingElse() throws IOException {
            postgres.executeIn(name(), "CREATE TABLE birds (name TEXT)");
            assertTrue(refusal(address).contains("cannot be brought up to date; restore a backup into it, or name an"));
            postgres.executeIn(name(), "DROP TABLE birds");
            Store.open(address).close();
            postgres.executeIn(name(), """
                    INSERT INTO flyway_schema_history
                    SELECT 99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, 'x', now(), 1, true
                    """);
            assertTrue(refusal(address).contains("was written by a newer OnRecord"), refusal(address));
        }

        @Test
        @DisplayName("it is just being restored")
        void restored() throws Exception {
            PostgresServer server = new PostgresServer(address);
            PostgresPresence alone = PostgresPresence.alone(server.source(), new PostgresTrouble(address));
            assertTrue(refusal(address).contains("is just being restored"), refusal(address));
            alone.close();
            Store.open(address).close();
        }
    }

    @Test
    @DisplayName("and an SQLite file take each other's backups")
    void moved() throws IOException {
        Server harbour = StoreContract.HARBOUR;
        ServerLibrary library = ServerLibrary.main(harbour);
        Path first = folder.resolve("first.db");
        Path second = folder.resolve("second.db");
        Optional<Pseudonym> by;
        try (Store store = Store.open(folder.resolve("here"))) {
            store.settings()
                    .change(
                            harbour,
                            before -> before.withDailyLimit(OptionalInt.of(3)).withOperatorsArticles(false));
            store.articles()
                    .add(
                            StoreContract.ANNA,
                            library,
                            "gulls.pdf",
                            Optional.empty(),
                            new byte[] {0, -1, 7},
                            AddingContract.PLENTY);
            by = store.articles().list(library, 0, 1).getFirst().by();
        }
        Backup.of(folder.resolve("here")).write(first);
        Backup.of(address).restore(first, false);
        Backup.of(address).write(second);
        Backup.of(folder.resolve("there")).restore(second, false);
        for (Store moved : List.of(Store.open(address), Store.open(folder.resolve("there")))) {
            try (Store store = moved) {
                assertEquals(OptionalInt.of(3), store.settings().of(harbour).dailyLimit());
                assertFalse(store.settings().of(harbour).operatorsArticles());
                KeptArticle kept = store.articles().list(library, 0, 1).getFirst();
                assertEquals(by, kept.by());
                assertEquals(
                        List.of(0, -1, 7),
                        bytes(store.articles().raw(library, kept.number()).orElseThrow()));
                assertEquals(1, store.privacy().kept(StoreContract.ANNA).articles(), "the same secret");
            }
        }
    }

    private static List<Integer> bytes(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(i -> (int) bytes[i]).toList();
    }
}
