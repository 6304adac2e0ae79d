package onrecord.discord;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.OptionalInt;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.store.Store;

/**
 * Serves the harbour's articles in a process of its own, for {@link ProcessTest} and {@link SoakMain}. With an argument,
 * everybody may ask as much as they like.
 */
final class ServeMain {
    private ServeMain() {}

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Turnstile turnstile = args.length == 0 ? Turnstile.usual() : RunningBot.open();
        Desk desk = DeskOver.articles(Harbour.articles());
        int code;
        try (Store store = Store.open(Files.createTempDirectory("served"))) {
            code = new Serve(
                            RunningBot.TOKEN,
                            desk,
                            store,
                            desk.libraries(store),
                            Duration.ofDays(30),
                            false,
                            out,
                            err,
                            OptionalInt.empty(),
                            turnstile,
                            Duration.ZERO)
                    .run();
        }
        DeskOver.close();
        System.exit(code);
    }
}
