package onrecord.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Another process at the same store. Says on standard output how far it is. */
final class StoreMain {
    private StoreMain() {}

    /**
     * Does one thing.
     *
     * @param arguments the folder; {@code report} and how many reports to make, or {@code halfway} to stand still in the
     *     middle of a change
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[1].equals("halfway")) {
            halfway(folder, out);
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
