package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;

/**
 * Serves the harbour's articles in a process of its own, for {@link ProcessTest} and {@link SoakMain}. With an argument,
 * everybody may ask as much as they like.
 */
final class ServeMain {
    private ServeMain() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Turnstile turnstile = args.length == 0 ? Turnstile.usual() : RunningBot.open();
        Desk desk = DeskOver.articles(Harbour.articles());
        int code = new Serve(RunningBot.TOKEN, desk, out, err, OptionalInt.empty(), turnstile).run();
        DeskOver.close();
        System.exit(code);
    }
}
