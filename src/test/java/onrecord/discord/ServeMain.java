package onrecord.discord;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import onrecord.desk.DeskOver;
import onrecord.store.Store;

/** Serves the harbour's articles in a process of its own, for {@link ProcessTest}. */
final class ServeMain {
    private ServeMain() {}

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code;
        try (Store store = Store.open(Files.createTempDirectory("served"))) {
            code = new Serve(RunningBot.TOKEN, DeskOver.articles(Harbour.articles()), store, false, out, err).run();
        }
        DeskOver.close();
        System.exit(code);
    }
}
