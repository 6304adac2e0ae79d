package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class TallyContract extends StoreContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    TallyContract(StoreFactory factory) {
        super(factory);
    }

    private void nextDay() {
        clock.turn(Duration.ofDays(1));
    }

    @Test
    @DisplayName("counts how the questions of each day ended")
    void days() throws IOException {
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of());
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of());
        store().tally().add(HARBOUR, Outcome.NOT_ON_RECORD, List.of());
        nextDay();
        nextDay();
        store().tally().add(HARBOUR, Outcome.WHICH_SPEAKER, List.of());
        store().tally().add(HARBOUR, Outcome.FAILED, List.of());
        List<DayTally> days = reopened().tally().days(HARBOUR, MONDAY, MONDAY.plusDays(2));
        assertEquals(
                List.of(
                        new DayTally(MONDAY, Map.of(Outcome.ANSWERED, 2, Outcome.NOT_ON_RECORD, 1)),
                        new DayTally(MONDAY.plusDays(2), Map.of(Outcome.WHICH_SPEAKER, 1, Outcome.FAILED, 1))),
                days);
        assertEquals(3, days.getFirst().all());
        assertEquals(List.of(), store().tally().days(HARBOUR, MONDAY.plusDays(1), MONDAY.plusDays(1)));
    }

    @Test
    @DisplayName("knows who was quoted most, an answer counting once")
    void speakers() {
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Olsen", "Olsen", "Berg", " "));
        nextDay();
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Olsen", "O’Dell"));
        assertEquals(
                List.of(new SpeakerTally("Olsen", 2), new SpeakerTally("Berg", 1), new SpeakerTally("O’Dell", 1)),
                store().tally().mostQuoted(HARBOUR, MONDAY, MONDAY.plusDays(1), 5));
        assertEquals(
                List.of(new SpeakerTally("Olsen", 1)),
                store().tally().mostQuoted(HARBOUR, MONDAY.plusDays(1), MONDAY.plusDays(9), 2).stream()
                        .filter(tally -> tally.speaker().equals("Olsen"))
                        .toList());
        assertEquals(1, store().tally().mostQuoted(HARBOUR, MONDAY, MONDAY, 1).size());
    }

    @Test
    @DisplayName("counts how often an answer was helpful")
    void helpful() {
        store().tally().helpful(HARBOUR);
        nextDay();
        store().tally().helpful(HARBOUR);
        store().tally().helpful(HARBOUR);
        LocalDate today = MONDAY.plusDays(1);
        assertEquals(3, store().tally().helpful(HARBOUR, today.minusDays(1), today));
        assertEquals(2, store().tally().helpful(HARBOUR, today, today));
        assertEquals(0, store().tally().helpful(new Server(987_654), today.minusDays(1), today));
    }

    @Test
    @DisplayName("forgets days that are long past")
    void oldDays() {
        for (int day = 0; day < 10; day++) {
            store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Olsen"));
            nextDay();
        }
        LocalDate last = MONDAY.plusDays(9);
        assertEquals(
                IntStream.rangeClosed(3, 9).mapToObj(MONDAY::plusDays).toList(),
                store().tally().days(HARBOUR, MONDAY, last).stream()
                        .map(DayTally::day)
                        .toList());
        assertEquals(
                6,
                store().tally().mostQuoted(HARBOUR, MONDAY, last, 1).getFirst().quotes());
    }

    @Test
    @DisplayName("keeps so many speakers and no more, the latest and most quoted")
    void manySpeakers() {
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Early"));
        nextDay();
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Twice"));
        for (int i = 1; i <= 9; i++) {
            store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Speaker " + i, "Twice"));
        }
        List<String> kept = store().tally().mostQuoted(HARBOUR, MONDAY, MONDAY.plusDays(1), 100).stream()
                .map(SpeakerTally::speaker)
                .toList();
        assertEquals(6, kept.size());
        assertEquals("Twice", kept.getFirst());
        assertEquals(0, Collections.frequency(kept, "Early"));
    }

    @Test
    @DisplayName("cuts long names and long lists of them")
    void hostile() {
        store().tally()
                .add(
                        HARBOUR,
                        Outcome.ANSWERED,
                        IntStream.range(0, 500)
                                .mapToObj(i -> i + "x".repeat(500))
                                .toList());
        List<SpeakerTally> kept = store().tally().mostQuoted(HARBOUR, MONDAY, MONDAY, 1000);
        assertEquals(6, kept.size());
        assertEquals(100, kept.getFirst().speaker().length());
    }

    @Test
    @DisplayName("names those who were quoted equally often in the same order whichever database keeps them")
    void order() {
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("\u00c9mile", "adam", "Zoe", "Eve", "Bo"));
        store().tally().add(HARBOUR, Outcome.ANSWERED, List.of("Eve"));
        assertEquals(
                List.of("Eve", "Bo", "Zoe", "adam"),
                store().tally().mostQuoted(HARBOUR, MONDAY, MONDAY, 4).stream()
                        .map(SpeakerTally::speaker)
                        .toList());
    }
}
