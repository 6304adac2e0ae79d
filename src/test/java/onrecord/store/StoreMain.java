package onrecord.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Another process at the same store. Says on standard output how far it is. */
final class StoreMain {
    private StoreMain() {}

    /**
     * Does one thing.
     *
     * @param arguments the folder; {@code report} and how many reports to make, or {@code halfway} to stand still in the
     *     middle of a change, or {@code articles} to add, read and remove articles without end
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[1].equals("halfway")) {
            halfway(folder, out);
            return;
        }
        if (arguments[1].equals("articles")) {
            articles(folder, out);
            return;
        }
        try (Store store = Store.open(folder)) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                Member member = new Member(StoreContract.HARBOUR, 1000 + i);
                out.println(
                        store.reports().add(member, "q", "c", "w").orElseThrow().number());
            }
        }
    }

    /** Says what it has done each time that is kept. */
    private static void articles(Path folder, PrintStream out) throws IOException {
        ServerLibrary library = ServerLibrary.main(StoreContract.HARBOUR);
        Allowance plenty = new Allowance(100_000, Long.MAX_VALUE, 100_000);
        try (Store store = Store.open(folder)) {
            for (int i = 0; ; i++) {
                String words = "words of " + i + " " + "x".repeat(5_000);
                Added added = store.articles()
                        .add(library, "article " + i, Optional.empty(), AddingContract.bytes(words), plenty);
                if (added instanceof Added.Kept kept) {
                    long number = kept.article().number();
                    out.println("added " + number);
                    store.articles().ready(library, number, AddingContract.read(kept.article(), words));
                    out.println("ready " + number);
                    if (i % 3 == 0) {
                        store.articles().remove(library, number);
                        out.println("removed " + number);
                    }
                }
            }
        }
    }

    private static void halfway(Path folder, PrintStream out) throws IOException {
        try (Database database =
                new SqliteFile(folder.resolve(Store.FILE), SqliteFile.PATIENCE).open(OptionalInt.empty())) {
            database.change(StoreContract.HARBOUR, session -> {
                session.update("DELETE FROM report WHERE server = :server").execute();
                session.nextNumber();
                out.println("halfway");
                waitForTheEnd();
            });
        }
    }

    private static void waitForTheEnd() {
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody is there any more");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
