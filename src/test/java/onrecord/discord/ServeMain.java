package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import onrecord.desk.DeskOver;

/** Serves the harbour's articles in a process of its own, for {@link ProcessTest}. */
final class ServeMain {
    private ServeMain() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code =
                new Serve(RunningBot.TOKEN, DeskOver.articles(Harbour.articles()), out, err, OptionalInt.empty()).run();
        DeskOver.close();
        System.exit(code);
    }
}
