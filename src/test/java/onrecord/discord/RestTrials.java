package onrecord.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Discord refuses, breaks or hangs while a question is answered. */
final class RestTrials {
    private final RunningBot bot;
    private int server = 5000;

    RestTrials(RunningBot bot) {
        this.bot = bot;
    }

    List<HoldsMain.Row> all() throws Exception {
        List<HoldsMain.Row> rows = new ArrayList<>();
        Map<String, String> user = Map.of("Retry-After", "1", "X-RateLimit-Scope", "user");
        rows.add(answered("429, this user, twice", 2, new LoopbackRest.Answer(429, user, "{\"retry_after\":1.2}")));
        rows.add(answered(
                "429, shared",
                1,
                new LoopbackRest.Answer(
                        429, Map.of("X-RateLimit-Scope", "shared", "Retry-After", "1"), "{\"retry_after\":0.6}")));
        rows.add(answered(
                "429, global",
                1,
                new LoopbackRest.Answer(
                        429,
                        Map.of("X-RateLimit-Global", "true", "Retry-After", "1"),
                        "{\"retry_after\":1.0,\"global\":true}")));
        rows.add(answered(
                "429 without Via, decimal Retry-After",
                2,
                new LoopbackRest.Answer(429, Map.of("Via", "", "Retry-After", "0.65"), "<html>slow down</html>")));
        rows.add(answered("429 without Via or Retry-After", 2, new LoopbackRest.Answer(429, Map.of("Via", ""), "")));
        for (int status : List.of(500, 502, 503)) {
            rows.add(answered(status + ", three times", 3, LoopbackRest.Answer.of(status, "<html>oh no</html>")));
        }
        rows.add(hanging("the acknowledgement hangs", "/callback"));
        rows.add(hanging("the answer hangs", "/messages/@original"));
        rows.add(unknownInteraction());
        rows.add(mayNotWrite());
        return rows;
    }

    /** The first so many answers go wrong. */
    private HoldsMain.Row answered(String name, int times, LoopbackRest.Answer wrong) throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Deliveries deliveries = new Deliveries(
                Duration.ofMillis(10),
                r -> r.path().endsWith("/messages/@original") && tries.incrementAndGet() <= times
                        ? Optional.of(wrong)
                        : Optional.empty());
        new Crowd(bot.discord(), deliveries).ask(server++, Payloads.newId());
        deliveries.await(1);
        return row("answer: " + name, "answered once, no more tries than needed", deliveries, tries.get(), times + 1);
    }

    private HoldsMain.Row hanging(String name, String where) throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Deliveries deliveries = new Deliveries(Duration.ofMillis(10), r -> {
            if (r.path().endsWith(where) && tries.incrementAndGet() == 1) {
                Deliveries.sleep(15_000);
                return Optional.of(LoopbackRest.Answer.of(500, "{}"));
            }
            return Optional.empty();
        });
        new Crowd(bot.discord(), deliveries).ask(server++, Payloads.newId());
        deliveries.await(1);
        return row(name + " once", "answered once, by a second try", deliveries, tries.get(), 2);
    }

    private HoldsMain.Row row(String name, String must, Deliveries deliveries, int tries, int most) {
        return new HoldsMain.Row(
                name,
                must,
                deliveries.answers() + " answered after " + LoadTrials.seconds(LoadTrials.last(deliveries.answering()))
                        + ", " + tries + " tries",
                deliveries.answers() == 1 && deliveries.twice() == 0 && tries <= most);
    }

    private HoldsMain.Row unknownInteraction() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Deliveries deliveries = new Deliveries(Duration.ZERO, r -> {
            tries.incrementAndGet();
            return Optional.of(LoopbackRest.Answer.of(404, "{\"message\":\"Unknown interaction\",\"code\":10062}"));
        });
        new Crowd(bot.discord(), deliveries).ask(server++, Payloads.newId());
        Deliveries.sleep(2000);
        return new HoldsMain.Row(
                "10062, the interaction is unknown", "given up after 1 try", tries.get() + " tries", tries.get() == 1);
    }

    private HoldsMain.Row mayNotWrite() throws Exception {
        AtomicInteger inChannel = new AtomicInteger();
        bot.discord().rest().answer(r -> {
            if (r.path().contains("/channels/" + Payloads.CHANNEL + "/")) {
                inChannel.incrementAndGet();
                return Optional.of(LoopbackRest.Answer.of(403, "{\"code\":50013}"));
            }
            return Optional.empty();
        });
        bot.write(Payloads.message("<@" + Payloads.APPLICATION + "> harbour?", true));
        Recorded told = bot.discord()
                .rest()
                .await("a private word", r -> r.path().contains("/channels/" + Payloads.DIRECT_CHANNEL + "/messages"));
        bot.discord().rest().answer(r -> Optional.empty());
        String words = told.message().path("content").asText();
        return new HoldsMain.Row(
                "50013, may not write in the channel",
                "told privately, no more than 1 try in the channel",
                inChannel.get() + " try; told: " + words.substring(0, Math.min(30, words.length())) + "…",
                inChannel.get() == 1 && words.startsWith("I may not write"));
    }
}
