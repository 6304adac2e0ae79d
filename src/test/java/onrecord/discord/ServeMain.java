package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import onrecord.desk.Desk;

/** Serves the harbour's articles in a process of its own, for {@link ProcessTest}. */
final class ServeMain {
    private ServeMain() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Serve(RunningBot.TOKEN, new Desk(Harbour.articles()), out, err).run());
    }
}
