package onrecord.discord;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Many at once, and some who take more than their share. */
final class LoadTrials {
    private static final Duration ROUND_TRIP = Duration.ofMillis(150);

    private final RunningBot bot;
    private int servers;

    LoadTrials(RunningBot bot) {
        this.bot = bot;
    }

    HoldsMain.Row hundred(String when) throws Exception {
        Deliveries deliveries = new Deliveries(ROUND_TRIP, r -> Optional.empty());
        new Crowd(bot.discord(), deliveries).ask(100, 40, servers(40));
        deliveries.await(100);
        Duration last = last(deliveries.acknowledgements());
        return new HoldsMain.Row(
                "100 commands at once, 40 servers, 150 ms round trip, " + when,
                "each acknowledged < 3 s, last < 1.5 s, 100 answers, 0 twice",
                "acknowledged p50 " + seconds(median(deliveries.acknowledgements())) + " last " + seconds(last)
                        + ", " + deliveries.answers() + " answers, last " + seconds(last(deliveries.answering())) + ", "
                        + deliveries.twice() + " twice",
                last.toMillis() < 1500 && deliveries.answers() == 100 && deliveries.twice() == 0);
    }

    HoldsMain.Row flood() throws Exception {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        Deliveries deliveries = new Deliveries(ROUND_TRIP, r -> {
            if (r.isPrivate() && r.message().path("content").asText().startsWith("This server asks more")) {
                refused.add(r.path());
            }
            return Optional.empty();
        });
        Crowd crowd = new Crowd(bot.discord(), deliveries);
        crowd.ask(200, 1, servers(1));
        Deliveries others = new Deliveries(ROUND_TRIP, deliveries);
        Crowd quiet = new Crowd(bot.discord(), others);
        quiet.ask(5, 5, servers(5));
        others.await(5);
        Duration last = last(others.acknowledgements());
        for (int i = 0; i < 200 && refused.size() < 100; i++) {
            Deliveries.sleep(20);
        }
        return new HoldsMain.Row(
                "200 commands at once in one server; 5 other servers ask",
                "the others acknowledged < 3 s and answered",
                "acknowledged last " + seconds(last) + ", " + others.answers() + " answers, last "
                        + seconds(last(others.answering())) + "; politely refused: " + refused.size(),
                last.toMillis() < 3000 && others.answers() == 5 && refused.size() >= 100);
    }

    HoldsMain.Row slowServer() throws Exception {
        Set<String> slow = new HashSet<>();
        Deliveries deliveries = new Deliveries(Duration.ofMillis(30), r -> {
            if (r.path().endsWith("/messages/@original")
                    && slow.contains(r.path().split("/", -1)[5])) {
                Deliveries.sleep(4000);
            }
            return Optional.empty();
        });
        Crowd crowd = new Crowd(bot.discord(), deliveries);
        slow.addAll(crowd.ask(40, 1, servers(1)));
        Deliveries others = new Deliveries(Duration.ZERO, deliveries);
        new Crowd(bot.discord(), others).ask(5, 5, servers(5));
        others.await(5);
        Duration last = last(others.answering());
        deliveries.await(40);
        return new HoldsMain.Row(
                "one server's 40 answers take Discord 4 s each; 5 others ask",
                "the others answered before",
                "others' last answer " + seconds(last) + ", the slow ones' " + deliveries.answers() + " by "
                        + seconds(last(deliveries.answering())),
                last.toMillis() < 4000 && deliveries.answers() >= 40);
    }

    HoldsMain.Row eagerMember() throws Exception {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        Deliveries deliveries = new Deliveries(Duration.ofMillis(30), r -> {
            if (r.isPrivate() && r.message().path("content").asText().startsWith("You ask faster")) {
                refused.add(r.path());
            }
            return Optional.empty();
        });
        Crowd crowd = new Crowd(bot.discord(), deliveries);
        String member = Payloads.newId();
        int server = servers(1);
        for (int i = 0; i < 20; i++) {
            crowd.ask(server, member);
        }
        deliveries.await(8);
        for (int i = 0; i < 200 && deliveries.answers() + refused.size() < 20; i++) {
            Deliveries.sleep(20);
        }
        return new HoldsMain.Row(
                "one member asks 20 times at once",
                "some answered, the others refused privately",
                deliveries.answers() + " answered, " + refused.size() + " refused privately",
                deliveries.answers() >= 8 && deliveries.answers() + refused.size() == 20);
    }

    private int servers(int more) {
        servers += more;
        return servers - more;
    }

    static Duration last(List<Duration> times) {
        return times.isEmpty() ? Duration.ofDays(1) : times.getLast();
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private static Duration median(List<Duration> times) {
        return times.isEmpty() ? Duration.ofDays(1) : times.get(times.size() / 2);
    }
}
