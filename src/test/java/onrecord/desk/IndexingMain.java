package onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;

/** Brings the index at a home up to date, saying each article it has finished, and waits where it is told to. */
final class IndexingMain {
    private IndexingMain() {}

    /**
     * Indexes.
     *
     * @param args the home, and after how many articles to wait; the number may be left out
     */
    public static void main(String[] args) throws IOException {
        int waitAt = args.length > 1 ? Integer.parseInt(args[1]) : -1;
        new Newsstand(Path.of(args[0]))
                .desks()
                .open((done, total, name) -> {
                    System.out.println(done);
                    if (done == waitAt) {
                        waitForTheEnd();
                    }
                })
                .close();
        System.out.println("complete");
    }

    /** Nobody ever writes to this program, so reading lasts until it is killed or its parent is gone. */
    private static void waitForTheEnd() {
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("whoever should have ended this is gone");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
