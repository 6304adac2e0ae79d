package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the bot, with the real Javacord client, under load and through faults against the loopback Discord, and prints a
 * table of what was measured. Takes about three minutes.
 */
final class HoldsMain {
    private HoldsMain() {}

    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (RunningBot bot =
                new RunningBot(Files.createTempDirectory("loopback-discord"), Harbour.articles(), Turnstile.usual())) {
            bot.discord().gateway().heartbeatEvery(2000);
            bot.startAndWait();
            LoadTrials load = new LoadTrials(bot);
            rows.add(load.hundred("from a cold start"));
            rows.add(load.hundred("once it is warm"));
            rows.add(load.flood());
            rows.add(load.slowServer());
            rows.add(load.eagerMember());
            rows.addAll(new RestTrials(bot).all());
            rows.add(new PayloadTrial(bot).all());
            rows.addAll(new GatewayTrials(bot).all());
            print(rows, out);
        }
        System.exit(rows.stream().allMatch(Row::holds) ? 0 : 1);
    }

    private static void print(List<Row> rows, PrintWriter out) {
        int name = rows.stream().mapToInt(r -> r.name().length()).max().orElse(0);
        int must = rows.stream().mapToInt(r -> r.must().length()).max().orElse(0);
        String form = "%-" + name + "s  %-" + must + "s  %s%s%n";
        out.printf(form, "case", "must", "measured", "");
        for (Row row : rows) {
            out.printf(form, row.name(), row.must(), row.measured(), row.holds() ? "" : "  <-- DOES NOT HOLD");
        }
    }

    /**
     * One line of the table.
     *
     * @param name what was done
     * @param must what must come of it
     * @param measured what came of it
     * @param holds whether that is enough
     */
    record Row(String name, String must, String measured, boolean holds) {}
}
