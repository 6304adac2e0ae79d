package onrecord.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Measures how long the bot takes, as those who ask see it: from the event until Discord, a round trip away, has said that
 * it has the acknowledgement or the answer.
 */
final class Deliveries implements Function<Recorded, Optional<LoopbackRest.Answer>> {
    private final long roundTripMillis;
    private final Function<Recorded, Optional<LoopbackRest.Answer>> special;
    private final Map<String, Long> asked = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<Duration>> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<Duration>> answered = new ConcurrentHashMap<>();

    /**
     * Nothing asked yet.
     *
     * @param special what Discord answers otherwise than usual
     */
    Deliveries(Duration roundTrip, Function<Recorded, Optional<LoopbackRest.Answer>> special) {
        this.roundTripMillis = roundTrip.toMillis();
        this.special = special;
    }

    /** Whoever has this token asks now. */
    void asked(String token) {
        asked.put(token, System.nanoTime());
    }

    @Override
    public Optional<LoopbackRest.Answer> apply(Recorded request) {
        sleep(roundTripMillis);
        Optional<LoopbackRest.Answer> answer = special.apply(request);
        boolean taken = answer.map(a -> a.status() < 300).orElse(true);
        String[] path = request.path().split("/", -1);
        String token = path.length > 5 ? path[5] : "";
        Long start = asked.get(token);
        if (taken && start != null) {
            (request.path().endsWith("/callback") ? acknowledged : answered)
                    .computeIfAbsent(token, t -> new ConcurrentLinkedQueue<>())
                    .add(Duration.ofNanos(System.nanoTime() - start));
        }
        return answer;
    }

    /** Waits until everybody has an answer, or long enough. */
    void await(int answers) throws InterruptedException {
        for (int i = 0; i < 1200 && answered.size() < answers; i++) {
            Thread.sleep(50);
        }
    }

    /** How many have at least one answer. */
    int answers() {
        return answered.size();
    }

    /** How many have more than one, of acknowledgements or answers. */
    long twice() {
        return answered.values().stream().filter(a -> a.size() > 1).count()
                + acknowledged.values().stream().filter(a -> a.size() > 1).count();
    }

    /** How long each waited for the first sign of life, shortest first. */
    List<Duration> acknowledgements() {
        return sorted(acknowledged);
    }

    /** How long each waited for the answer, shortest first. */
    List<Duration> answering() {
        return sorted(answered);
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Duration> sorted(Map<String, ConcurrentLinkedQueue<Duration>> times) {
        return times.values().stream().flatMap(q -> q.stream()).sorted().toList();
    }
}
