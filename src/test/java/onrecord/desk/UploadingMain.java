package onrecord.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.ingest.SeparateReader;
import onrecord.ingest.UploadReader;
import onrecord.ingest.WebLinks;
import onrecord.language.Language;
import onrecord.language.WordEmbedder;
import onrecord.store.Allowance;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;

/** Uploads and removes what it is told on standard input, and says on standard output when each call has returned. */
final class UploadingMain {
    static final Allowance PLENTY = new Allowance(100_000, Long.MAX_VALUE, 100_000);

    private UploadingMain() {}

    /**
     * Obeys until it is told nothing more.
     *
     * @param args the home, and {@code separate} when uploads shall be read in processes of their own
     */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        UploadReader reader = args.length > 1 ? new SeparateReader() : new PlainReader();
        try (Desk desk = desk(home);
                Store store = Store.open(home);
                LibraryDesk libraries = desk.libraries(store, reader, new WebLinks(), PLENTY);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            out.println("opened");
            String line = in.readLine();
            while (line != null) {
                out.println(obey(libraries, store, List.of(line.split(" ", -1))));
                line = in.readLine();
            }
        }
    }

    /** A desk that answers with whatever comes nearest: the embedder that counts words knows nothing of meaning. */
    static Desk desk(Path home) throws IOException {
        return new Desks(home, Optional.empty(), new Language(), new WordEmbedder(), 0).open(Progress.SILENT);
    }

    private static String obey(LibraryDesk libraries, Store store, List<String> told) {
        if (told.getFirst().equals("idle")) {
            libraries.idle().join();
            return "idle";
        }
        Member member = new Member(Server.of(told.get(1)), 5);
        ServerLibrary library = store.libraries().main(member.server());
        if (told.getFirst().equals("remove")) {
            return "removed " + libraries.remove(library, Long.parseLong(told.get(2)));
        }
        FerryNotice notice = FerryNotice.of(Integer.parseInt(told.get(2)));
        Receipt receipt = libraries
                .add(member, library, new Delivery.File(notice.file(), notice.bytes()))
                .getFirst();
        return switch (receipt) {
            case Receipt.Taken taken -> "added " + taken.article().number();
            case Receipt.Already there -> "added " + there.article().number();
            case Receipt.Over over -> throw new IllegalStateException(over.toString());
            case Receipt.Refused refused -> throw new IllegalStateException(refused.why());
        };
    }
}
