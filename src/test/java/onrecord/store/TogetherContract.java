package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

abstract class TogetherContract extends StoreContract {
    private static final int THREADS = 8;
    private static final int TIMES = 20;

    TogetherContract(StoreFactory factory) {
        super(factory);
    }

    @Test
    @DisplayName("many at once lose nothing")
    void threads() throws Exception {
        Set<Long> numbers = new HashSet<>();
        List<Future<List<Long>>> runs = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                Member member = new Member(HARBOUR, 1 + thread);
                runs.add(workers.submit(() ->
                        IntStream.range(0, TIMES).mapToObj(i -> ask(member, i)).toList()));
            }
            for (Future<List<Long>> run : runs) {
                numbers.addAll(run.get());
            }
        }
        assertEquals(THREADS * TIMES, numbers.size());
        assertEquals(
                THREADS * TIMES,
                store().unanswered().list(HARBOUR, 0, 1).getFirst().times());
        assertEquals(
                THREADS * TIMES, store().settings().of(HARBOUR).dailyLimit().orElseThrow());
    }

    private long ask(Member member, int time) {
        store().unanswered().add(member, "the same question", "");
        store().settings()
                .change(
                        HARBOUR,
                        before -> before.withDailyLimit(
                                OptionalInt.of(before.dailyLimit().orElse(0) + 1)));
        store().tally().days(HARBOUR, LocalDate.EPOCH, LocalDate.EPOCH);
        return store().reports().add(member, "q" + time, "c", "w").orElseThrow().number();
    }

    @RepeatedTest(3)
    @DisplayName("asking and taking back in any order leaves what a plain count leaves")
    void anyOrder() {
        Random random = new Random();
        Map<String, Map<Member, Integer>> expected = new HashMap<>();
        List<Member> members = List.of(ANNA, BEN);
        for (int step = 0; step < 120; step++) {
            Member member = members.get(random.nextInt(members.size()));
            later();
            if (random.nextInt(8) == 0) {
                store().privacy().forget(member);
                expected.values().forEach(times -> times.remove(member));
            } else {
                String question = "question " + random.nextInt(3);
                store().unanswered().add(member, question, "");
                expected.computeIfAbsent(question, q -> new HashMap<>()).merge(member, 1, Integer::sum);
            }
            expected.values().removeIf(Map::isEmpty);
        }
        assertEquals(
                expected.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> e.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())),
                store().unanswered().list(HARBOUR, 0, 100).stream()
                        .collect(Collectors.toMap(UnansweredQuestion::words, UnansweredQuestion::times)));
    }
}
