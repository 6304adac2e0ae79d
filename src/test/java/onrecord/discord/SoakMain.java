package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a bot with the real Javacord client, in a process of its own, hear as many events as in a busy day, and prints how
 * much memory, how many threads and how many connections it has after a minute's rest. They must not grow. Takes about ten
 * minutes; other options of the JVM than those of {@code onrecord serve} may be given as arguments.
 */
final class SoakMain {
    private static final int MESSAGES = 100_000;
    private static final int QUESTIONS = 10_000;
    private static final List<Integer> PERCENT = List.of(0, 10, 50, 100);
    private static final double MOST_GROWTH_MB = 8;
    private static final int MOST_MORE_THREADS = 4;

    /** Longer than a pool keeps a thread or a connection that nobody uses. */
    private static final Duration REST = Duration.ofSeconds(65);

    private SoakMain() {}

    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        List<SoakedBot.Reading> readings = new ArrayList<>();
        boolean all;
        try (SoakedBot bot =
                SoakedBot.start(args.length == 0 ? List.of("@src/launcher/serve.options") : List.of(args))) {
            Day day = new Day(bot.discord());
            // Once warm: what is loaded and compiled by the first questions is no growth.
            day.pass(1000, 200);
            out.println("events      questions  answered  heap MB  threads  connections");
            int messages = 0;
            int questions = 0;
            for (int percent : PERCENT) {
                day.pass(MESSAGES / 100 * percent - messages, QUESTIONS / 100 * percent - questions);
                messages = MESSAGES / 100 * percent;
                questions = QUESTIONS / 100 * percent;
                Thread.sleep(REST);
                SoakedBot.Reading reading = bot.read();
                readings.add(reading);
                out.printf(
                        "%-10d  %-9d  %-8d  %7.1f  %7d  %11d%n",
                        messages,
                        questions,
                        day.answered(),
                        reading.heapMegabytes(),
                        reading.threads(),
                        reading.connections());
            }
            all = day.answered() == QUESTIONS + 200;
        }
        System.exit(all && flat(readings.get(1), readings.getLast()) ? 0 : 1);
    }

    /** From when it is at work, not from when it has just begun. */
    private static boolean flat(SoakedBot.Reading early, SoakedBot.Reading late) {
        return late.heapMegabytes() - early.heapMegabytes() < MOST_GROWTH_MB
                && late.threads() - early.threads() <= MOST_MORE_THREADS
                && late.connections() <= early.connections() + 2;
    }
}
